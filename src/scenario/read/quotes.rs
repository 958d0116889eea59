//! Where a text ends whose quotation marks were lost, doubled or curled.
//!
//! A lost mark would turn the rest of the file inside out: every text would be read as code and all code as text. So a
//! text that runs into what looks like code is taken to end before it.

use super::{
    LONGEST_TEXT, fields,
    token::{Problem, is_blank, is_letter},
};

/// Where a text ends.
pub(super) struct Ending {
    /// The byte after its last word.
    pub(super) words: usize,
    /// The byte to read on from.
    pub(super) after: usize,
    pub(super) problem: Option<Problem>,
}

/// The end of the text whose opening quotation mark stands at `start`. Lost marks are looked for if `mend` says so.
pub(super) fn ending(text: &str, start: usize, mend: bool) -> Ending {
    let inside = start + 1;
    let closing = next_mark(text, inside);
    let sound = |mark| Ending { words: mark, after: mark + 1, problem: None };
    let lost = |end| Ending { words: end, after: end, problem: Some(Problem::NeverEnds) };
    match closing {
        Some(mark) if !mend => sound(mark),
        Some(mark) if !text[inside..mark].contains('\n') => {
            if may_follow(text, mark + 1) {
                sound(mark)
            } else if marks_on_line(text, start).is_multiple_of(2) && !ends_in_code(&text[inside..mark]) {
                let end = last_inner_mark(text, mark);
                Ending { words: end, after: end + 1, problem: Some(Problem::Inner(mark as u32)) }
            } else {
                lost(inside + without_code(&text[inside..mark]))
            }
        }
        None if !mend => lost(text.len()),
        mark => match runs_into_code(text, inside, mark) {
            Some(end) => lost(inside + without_code(&text[inside..end])),
            None => mark.map_or_else(|| lost(line_end(text, inside)), sound),
        },
    }
}

/// The text that begins at `start` without a quotation mark: the byte after its last word, the byte to read on from,
/// and what is wrong with it. None if what begins there looks like a name or a number as they should be. A mark that
/// was lost before it is looked for if `mend` says so.
pub(super) fn bare_text(text: &str, start: usize, in_list: bool, mend: bool) -> Option<(usize, usize, Problem)> {
    let line = &text[start..line_end(text, start)];
    let name = line.find(|character| !is_letter(character)).unwrap_or(line.len());
    if line.starts_with(|first: char| first.is_uppercase()) && line[name..].starts_with('(') {
        return None;
    }
    if let Some(mark) = next_mark(line, 0).filter(|_| mend)
        && closes(text, start + mark)
        && !line[..mark].match_indices(',').any(|(comma, _)| field_follows(&line[comma + 1..mark]))
    {
        return Some((start + mark, start + mark + 1, Problem::NeverStarts));
    }
    let next = after_word(line);
    if is_plain(text, start) || next.starts_with([',', ')', ']', '}', ';', '"']) {
        return None;
    }
    let length = if in_list {
        line.find([',', ')', ']', '}']).map_or(line.len(), |end| line[..end].trim_end().len())
    } else {
        let line = line.split(" //").next().unwrap_or(line);
        let next_field = line.match_indices(',').find(|(comma, _)| field_follows(&line[comma + 1..]));
        without_code(next_field.map_or(line, |(comma, _)| &line[..comma]))
    };
    (length > 0).then_some((start + length, start + length, Problem::Bare))
}

/// Whether a name or a number, with what follows it, is as it should be: there is no need to look for a lost mark.
fn is_plain(text: &str, start: usize) -> bool {
    let line = glance(text, start);
    let next = after_word(line);
    next.is_empty() || next.starts_with(['(', ':', '=', '[']) || code_follows(text, start + line.len() - next.len())
}

fn after_word(line: &str) -> &str {
    let next = line.trim_start_matches(['+', '-', '.']).trim_start_matches(is_letter).trim_start_matches(is_blank);
    if next.starts_with("//") || next.starts_with("/*") { "" } else { next }
}

/// Where a text in curly or single quotation marks ends, and where to read on.
pub(super) fn fancy_end(text: &str, inside: usize, single: bool) -> Option<(usize, usize)> {
    let line = &text[inside..line_end(text, inside)];
    let closes =
        |mark: char| if single { mark == '\'' } else { matches!(mark, '\u{2018}'..='\u{201f}' | '«' | '»' | '"') };
    line.char_indices().filter(|(_, mark)| closes(*mark)).find_map(|(place, mark)| {
        let (end, after) = (inside + place, inside + place + mark.len_utf8());
        (may_follow(text, after) && code_follows(text, after)).then_some((end, after))
    })
}

/// Where the line ends that this byte stands on, or how far a text may go at most.
pub(super) fn line_end(text: &str, from: usize) -> usize {
    let furthest = text.floor_char_boundary(from + LONGEST_TEXT);
    text[from..furthest].find('\n').map_or(furthest, |length| from + length)
}

/// The next quotation mark that no backslash hides.
fn next_mark(text: &str, from: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut place = from;
    loop {
        place += bytes.get(place..)?.iter().position(|byte| matches!(byte, b'"' | b'\\'))?;
        if bytes[place] == b'"' {
            return Some(place);
        }
        place += 2;
    }
}

/// Whether what stands here may stand right after a text.
pub(super) fn may_follow(text: &str, place: usize) -> bool {
    text[place..].chars().next().is_none_or(|next| is_blank(next) || ",)]}:;/".contains(next))
}

/// Whether the quotation mark here is one that closes a text: words before it, and after it what may follow.
fn closes(text: &str, mark: usize) -> bool {
    let before = text[..mark].chars().next_back();
    before.is_some_and(|before| !before.is_whitespace() && !"([{,:=".contains(before)) && may_follow(text, mark + 1)
}

/// How many quotation marks stand on the line from `start` on.
fn marks_on_line(text: &str, start: usize) -> usize {
    let end = line_end(text, start);
    std::iter::successors(next_mark(text, start), |mark| next_mark(text, mark + 1))
        .take_while(|mark| *mark < end)
        .count()
}

/// The quotation mark that ends a text which has others inside, `first` the first of them.
fn last_inner_mark(text: &str, first: usize) -> usize {
    let end = line_end(text, first);
    let marks = || std::iter::successors(Some(first), |mark| next_mark(text, mark + 1)).take_while(|mark| *mark < end);
    marks()
        .skip(1)
        .find(|mark| may_follow(text, mark + 1) && code_follows(text, mark + 1))
        .or_else(|| marks().last())
        .unwrap_or(first)
}

/// What stands here on the line, as far as a glance goes.
fn glance(text: &str, place: usize) -> &str {
    let glance = &text[place..text.floor_char_boundary(place + 120)];
    glance.split('\n').next().unwrap_or_default()
}

/// Whether the rest of the line reads like what comes after a text, rather than like more of it.
fn code_follows(text: &str, place: usize) -> bool {
    let rest = glance(text, place).trim_start_matches(is_blank);
    let Some(next) = rest.strip_prefix([',', ';']) else {
        return rest.is_empty() || rest.starts_with([')', ']', '}', ':']) || rest.starts_with("//");
    };
    let next = next.trim_start_matches(is_blank);
    let word = next.find(|character| !is_letter(character)).unwrap_or(next.len());
    let after = next[word..].trim_start_matches(is_blank);
    next.is_empty()
        || next.starts_with(['"', '(', '[', '{', ')', ']', '}', '\u{201c}', '\''])
        || next.starts_with("//")
        || (word > 0 && after.starts_with([':', '(', ')', ']', '}']))
        || (next.starts_with(|first: char| first.is_uppercase()) && after.starts_with(','))
}

/// Where the text should have ended, if it runs over a line end into what looks like code, or has no end.
fn runs_into_code(text: &str, inside: usize, closing: Option<usize>) -> Option<usize> {
    let until = closing.unwrap_or(text.len());
    let mut lines = text[inside..until].split('\n');
    let opening_line = inside + lines.next().map_or(0, str::len);
    let (mut end, mut last_words) = (opening_line, opening_line);
    for line in lines {
        end += 1 + line.len();
        if looks_like_code(line, end == until) {
            return Some(last_words);
        }
        if !line.trim().is_empty() {
            last_words = end;
        }
    }
    closing.is_none_or(|mark| !may_follow(text, mark + 1)).then_some(opening_line)
}

/// Whether a line reads like code. The last of a text is cut off before a quotation mark.
fn looks_like_code(line: &str, last: bool) -> bool {
    let line = line.trim();
    if line.is_empty() {
        return false;
    }
    if line.chars().all(|character| ")]},([{".contains(character) || character.is_whitespace()) {
        return true;
    }
    let line = line.trim_start_matches(['(', '[', '{', ')', ']', '}', ' ']);
    let (word, after) = line.split_at(line.find(|character| !is_letter(character)).unwrap_or(line.len()));
    let capital = word.starts_with(|first: char| first.is_uppercase());
    match after.trim_start_matches(is_blank).strip_prefix(':') {
        _ if word.is_empty() => false,
        Some(_) if fields::is_field(word) => true,
        Some(value) => {
            let value = value.trim_start_matches(is_blank);
            !capital && ((value.is_empty() && last) || value.starts_with(['(', '[', '{']))
        }
        None => capital && after.starts_with('(') && last,
    }
}

/// How long a text is without the code that its missing quotation mark let in at its end: brackets, commas, and the
/// name of the next field.
fn without_code(words: &str) -> usize {
    let mut rest = words.trim_end();
    while let Some(last) = rest.chars().next_back() {
        let shorter = &rest[..rest.len() - last.len_utf8()];
        rest = match last {
            ',' | '(' | '[' | '{' => without_name(shorter, last),
            ')' | ']' | '}' if closes_nothing(rest, last) => shorter,
            ':' => {
                let name = shorter.trim_end();
                let start = name.trim_end_matches(is_letter).len();
                if start == 0 || !fields::is_field(&name[start..]) {
                    return name.len();
                }
                &name[..start]
            }
            _ => break,
        }
        .trim_end();
    }
    rest.len()
}

/// Whether the words end as code does before a text: with a field, or a name and its bracket.
fn ends_in_code(words: &str) -> bool {
    let words = words.trim_end();
    let Some(name) = words.strip_suffix([':', '(']).map(str::trim_end) else { return false };
    let (before, name) = name.split_at(name.trim_end_matches(is_letter).len());
    let is_name = if words.ends_with(':') {
        fields::is_field(name)
    } else {
        name.starts_with(|first: char| first.is_uppercase())
    };
    is_name && before.trim_end().ends_with([',', '(', '[', '{'])
}

/// Whether a field begins here.
fn field_follows(words: &str) -> bool {
    let words = words.trim_start_matches(is_blank);
    let (name, after) = words.split_at(words.find(|character| !is_letter(character)).unwrap_or(words.len()));
    fields::is_field(name) && after.trim_start_matches(is_blank).starts_with(':')
}

/// Without the name that stands right before an opening bracket, as in `Act(`.
fn without_name(words: &str, bracket: char) -> &str {
    let start = words.trim_end_matches(is_letter).len();
    let is_name = bracket == '(' && words[start..].starts_with(|first: char| first.is_uppercase());
    if is_name { &words[..start] } else { words }
}

fn closes_nothing(words: &str, closing: char) -> bool {
    let opening = match closing {
        ')' => '(',
        ']' => '[',
        _ => '{',
    };
    words.matches(closing).count() > words.matches(opening).count()
}

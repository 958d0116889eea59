//! What to say about a text whose quotation marks are not as they should be, and how to mend it.

use super::{
    form,
    report::Report,
    token::{At, Lexeme, Problem, Token, is_letter},
};

/// Tells of what is wrong with the way a text is written.
pub(super) fn tell(text: &str, lexeme: Lexeme, problem: Problem, report: &mut Report) {
    let Token::Text(words) = lexeme.token else { return };
    let at = lexeme.at;
    let inside = words.at.of(text);
    let (before, after) = (At { end: at.start, ..at }, At { start: words.at.end, end: words.at.end });
    match problem {
        Problem::NeverEnds => report.error(form::LOST_MARK, at, "the text that starts here never ends", |finding| {
            finding.help("put a quotation mark \" after its last word").fix(after.span(), "\"")
        }),
        Problem::NeverStarts => {
            report.error(form::LOST_MARK, at, "this text has no quotation mark before it", |finding| {
                finding.help("put a quotation mark \" before its first word").fix(before.span(), "\"")
            });
        }
        Problem::Bare => report.error(form::QUOTES, at, "this text has no quotation marks", |finding| {
            finding.help("put quotation marks \" around it").fix(at.span(), quoted(inside))
        }),
        Problem::Inner(mark) => {
            let mark = At { start: mark, end: mark + 1 };
            report.error(form::QUOTES, mark, "a quotation mark inside a text ends the text early", |finding| {
                finding
                    .note(before.span(), "the text starts here")
                    .help("write \\\" for a quotation mark inside a text, or use curly ones: “ ”")
                    .fix(words.at.span(), inside.replace("\\\"", "\"").replace('"', "\\\""))
            });
        }
        Problem::Curly => report.error(form::QUOTES, at, "this text stands in curly quotation marks", |finding| {
            finding
                .help("put straight ones \" around it; inside a text, curly ones are welcome")
                .fix(at.span(), quoted(inside))
        }),
        Problem::Single => report.error(form::QUOTES, at, "this text stands in single quotation marks", |finding| {
            finding.help("put double ones \" around it").fix(at.span(), quoted(inside))
        }),
        Problem::Comment => {}
    }
}

/// The words as a text in a file.
pub(crate) fn quoted(words: &str) -> String {
    format!("\"{}\"", words.replace('\\', "\\\\").replace('"', "\\\""))
}

/// Whether something goes on after a number as after no number: `23:09`, `3 days later`.
pub(super) fn goes_on(text: &str, number: At) -> bool {
    let rest = &text[number.end as usize..];
    rest.starts_with([':', '.', '\'', '\u{2019}', '-']) || rest.trim_start_matches(' ').starts_with(is_letter)
}

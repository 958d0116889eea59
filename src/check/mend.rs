//! Making every change to a file that can be made without asking.

use crate::source::{Diagnostic, Fix, Place, Severity, Source};
use std::{
    collections::HashSet,
    hash::{DefaultHasher, Hash, Hasher},
};

/// What the safe fixes of a file's findings made of it.
#[derive(Debug, PartialEq, Eq)]
pub struct Mended {
    /// The text as it is now; the same as before where nothing was changed.
    pub text: String,
    /// What was changed, in the order in which it was done.
    pub changes: Vec<Change>,
    /// Whether there is more to mend in the same way: it was too much at once, or each fix calls for the other.
    pub unfinished: bool,
}

/// One change to a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Where it was made. A change moves what follows it on its line.
    pub place: Place,
    /// What stood there.
    pub was: String,
    /// What stands there now.
    pub now: String,
}

/// The changes would have left a file with more errors than it had.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("its {changes} changes would bring {more} more errors than they mend")]
pub struct Worse {
    /// How many changes were tried.
    pub changes: usize,
    /// How many more errors there would be.
    pub more: usize,
}

/// How many bytes are judged, over all rounds, before a file is left half mended: each round judges the whole file again,
/// and a hostile one has room for millions of misspellings.
const MOST_JUDGED: usize = 256 << 20;

/// Makes every [safe](Fix::safe) fix, reads the file again, and goes on until there is none left. Only the stretches
/// that the fixes name are touched, and none that another of them touches.
///
/// It stops before that where it has come to a text that it had before, or has judged 256 MiB.
///
/// # Errors
/// When the file would have more errors afterwards than it has now.
pub fn mend(source: &Source, judge: impl Fn(&Source) -> Vec<Diagnostic>) -> Result<Mended, Worse> {
    let mut mended = Mended { text: source.text().to_owned(), changes: Vec::new(), unfinished: false };
    let mut findings = judge(source);
    let before = errors(&findings);
    let (mut judged, mut had) = (0, HashSet::new());
    loop {
        let now = Source::new(source.name(), mended.text.as_str());
        let fixes = apart(&now, &findings);
        judged += now.text().len();
        mended.unfinished = !fixes.is_empty();
        if fixes.is_empty() || judged > MOST_JUDGED || !had.insert(hash(now.text())) {
            break;
        }
        mended.changes.extend(fixes.iter().map(|fix| change(&now, fix)));
        mended.text = replaced(now.text(), &fixes);
        findings = judge(&Source::new(source.name(), mended.text.as_str()));
    }
    match errors(&findings).checked_sub(before) {
        Some(more) if more > 0 => Err(Worse { changes: mended.changes.len(), more }),
        _ => Ok(mended),
    }
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

/// The safe fixes that change something, in the order of the text, without those that touch the same stretch as one
/// before.
fn apart<'a>(source: &Source, findings: &'a [Diagnostic]) -> Vec<&'a Fix> {
    let changes = |fix: &&Fix| fix.safe && source.text()[fix.at.range()] != fix.with;
    let mut fixes: Vec<_> = findings.iter().filter_map(|finding| finding.fix.as_ref().filter(changes)).collect();
    fixes.sort_by_key(|fix| fix.at);
    let mut free = 0;
    fixes.retain(|fix| {
        let is_free = fix.at.start >= free;
        if is_free {
            free = fix.at.end.max(fix.at.start + 1);
        }
        is_free
    });
    fixes
}

fn change(source: &Source, fix: &Fix) -> Change {
    let was = source.text()[fix.at.range()].to_owned();
    Change { place: source.place(fix.at.start), was, now: fix.with.clone() }
}

fn replaced(text: &str, fixes: &[&Fix]) -> String {
    let mut made = String::with_capacity(text.len());
    let mut from = 0;
    for fix in fixes {
        made.push_str(&text[from..fix.at.start]);
        made.push_str(&fix.with);
        from = fix.at.end;
    }
    made + &text[from..]
}

fn errors(findings: &[Diagnostic]) -> usize {
    findings.iter().filter(|finding| finding.severity == Severity::Error).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Span;

    fn finding(start: usize, end: usize, with: &str) -> Diagnostic {
        Diagnostic::new("H122", Severity::Error, Span::new(start, end), "x").safe_fix(Span::new(start, end), with)
    }

    #[test]
    fn stretches_that_overlap_are_mended_one_after_the_other() {
        let judge = |source: &Source| match source.text() {
            "abcdef" => vec![finding(2, 4, "CD"), finding(3, 6, "!"), finding(0, 2, "AB")],
            "ABCDef" => vec![finding(4, 6, "EF")],
            _ => Vec::new(),
        };
        let mended = mend(&Source::new("a", "abcdef"), judge).unwrap();
        assert_eq!(mended.text, "ABCDEF");
        let changes: Vec<_> = mended.changes.iter().map(|change| (change.was.as_str(), change.now.as_str())).collect();
        assert_eq!(changes, [("ab", "AB"), ("cd", "CD"), ("ef", "EF")]);
    }

    #[test]
    fn what_is_not_safe_is_left_to_a_person() {
        let unsafe_fix = |_: &Source| {
            vec![Diagnostic::new("H001", Severity::Error, Span::new(0, 1), "x").fix(Span::new(0, 1), "\"")]
        };
        let as_it_was = |text: &str| Mended { text: text.into(), changes: Vec::new(), unfinished: false };
        assert_eq!(mend(&Source::new("a", "abc"), unsafe_fix), Ok(as_it_was("abc")));
    }

    #[test]
    fn what_would_bring_more_errors_is_not_done() {
        let judge = |source: &Source| match source.text() {
            "a" => vec![finding(0, 1, "b")],
            _ => vec![finding(0, 0, ""), finding(0, 0, "")],
        };
        assert_eq!(mend(&Source::new("a", "a"), judge).unwrap_err().more, 1);
    }

    #[test]
    fn what_goes_round_in_a_circle_comes_to_an_end_and_says_so() {
        let judge = |source: &Source| vec![finding(0, 1, if source.text() == "a" { "b" } else { "a" })];
        let mended = mend(&Source::new("a", "a"), judge).unwrap();
        assert_eq!((mended.changes.len(), mended.unfinished), (2, true));
    }

    #[test]
    fn however_many_rounds_it_takes_all_is_mended() {
        let judge = |source: &Source| source.text().find('x').map(|x| finding(x, x + 1, "y")).into_iter().collect();
        let mended = mend(&Source::new("a", "x".repeat(1000)), judge).unwrap();
        assert_eq!((mended.text, mended.unfinished), ("y".repeat(1000), false));
    }

    #[test]
    fn a_fix_that_changes_nothing_is_no_change() {
        let judge = |_: &Source| vec![finding(0, 1, "a")];
        let mended = mend(&Source::new("a", "a"), judge).unwrap();
        assert_eq!((mended.changes.len(), mended.unfinished), (0, false));
    }

    #[test]
    fn a_file_that_calls_for_more_and_more_is_left_half_mended() {
        let judge = |_: &Source| vec![finding(0, 0, &"x".repeat(1 << 24))];
        assert!(mend(&Source::new("a", "a"), judge).unwrap().unfinished);
    }
}

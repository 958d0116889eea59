//! Making every change to a file that can be made without asking.

use crate::source::{Diagnostic, Fix, Place, Severity, Source};

/// What the safe fixes of a file's findings made of it.
#[derive(Debug, PartialEq, Eq)]
pub struct Mended {
    /// The text as it is now; the same as before where nothing was changed.
    pub text: String,
    /// What was changed, in the order in which it was done.
    pub changes: Vec<Change>,
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

/// Makes every [safe](Fix::safe) fix, reads the file again, and goes on until there is none left, at most sixteen
/// times. Only the stretches that the fixes name are touched, and none that another of them touches.
///
/// # Errors
/// When the file would have more errors afterwards than it has now.
pub fn mend(source: &Source, judge: impl Fn(&Source) -> Vec<Diagnostic>) -> Result<Mended, Worse> {
    const ROUNDS: usize = 16;
    let mut mended = Mended { text: source.text().to_owned(), changes: Vec::new() };
    let mut findings = judge(source);
    let before = errors(&findings);
    for _ in 0..ROUNDS {
        let now = Source::new(source.name(), mended.text.as_str());
        let fixes = apart(&findings);
        if fixes.is_empty() {
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

/// The safe fixes, in the order of the text, without those that touch the same stretch as one before.
fn apart(findings: &[Diagnostic]) -> Vec<&Fix> {
    let mut fixes: Vec<_> = findings.iter().filter_map(|finding| finding.fix.as_ref().filter(|fix| fix.safe)).collect();
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
        assert_eq!(mend(&Source::new("a", "abc"), unsafe_fix), Ok(Mended { text: "abc".into(), changes: Vec::new() }));
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
    fn what_goes_round_in_a_circle_comes_to_an_end() {
        let judge = |source: &Source| vec![finding(0, 1, if source.text() == "a" { "b" } else { "a" })];
        assert_eq!(mend(&Source::new("a", "a"), judge).unwrap().changes.len(), 16);
    }
}

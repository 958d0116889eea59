//! `heard check --fix`: what can be mended without asking. What was done is said on standard error, so that the
//! findings on standard output stay whole for other programs.

use super::print::count;
use crate::{
    check::mend,
    command::{Trouble, replace::replace},
    source::{Diagnostic, Source},
};
use std::{
    io::{self, Write},
    path::Path,
};

/// Mends a file, and says what was changed. `source` is what it holds, before and after.
pub(super) fn fix(path: &Path, source: &mut Source, judge: &dyn Fn(&Source) -> Vec<Diagnostic>) -> Result<(), Trouble> {
    let mut out = io::stderr().lock();
    let mended = match mend(source, judge) {
        Ok(mended) => mended,
        Err(worse) => {
            writeln!(out, "{} is left as it was: {worse}", source.name())?;
            return Ok(());
        }
    };
    if mended.changes.is_empty() {
        return Ok(());
    }
    let mark = if source.had_mark() { "\u{feff}" } else { "" };
    replace(path, &format!("{mark}{}", mended.text))?;
    for change in &mended.changes {
        writeln!(out, "{}:{}: {} → {}", source.name(), change.place, change.was, change.now)?;
    }
    if mended.unfinished {
        writeln!(out, "{} has more to mend than is done in one go; what is left is told as ever", source.name())?;
    }
    *source = Source::new(source.name(), format!("{mark}{}", mended.text));
    Ok(())
}

/// Says how many findings are left for a person.
pub(super) fn say_what_remains(checked: &[(&Source, &[Diagnostic])]) -> io::Result<()> {
    let findings: usize = checked.iter().map(|(_, findings)| findings.len()).sum();
    writeln!(io::stderr(), "{} left to look at", count(findings, "finding is", "findings are"))
}

//! The explanations as Markdown, from which the documentation's pages of findings are made.

use crate::{
    check::{Part, Rule, rules},
    command::replace::{Unwritable, replace},
    source::Severity,
};
use std::{fmt::Write as _, fs, io, path::Path};
use thiserror::Error;

/// Why the pages could not be written.
#[derive(Debug, Error)]
pub(super) enum NoPages {
    #[error("the folder {folder} can't be made")]
    Folder { folder: String, source: io::Error },
    #[error(transparent)]
    Page(#[from] Unwritable),
}

/// Writes a page for each rule, and `index.md` that leads to them. A page that says the same as before is not touched.
pub(super) fn write_pages(folder: &Path) -> Result<(), NoPages> {
    fs::create_dir_all(folder).map_err(|source| NoPages::Folder { folder: folder.display().to_string(), source })?;
    let pages = rules::ALL.iter().map(|rule| (format!("{}.md", rule.code), page(rule, "#")));
    for (name, text) in pages.chain([("index.md".to_owned(), index(|rule| format!("{}.md", rule.code)))]) {
        let path = folder.join(name);
        if fs::read_to_string(&path).ok().as_ref() != Some(&text) {
            replace(&path, &text)?;
        }
    }
    Ok(())
}

/// All of it in one page.
pub(super) fn one_page() -> String {
    let mut text = index(|rule| format!("#{}", rule.code.to_lowercase()));
    for rule in rules::ALL {
        _ = write!(text, "\n<a id=\"{}\"></a>\n\n{}", rule.code.to_lowercase(), page(rule, "##"));
    }
    text
}

/// Every rule in a table of its group, with a link to where it is explained.
fn index(link: impl Fn(&Rule) -> String) -> String {
    let mut text = String::from(
        "# Findings\n\nWhat `heard check` can find in a file, by its code. `heard explain CODE` shows the same in a \
         terminal.\n",
    );
    for (about, rules) in rules::by_group() {
        _ = write!(text, "\n## {about}\n\n| code | name | |\n|---|---|---|\n");
        for rule in rules {
            let says = rule.says.replace('|', "\\|");
            _ = writeln!(text, "| [{}]({}) | {} ({}) | {says} |", rule.code, link(rule), rule.name, rule.severity);
        }
    }
    text
}

fn page(rule: &Rule, heading: &str) -> String {
    let mut text = format!(
        "{heading} {}: {}\n\n*{}*\n\n{}\n\n{}\n",
        rule.code,
        rule.name,
        capital(rule.severity),
        rule.says,
        rule.why
    );
    let example = rule.example;
    _ = write!(text, "\n{heading}# For example\n\n{}", fenced(example.wrong));
    if example.part != Part::Told {
        _ = write!(text, "\nMended:\n\n{}", fenced(example.mended));
    }
    _ = write!(text, "\n{heading}# How to mend it\n\n{}\n", rule.mend);
    if rule.can_be_allowed() {
        _ = write!(
            text,
            "\nWhere it is on purpose, say so in the turn, the reply or the file: `allow: {{\"{}\": \"the reason\"}}`.\n",
            rule.code
        );
    }
    text
}

const fn capital(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "Error",
        Severity::Warning => "Warning",
        Severity::Advice => "Advice",
    }
}

fn fenced(piece: &str) -> String {
    format!("```ron\n{piece}\n```\n")
}

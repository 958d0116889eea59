//! A placeholder that stands for nothing.

use crate::{
    check::{
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        subject::Subject,
    },
    scenario::{Path, Step, nearest},
    source::Severity,
};

/// A placeholder that stands for nothing.
pub const RULE: Rule = Rule {
    code: "H163",
    name: "unknown-placeholder",
    severity: Severity::Warning,
    says: "A text has a word in curly brackets that the scenario doesn't explain, or `words` has one in what another \
           stands for.",
    why: "The trainee would see the brackets.",
    example: Example::of(
        Part::Scenario,
        r#"role: "You answer e-mail for {compny}.",
words: {"company": "Northline Kettles"},"#,
        r#"role: "You answer e-mail for {company}.",
words: {"company": "Northline Kettles"},"#,
    ),
    mend: "Use `{you}`, `{person}`, or one of the scenario's `words`; or add it there: `words: {\"company\": \
          \"Northline Optics\"}`.",
    look: &[Look::Text(look)],
};

fn look(subject: &Subject, text: &str, at: &dyn Fn() -> Path, found: &mut Findings) {
    if !text.contains('{') {
        return;
    }
    // What a placeholder stands for is shown as it is written.
    let filled = !matches!(at().steps(), [Step::Field("words"), ..]);
    for (open, word) in placeholders(text) {
        let is_known = matches!(word, "you" | "person") || subject.scenario.words.contains_key(word);
        if !(filled && is_known) {
            found.add(&RULE, || {
                let known = subject.scenario.words.keys().map(String::as_str).chain(["you", "person"]);
                let place = at().words(open..open + word.len() + 2);
                let finding = Finding::new(place, format!("{{{word}}} stands for nothing here"));
                match nearest(word, known) {
                    _ if !filled => finding.help("write what it should stand for: words are not looked up in words"),
                    Some(meant) => finding.help(format!("did you mean {{{meant}}}?")),
                    None => finding.help(format!("add it to the words of the scenario: \"{word}\": \"…\"")),
                }
            });
        }
    }
}

/// The words in curly brackets, each with where its bracket opens.
pub(in crate::check::rules) fn placeholders(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.match_indices('{').filter_map(|(open, _)| {
        let rest = &text[open + 1..];
        let length = rest.find(|character: char| !(character.is_alphanumeric() || matches!(character, '_' | '-')))?;
        (length > 0 && rest[length..].starts_with('}')).then_some((open, &rest[..length]))
    })
}

//! Two replies with the same words.

use crate::{
    check::{
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        subject::TurnAt,
    },
    scenario::{Choice, Path},
    source::Severity,
};

/// Two replies with the same words.
pub const RULE: Rule = Rule {
    code: "H127",
    name: "same-words",
    severity: Severity::Warning,
    says: "Two choices of a turn have the same words, and can be on offer at once.",
    why: "The trainee can't tell them apart, though they may count and lead differently.",
    example: Example::of(
        Part::Choices,
        r#"(id: "ask", say: "Which one broke?", because: "It asks.", felt: "The red one.", goto: "end"),
(id: "again", say: "Which one broke?", because: "It asks.", felt: "The red one.", goto: "end"),"#,
        r#"(id: "ask", say: "Which one broke?", because: "It asks.", felt: "The red one.", goto: "end"),
(id: "again", say: "Was it the red one?", because: "It asks.", felt: "Yes.", goto: "end"),"#,
    ),
    mend: "Change the words of one of them, or take it away. If one should take the place of the other, give both a \
           `when`.",
    look: &[Look::Turn(look)],
};

fn look(at: TurnAt, found: &mut Findings) {
    const MOST_NOTES: usize = 8;
    let choices = &at.turn.choices;
    let twin = |position: usize| {
        let choice = &choices[position];
        let same = |other: &Choice| letters(other).eq(letters(choice)) && may_meet(other, choice);
        letters(choice).next()?;
        choices[..position].iter().position(same).map(|before| (position, before))
    };
    let mut twins = (1..choices.len()).filter_map(twin);
    let Some((position, before)) = twins.next() else { return };
    found.add(&RULE, || {
        let place = |position| Path::choice(at.name, position).field("say");
        let finding = Finding::new(place(position), format!("in {at} two replies have the same words"))
            .note(place(before), "the other one")
            .help("change the words of one of them, or give both a when");
        twins.take(MOST_NOTES).fold(finding, |finding, (position, _)| finding.note(place(position), "again"))
    });
}

/// Whether two choices can be on offer at once. Two different conditions are taken for one or the other.
fn may_meet(one: &Choice, other: &Choice) -> bool {
    one.when.is_none() || other.when.is_none() || one.when == other.when
}

/// The letters of what is said and done, small.
fn letters(choice: &Choice) -> impl Iterator<Item = char> {
    let texts = [&choice.say, &choice.does].into_iter().flatten();
    texts.flat_map(|text| text.chars()).filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase)
}

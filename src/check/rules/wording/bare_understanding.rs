//! "I understand", with nothing of theirs in it.

use crate::{
    check::{
        cue::Cue,
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        spoken::Spoken,
        subject::ChoiceAt,
    },
    rubric::{Facet, Slip},
    scenario::Path,
    source::Severity,
};
use std::ops::Range;

/// "I understand", with nothing of theirs in it.
pub const RULE: Rule = Rule {
    code: "H305",
    name: "bare-understanding",
    severity: Severity::Advice,
    says: "A reply says \"I understand\" and shows nothing else that was understood, and has no slip that says so.",
    why: "Understanding is believed once it shows: a detail said back, a feeling named, a reason why it matters. \
          Without them the words could stand in any reply.",
    example: Example::of(
        Part::Choices,
        r#"(id: "under", say: "I understand your frustration.", shows: [Validate("I understand your frustration")],
 because: "It says so.", felt: "Do you?", goto: "end"),"#,
        r#"(id: "under", say: "Third kettle this year. Anybody would be fed up.",
 shows: [Acknowledge("Third kettle this year"), Validate("Anybody would be fed up")],
 because: "It shows what was understood.", felt: "Thank you.", goto: "end"),"#,
    ),
    mend: "Say what you understood, in their words, or label it: `slips: [Scripted(\"I understand\")]`.",
    look: &[Look::Words(look)],
};

const FITTING: [Slip; 8] = [
    Slip::Scripted,
    Slip::Platitude,
    Slip::TooWeak,
    Slip::PolicyHide,
    Slip::Dismiss,
    Slip::Deflect,
    Slip::Patronise,
    Slip::PrematureFix,
];

/// What says something of theirs, where it quotes other words than the bare ones.
const THEIRS: [Facet; 4] = [Facet::Acknowledge, Facet::NameFeeling, Facet::Validate, Facet::Perspective];

pub(super) const PHRASES: &[&str] = &[
    "^i understand$",
    "^i completely|totally|fully|quite|really|do understand$",
    "^i understand completely|totally|fully|perfectly$",
    "^i understand that|this$",
    "^i can understand that|this$",
    "^i understand how you feel$",
    "^i understand where you're coming from",
    "^i understand your frustration|concern|concerns|feelings|anger|situation|position|worries$",
    "^i completely|totally|fully|do understand your frustration|concern|concerns|feelings|anger|situation$",
    "^i understand mr|mrs|ms|miss|sir|madam",
    "^i hear you$",
];

fn look(spoken: &Spoken, at: &dyn Fn() -> Path, found: &mut Findings) {
    let Some((reply, words)) = spoken.unlabelled(Cue::Understands, &FITTING) else { return };
    if !says_something_of_theirs(reply, spoken.text, &words) {
        found.add(&RULE, || {
            Finding::new(at().words(words), format!("{reply} says that it understands, and not what"))
                .help("say back what you understood, or add slips: [Scripted(\"…\")]")
        });
    }
}

/// Whether the author quotes words of the reply that reach beyond the bare ones.
fn says_something_of_theirs(reply: ChoiceAt, text: &str, bare: &Range<usize>) -> bool {
    let beyond = |place: Range<usize>| text[place].len() > bare.len() + 1;
    let elsewhere = |place: &Range<usize>| place.end <= bare.start || bare.end <= place.start;
    let theirs = reply.choice.shows.iter().filter(|evidence| THEIRS.contains(&evidence.kind));
    let mut places = theirs.filter_map(|evidence| reply.turn.subject.searches.find(text, &evidence.phrase));
    places.any(|place| elsewhere(&place) || beyond(place))
}

#[cfg(test)]
mod tests {
    use super::{
        super::tests::{findings, says, try_lines},
        RULE,
    };

    const FIRES: [&str; 10] = [
        "I understand.",
        "I understand, Sam.",
        "I completely understand.",
        "I understand your frustration.",
        "I do understand your concern, but it takes a week.",
        "Okay, I understand completely.",
        "I understand that.",
        "I understand how you feel.",
        "I hear you.",
        "I understand where you're coming from.",
    ];

    const QUIET: [&str; 10] = [
        "I understand why you'd be upset.",
        "I understand it's the third time you've rung.",
        "I don't understand.",
        "Help me understand.",
        "Do you understand the form?",
        "If I understand you, it came on Friday.",
        "I want to understand.",
        "I understand if you'd rather not say.",
        "I hear you on the stairs.",
        "I understand your mother was with you.",
    ];

    #[test]
    fn a_bare_claim_is_told_from_an_understanding() {
        try_lines(&RULE, says, FIRES, QUIET);
    }

    #[test]
    fn words_of_theirs_beside_it_are_enough() {
        let is_found = |theirs: &str| {
            let reply = "say: \"I understand. The third one this year.\", because: \"It does.\", felt: \"Yes.\"";
            let piece = format!("(id: \"tried\", {reply}, shows: [Acknowledge(\"{theirs}\")], goto: \"end\"),");
            findings(&RULE.example.file(&piece)).iter().any(|finding| finding.code == RULE.code)
        };
        assert!(is_found("I understand"));
        assert!(!is_found("The third one this year"));
        assert!(!is_found("I understand. The third one"));
    }
}

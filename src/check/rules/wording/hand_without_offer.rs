//! A hand that offers nothing.

use crate::{
    check::{
        cue::Cue,
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        spoken::Spoken,
    },
    rubric::Facet,
    scenario::Path,
    source::Severity,
};
use std::ops::Range;

/// A hand that offers nothing.
pub const RULE: Rule = Rule {
    code: "H301",
    name: "hand-without-offer",
    severity: Severity::Advice,
    says: "A hand facet quotes words in which nothing seems to be done, offered or asked.",
    why: "A hand makes a reply compassionate. In the debrief the trainee looks for what was done, and should find it \
          in the words.",
    example: Example::of(
        Part::Choices,
        r#"(id: "luck", say: "That's really bad luck.", shows: [Act("That's really bad luck")],
 because: "It agrees.", felt: "It is.", goto: "end"),"#,
        r#"(id: "luck", say: "Bad luck. Take mine until Friday.", shows: [Act("Take mine until Friday")],
 because: "It does something today.", felt: "That helps.", goto: "end"),"#,
    ),
    mend: "Quote the words that offer something, or choose the facet that fits these. If something is offered here in \
           words that this rule doesn't know, allow it.",
    look: &[Look::Words(look)],
};

const HANDS: [Facet; 4] = [Facet::Act, Facet::AskNeed, Facet::Handover, Facet::Presence];

/// Words in which something is done, asked, handed over, or somebody stays. The list is wide on purpose: help has many
/// words, and a rule that often fires wrongly is one that nobody reads.
pub(super) const OFFERS: &[&str] = &[
    // Who does it, and for whom.
    "i'll|we'll|i'd|we'd|i've|we've|we're|we|me|us|my|our|mine|ours|let|let's|together|yours|myself|ourselves",
    "i'm on|with|in|around|here|not|off|up",
    "with|for|beside you|him|her|them|your|both",
    "here|shall|would|could|ready|free|now|today|tonight|tomorrow|noon|minute|minutes|yes",
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday",
    // What would help.
    "which|what|whichever|whatever|whenever|or|either|prefer|rather",
    "if you",
    // What is done.
    "send|sending|sent|ring|ringing|rang|call|calling|called|text|texting|texted|write|writing|written|mail|mailing",
    "book|booking|booked|reserve|reserving|reserved|order|ordering|ordered|refund|refunding|refunded|pay|paying|paid",
    "credit|credited|void|voiding|cancel|cancelling|cancelled|stop|stopping|stopped|change|changing|changed",
    "move|moving|moved|switch|switching|switched|swap|swapping|replace|replacing|fix|fixing|fixed|mend|mending",
    "repair|repairing|sort|sorting|sorted|find|finding|check|checking|checked|look|looking|ask|asking|asked",
    "show|showing|explain|explaining|print|printing|post|posting|drop|dropping|deliver|delivering|delivered",
    "bring|bringing|carry|carrying|fetch|fetching|collect|collecting|take|taking|give|giving|lend|lending",
    "hold|holding|keep|keeping|save|saving|saved|put|putting|set|setting|make|making|doing|done|sit|sitting",
    "come|coming|stay|staying|stand|standing|wait|listen|listening|walk|walking|drive|driving|meet|meeting",
    "help|helping|start|starting|started|try|arrange|arranging|arranged|speak|speaking|talk|talking|transfer",
    "connect|connecting|pass|passing|hand|handing|join|joining|cover|covering|mark|marking|marked|log|logging|logged",
    "note|noted|add|adding|added|raise|raised|chase|chasing|follow|following|read|reading|count|counting|cut|mind",
    "watch|watching|cook|cooking|open|opening|opened|close|closing|turn|turning|steal|borrow|use|share|leave|leaving",
    "breathe|rest|tell|telling|introduce|pause|clear|clearing|block|blocking|unlock|reset|resetting|update|updating",
    "i'm|we're|it's|are going",
    "gone back|through",
    "i can be|get|go",
    "be there",
    "chair|seat|line|knows|letter|number|copy|voucher|key|list",
];

fn look(spoken: &Spoken, _: &dyn Fn() -> Path, found: &mut Findings) {
    let Some(reply) = spoken.reply() else { return };
    for (number, evidence) in reply.choice.shows.iter().enumerate() {
        if !HANDS.contains(&evidence.kind) {
            continue;
        }
        let quoted = reply.turn.subject.searches.find(spoken.text, &evidence.phrase);
        if quoted.is_some_and(|place| !offers(spoken, &place)) {
            found.add(&RULE, || {
                let at = reply.path().field("shows").item(number);
                let message =
                    format!("in {reply} these words seem to offer nothing, and {:?} is a hand", evidence.kind);
                Finding::new(at.item(0), message).help("quote what is done, offered or asked, or choose another facet")
            });
        }
    }
}

/// Whether the words between two bytes offer something, or ask. The mark of a question may stand just behind them.
fn offers(spoken: &Spoken, place: &Range<usize>) -> bool {
    let words = spoken.words_in(place);
    let asks = spoken.text[place.clone()].contains('?') || spoken.text[place.end..].starts_with('?');
    asks || spoken.phrases(Cue::Offer).any(|phrase| words.contains(&phrase.words.start))
}

#[cfg(test)]
mod tests {
    use super::{super::tests::try_lines, RULE};

    const FIRES: [&str; 10] = [
        "I'm so sorry about that.",
        "That must be so hard.",
        "I understand completely.",
        "No wonder you're upset.",
        "It happens to everybody.",
        "I know how that feels.",
        "I hope it gets better soon.",
        "You're stronger than you think.",
        "There's nothing I can do.",
        "That's really bad luck.",
    ];

    const QUIET: [&str; 10] = [
        "I'll get on to the depot.",
        "Take mine until Friday.",
        "Forty pounds from me if the bank fines you.",
        "Would tea help, or quiet?",
        "A letter that says it was us, in your inbox now.",
        "You and me, row F.",
        "Still here.",
        "Amira knows the whole story and is on the line.",
        "There's a chair beside mine.",
        "Your money's gone back.",
    ];

    #[test]
    fn an_offer_is_told_from_kind_words() {
        let quoted =
            |line: &str| format!("say: {line:?}, shows: [Act({line:?})], because: \"It does.\", felt: \"Yes.\"");
        try_lines(&RULE, quoted, FIRES, QUIET);
    }
}

//! Words that only insiders know.

use crate::{
    check::{
        cue::Cue,
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        spoken::Spoken,
    },
    rubric::Slip,
    scenario::Path,
    source::Severity,
};

/// Words that only insiders know.
pub const RULE: Rule = Rule {
    code: "H307",
    name: "jargon",
    severity: Severity::Advice,
    says: "A reply has words from inside an organisation, such as \"escalate\" or \"as per\", and no slip that says so.",
    why: "They are about the system, and the person is outside it. As a wrong answer they are good ones, once the \
          debrief can show them.",
    example: Example::of(
        Part::Choices,
        r#"(id: "ticket", say: "I'll raise a ticket for that.", level: Sympathetic,
 because: "It speaks to the system.", felt: "A what?", goto: "end"),"#,
        r#"(id: "ticket", say: "I'll write it down and ring the shop.", shows: [Act("ring the shop")],
 because: "It says what will happen.", felt: "All right.", goto: "end"),"#,
    ),
    mend: "Say what will happen, in words that the person would use, or label it: `slips: [Jargon(\"…\")]`.",
    look: &[Look::Words(look)],
};

const FITTING: [Slip; 4] = [Slip::Jargon, Slip::Scripted, Slip::PolicyHide, Slip::Interrogate];

pub(super) const PHRASES: &[&str] = &[
    "as per",
    "escalate|escalated|escalating|escalates|escalation",
    "raise|raised|raising|log|logged|logging|create|created a ticket|case",
    "open|opened|opening a ticket",
    "ticket number|id|reference",
    "support|service ticket",
    "sla|slas|kpi|kpis|fcr|aht|rma",
    "please be advised",
    "^be advised",
    "please be informed",
    "^kindly send|fill|note|provide|refer|contact|wait|confirm|complete|return|advise|allow|see|use|reply|do|give",
    "going forward",
    "touch base",
    "circle back",
    "stakeholder|stakeholders",
    "end user|users",
    "tier|level one|two|three|1|2|3 support",
    "first|second line support|team",
    "actioned|actioning",
    "to action this|that|it",
    "in due course",
    "aforementioned|herewith|hereby|pursuant|heretofore",
    "your earliest convenience",
    "processed at our end",
    "back end",
    "backend|workflow|deliverable|deliverables",
    "system limitation|limitations",
    "terms and conditions apply",
    "with regards|regard to",
    "in respect of",
    "as mentioned previously",
    "as previously mentioned|stated|advised",
    "the duplicate transaction",
    "transaction id",
    "customer journey",
    "the deceased",
    "presenting complaint|problem",
    "non compliant|compliance",
    "comorbid|comorbidity|comorbidities|contraindicated|idiopathic",
    "utilise|utilize|utilising|utilizing|utilisation",
    "onboarding|offboarding",
    "resolution time|team",
    "turnaround time",
    "case handler|owner",
    "query has been logged",
];

fn look(spoken: &Spoken, at: &dyn Fn() -> Path, found: &mut Findings) {
    if let Some((reply, words)) = spoken.unlabelled(Cue::Jargon, &FITTING) {
        found.add(&RULE, || {
            let message = format!("in {reply} \"{}\" is a word for insiders", &spoken.text[words.clone()]);
            Finding::new(at().words(words), message).help("say it as they would, or add slips: [Jargon(\"…\")]")
        });
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::tests::{says, try_lines},
        RULE,
    };

    const FIRES: [&str; 10] = [
        "As per our records, it was delivered.",
        "I'll escalate this for you.",
        "We've raised a ticket for that.",
        "The SLA on that is five days.",
        "Please be advised that it takes a week.",
        "Kindly send us the form.",
        "It hasn't been actioned yet.",
        "We'll get back to you in due course.",
        "Do you have the ticket number?",
        "I need the death certificate of the deceased.",
    ];

    const QUIET: [&str; 10] = [
        "I've got two tickets for Saturday.",
        "The ticket machine ate my card.",
        "It's nine pounds per person.",
        "Take the escalator to the first floor.",
        "You spoke so kindly to her.",
        "In case it rains, take mine.",
        "That was a case of wine.",
        "I'm with you, going or staying.",
        "There's slack in the line.",
        "Second in line, and still no answer.",
    ];

    #[test]
    fn the_language_of_the_house_is_told_from_everyday_words() {
        try_lines(&RULE, says, FIRES, QUIET);
    }
}

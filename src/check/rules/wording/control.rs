//! "Calm down".

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

/// "Calm down".
pub const RULE: Rule = Rule {
    code: "H303",
    name: "calm-down",
    severity: Severity::Advice,
    says: "A reply tells somebody how to feel or behave, such as \"calm down\", and has no slip that says so.",
    why: "Nobody has ever calmed down on demand. It says that the feeling is the problem. As a wrong answer it is a \
          good one, once the debrief can show it.",
    example: Example::of(
        Part::Choices,
        r#"(id: "calm", say: "Calm down, it's a kettle.", level: Apathetic,
 because: "It answers the voice and not the words.", felt: "Now I'm cross.", goto: "end"),"#,
        r#"(id: "calm", say: "Calm down, it's a kettle.", slips: [Control("Calm down")],
 because: "It answers the voice and not the words.", felt: "Now I'm cross.", goto: "end"),"#,
    ),
    mend: "Say what you heard instead, or label it: `slips: [Control(\"Calm down\")]`.",
    look: &[Look::Words(look)],
};

const FITTING: [Slip; 8] = [
    Slip::Control,
    Slip::Patronise,
    Slip::Minimise,
    Slip::Dismiss,
    Slip::FalseCheer,
    Slip::Mock,
    Slip::Blame,
    Slip::Dampen,
];

pub(super) const PHRASES: &[&str] = &[
    "^calm down",
    "^let's calm down",
    "^keep|stay calm",
    "you need|have to calm down",
    "you need|have to relax",
    "you must|should calm down",
    "can|could|would|will you calm down",
    "could you please calm down",
    "try to calm down",
    "try and calm down",
    "try to relax",
    "if you calm down",
    "^relax$",
    "^stop crying|shouting",
    "^don't cry",
    "^cheer up",
    "^pull yourself together",
    "^get a grip",
    "^get over it",
    "^lower your voice",
    "^don't be upset|angry|sad|silly|dramatic|hysterical|ridiculous",
    "^don't be so upset|angry|sad|silly|dramatic|sensitive|emotional",
    "^don't be like that",
    "no need to cry|shout|swear",
    "no need to get|be upset|angry|emotional",
    "no need to raise your voice",
    "you're overreacting",
    "you're being dramatic|emotional|hysterical|silly|oversensitive|ridiculous",
    "you're too sensitive|emotional",
];

fn look(spoken: &Spoken, at: &dyn Fn() -> Path, found: &mut Findings) {
    if let Some((reply, words)) = spoken.unlabelled(Cue::Control, &FITTING) {
        found.add(&RULE, || {
            Finding::new(at().words(words), format!("{reply} tells somebody how to feel or behave"))
                .help("say what you heard instead, or add slips: [Control(\"…\")]")
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
        "Calm down, Sam.",
        "Please just calm down.",
        "You need to calm down first.",
        "Could you calm down so that we can talk?",
        "Relax, it's only a form.",
        "There's no need to shout.",
        "Oh, don't be so upset.",
        "Cheer up! It's Friday.",
        "Pull yourself together.",
        "If you calm down, I can help.",
    ];

    const QUIET: [&str; 10] = [
        "It took me a week to calm down.",
        "Ring me when things calm down.",
        "I won't tell you to calm down.",
        "The sea should calm down by noon.",
        "Nobody here needs you to calm down.",
        "You can relax now, it's booked.",
        "I relax by walking.",
        "No need to bring anything.",
        "Cry as long as you like.",
        "Shout if you need me.",
    ];

    #[test]
    fn an_order_is_told_from_a_wish() {
        try_lines(&RULE, says, FIRES, QUIET);
    }
}

//! What a rule is.

use super::{
    beside::{PathAt, TranslationAt},
    example::Example,
    findings::Findings,
    offers::Offers,
    roads::Roads,
    spoken::Spoken,
    subject::{ChoiceAt, Subject, TurnAt},
};
use crate::{
    rubric::Rubric,
    scenario::{Condition, Path},
    source::Severity,
};

/// Something that is looked for in a scenario, and what an author should know about it.
#[derive(Debug)]
pub struct Rule {
    /// Its stable code, as `H122`.
    pub code: &'static str,
    /// Its name, in a few words with hyphens.
    pub name: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// What it says: a sentence or two.
    pub says: &'static str,
    /// Why it matters.
    pub why: &'static str,
    /// What it is about, as it stands in a file, and the same mended.
    pub example: Example,
    /// How to mend it.
    pub mend: &'static str,
    /// What it looks at. Nothing, where the reader finds it.
    pub(super) look: &'static [Look],
}

impl Rule {
    /// Whether an author can silence its findings: they are no errors, and about scenarios.
    #[must_use]
    pub fn can_be_allowed(&self) -> bool {
        let beside = |look: &Look| matches!(look, Look::LearningPath(_) | Look::Translation(_) | Look::Rubric(_));
        self.severity < Severity::Error && !self.look.iter().any(beside)
    }
}

/// What a rule looks at.
#[derive(Clone, Copy)]
pub(super) enum Look {
    /// The scenario as a whole.
    Scenario(fn(&Subject, &mut Findings)),
    /// How turns lead to each other. Only asked where all of them could be read.
    Roads(fn(&Subject, &Roads, &mut Findings)),
    /// Each turn.
    Turn(fn(TurnAt, &mut Findings)),
    /// Each choice.
    Choice(fn(ChoiceAt, &mut Findings)),
    /// Each text, with its place.
    Text(fn(&Subject, &str, &dyn Fn() -> Path, &mut Findings)),
    /// Each text with its words, with its place.
    Words(fn(&Spoken, &dyn Fn() -> Path, &mut Findings)),
    /// How the replies of each turn stand beside each other. Only asked where everything could be read.
    Offers(fn(&Offers, &mut Findings)),
    /// Each condition that has no others in it, with its place.
    Condition(fn(&Subject, &Condition, &dyn Fn() -> Path, &mut Findings)),
    /// A learning path.
    LearningPath(fn(&PathAt, &mut Findings)),
    /// A translation.
    Translation(fn(&TranslationAt, &mut Findings)),
    /// A rubric of which all could be read.
    Rubric(fn(&Rubric, &mut Findings)),
}

impl std::fmt::Debug for Look {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Scenario(_) => "scenario",
            Self::Roads(_) => "roads",
            Self::Turn(_) => "turn",
            Self::Choice(_) => "choice",
            Self::Text(_) => "text",
            Self::Words(_) => "words",
            Self::Offers(_) => "offers",
            Self::Condition(_) => "condition",
            Self::LearningPath(_) => "learning path",
            Self::Translation(_) => "translation",
            Self::Rubric(_) => "rubric",
        })
    }
}

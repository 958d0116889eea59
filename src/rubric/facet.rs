//! What the words of a reply can show, and what can slip into them.

use serde::{Deserialize, Serialize};

/// Something good that the words of a reply show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Facet {
    /// Says the situation back.
    Acknowledge,
    /// Sorry, regret, care.
    Concern,
    /// Names a feeling, tentatively and at the right strength.
    NameFeeling,
    /// Says that it makes sense.
    Validate,
    /// Says why it matters *to them*.
    Perspective,
    /// A gentle open question. It counts as a heart once a head or a hand stands beside it.
    Explore,
    /// Admits one's own need or feeling, when receiving.
    Admit,
    /// Does something concrete within the role.
    Act,
    /// Asks what would help, with real choices.
    AskNeed,
    /// A warm transfer with consent and follow-up.
    Handover,
    /// Accepts what is offered, when receiving.
    Accept,
    /// Asks for help, when receiving.
    AskFor,
    /// Stays, listens in silence, or promises to check in. Listening is doing something.
    Presence,
    /// Gives permission, pace or privacy.
    Autonomy,
    /// A kind limit, and what is possible.
    Boundary,
    /// Owns an earlier miss and puts it right.
    Repair,
    /// Says what is known and what is not.
    Honest,
    /// A question for a fact.
    Clarify,
}

impl Facet {
    /// Every facet.
    pub const ALL: [Self; 18] = [
        Self::Acknowledge,
        Self::Concern,
        Self::NameFeeling,
        Self::Validate,
        Self::Perspective,
        Self::Explore,
        Self::Admit,
        Self::Act,
        Self::AskNeed,
        Self::Handover,
        Self::Accept,
        Self::AskFor,
        Self::Presence,
        Self::Autonomy,
        Self::Boundary,
        Self::Repair,
        Self::Honest,
        Self::Clarify,
    ];
}

/// Something in a reply that gets in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Slip {
    /// A phrase that would fit anybody.
    Platitude,
    /// Words off a script.
    Scripted,
    /// Turns the talk to oneself.
    SelfCentre,
    /// One question after another.
    Interrogate,
    /// Words only insiders know.
    Jargon,
    /// The feeling, named too small.
    TooWeak,
    /// The feeling, named too large.
    TooStrong,
    /// Hands care straight back.
    Return,
    /// "At least …".
    Minimise,
    /// Holds it against somebody else's trouble.
    Compare,
    /// Solves before it was asked for.
    PrematureFix,
    /// Hides behind a policy.
    PolicyHide,
    /// Cheers over a feeling.
    FalseCheer,
    /// Pours water on good news.
    Dampen,
    /// Guesses who somebody is.
    AssumeIdentity,
    /// "Calm down".
    Control,
    /// Talks down.
    Patronise,
    /// Refuses care that is offered.
    Deflect,
    /// Promises more than the role, the rules or the time allow.
    OverPromise,
    /// Makes it their fault.
    Blame,
    /// Laughs at them.
    Mock,
    /// Walks past what was disclosed.
    Dismiss,
    /// Gives it a medical name.
    Diagnose,
    /// Treats them as less for who they are.
    Discriminate,
    /// Puts somebody in danger.
    Unsafe,
}

impl Slip {
    /// Every slip.
    pub const ALL: [Self; 25] = [
        Self::Platitude,
        Self::Scripted,
        Self::SelfCentre,
        Self::Interrogate,
        Self::Jargon,
        Self::TooWeak,
        Self::TooStrong,
        Self::Return,
        Self::Minimise,
        Self::Compare,
        Self::PrematureFix,
        Self::PolicyHide,
        Self::FalseCheer,
        Self::Dampen,
        Self::AssumeIdentity,
        Self::Control,
        Self::Patronise,
        Self::Deflect,
        Self::OverPromise,
        Self::Blame,
        Self::Mock,
        Self::Dismiss,
        Self::Diagnose,
        Self::Discriminate,
        Self::Unsafe,
    ];
}

/// How much a slip costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Weight {
    /// Lands at most "nearly"; what helps is halved.
    Minor,
    /// One level and one landing down each.
    Major,
    /// Level and landing capped; a debt on energy until it is owned or limited.
    Cap,
    /// Level 0, lands 0, and the score is capped.
    Critical,
}

/// What somebody needs in a moment of the conversation. Hidden from the trainee.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Need {
    /// To let it out.
    Vent,
    /// To be believed.
    BeBelieved,
    /// To know something.
    Information,
    /// To have it solved.
    Solution,
    /// Not to be alone with it.
    Company,
    /// To share good news.
    Celebrate,
    /// To be safe.
    Safety,
    /// Several at once, or not clear yet.
    #[default]
    Mixed,
}

impl Need {
    /// Every need.
    pub const ALL: [Self; 8] = [
        Self::Vent,
        Self::BeBelieved,
        Self::Information,
        Self::Solution,
        Self::Company,
        Self::Celebrate,
        Self::Safety,
        Self::Mixed,
    ];
}

/// The words of a reply that earn a facet, or show a slip.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Evidence<K> {
    /// What the words show.
    pub kind: K,
    /// The words, as they stand in the reply (or, for a [`Slip::Dismiss`], in the line it walks past).
    pub phrase: String,
}

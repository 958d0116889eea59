//! The shape of a scenario, type by type: its fields and its names.
//!
//! A field that is added to a struct and forgotten here does not compile; neither does a name.

use super::{
    lower::{Lower, Lowering, Named, Record, of_these},
    path::Step,
    tree::{Kind, Node},
};
use crate::{
    rubric::{
        Change, EffectRules, EnergyRules, Evidence, Facet, Level, Need, NeedRule, OnceHeard, Part, Rubric, ScoreRules,
        Slip, Weight,
    },
    scenario::{
        Channel, Choice, Condition, ContentNote, Effects, Ending, Feeling, Gauge, LearningPath, Line, MoodWithin,
        OpeningMood, Outcome, Person, Relationship, Reply, Review, Route, Says, Scenario, Showing, Status,
        TranslatedTurn, Translation, Turn, Variant, Walk, Within,
        portrait::{Age, Clothes, Hair, HairColour, Portrait},
    },
};

macro_rules! record {
    ($type:ident { $($field:ident),* $(,)? }) => {
        impl Record for $type {
            const NAME: &'static str = stringify!($type);
            const FIELDS: &'static [&'static str] = &[$(stringify!($field)),*];

            fn set(&mut self, field: &'static str, value: &mut Node, to: &mut Lowering) {
                let Self { $($field),* } = self;
                $(if field == stringify!($field) {
                    to.set(field, $field, value);
                })*
            }
        }
    };
}

macro_rules! records {
    ($($type:ident { $($field:ident),* $(,)? })*) => {
        $(
            record!($type { $($field),* });

            impl Lower for $type {
                const WHAT: &'static str = "fields in round brackets ( )";

                fn lower(node: &mut Node, to: &mut Lowering) -> Option<Self> {
                    to.record(node)
                }
            }
        )*
    };
}

records! {
    Scenario {
        format, title, summary, aim, status, authors, reviewed, license, channel, relationship, role, words, person,
        people, mood, tags, difficulty, content_notes, allow, start, turns,
    }
    Review { by, on }
    OpeningMood { distress, trust, heard, energy }
    ContentNote { topic, intensity }
    Person { name, pronouns, about, portrait }
    Portrait { skin, hair, hair_colour, age, glasses, beard, headscarf, clothes }
    Turn {
        scene, says, channel, feeling, need, asks, opening, hint, discuss, keep_order, effects, variants, choices,
        goto, ending, allow,
    }
    Variant { when, scene, says, feeling }
    Ending { title, outcome, reflect }
    Choice {
        id, say, does, shows, slips, level, takes, required, because, felt, cut_at, reacts, sets, effects, when,
        routes, goto, allow,
    }
    Route { when, goto }
    Effects { distress, trust, heard, energy }
    Walk { name, road, ending, score, mood, flags }
    MoodWithin { distress, trust, heard, energy }
}

records! {
    LearningPath { title, aim, scenarios, reflect }
    Translation { authors, texts, turns }
    TranslatedTurn { texts, choices }
}

records! {
    Rubric { version, facets, slips, needs, effects, energy, score }
    NeedRule { asks, once_heard }
    OnceHeard { at_least, asks }
    Change { distress, trust, heard }
    EffectRules {
        head, heart, heart_unasked, hand, hand_calms_half_below_heard, presence_unasked, curious, nothing,
        apology_again, major, critical, calming_percent_base, trust_percent_base, fragile_below_trust, fragile_percent,
        repair_percent,
    }
    EnergyRules {
        distress_per_exposure, helping_restores, feeling_costs, thinking_costs, nothing_costs, over_promise_costs,
        debt_costs, boundary_restores, pause_below, pause_after_apathetic,
    }
    ScoreRules {
        landing_points, outcome_points, relief_weight, trust_weight, heard_weight, calm_distress, repair_bonus,
        over_promise_penalty, cap_landing, critical_cap, critical_repaired_cap, getting_closer, landing, landing_well,
    }
}

record!(Line { by, text, tone });

/// Whether any part of a scenario has such a field.
pub(super) fn is_field(name: &str) -> bool {
    [
        Scenario::FIELDS,
        Review::FIELDS,
        OpeningMood::FIELDS,
        ContentNote::FIELDS,
        Person::FIELDS,
        Portrait::FIELDS,
        Turn::FIELDS,
        Variant::FIELDS,
        Ending::FIELDS,
        Choice::FIELDS,
        Route::FIELDS,
        Line::FIELDS,
    ]
    .iter()
    .any(|fields| fields.contains(&name))
}

macro_rules! names {
    ($($type:ident, $what:literal: $($name:ident)*;)*) => {$(
        impl Named for $type {
            const WHAT: &'static str = $what;
            const NAMES: &'static [(&'static str, Self)] = {
                // Every name is here, or this does not compile.
                const fn _every(name: $type) {
                    match name {
                        $($type::$name)|* => {}
                    }
                }
                &[$((stringify!($name), Self::$name)),*]
            };
        }

        impl Lower for $type {
            const WHAT: &'static str = $what;

            fn lower(node: &mut Node, to: &mut Lowering) -> Option<Self> {
                match node.kind {
                    Kind::Word => to.name(node.at),
                    Kind::Text(words) => to.quoted_name(node, words),
                    _ => to.wrong_kind(node, &of_these::<Self>()),
                }
            }
        }
    )*};
}

names! {
    Status, "a status": Draft Reviewed;
    Channel, "a channel": Phone Chat Email InPerson Message Video;
    Relationship, "a relationship":
        Customer Client Patient Student Friend Family Partner Colleague Stranger Yourself;
    Feeling, "a feeling":
        Neutral Calm Hopeful Relieved Grateful Happy Proud Excited Amused Surprised Confused Worried Afraid Overwhelmed
        Sad Grieving Lonely Hurt Ashamed Guilty Embarrassed Disappointed Frustrated Angry Suspicious Jealous Tired
        Exhausted Numb;
    Outcome, "an outcome": Better Mixed Worse;
    Gauge, "a gauge": Distress Trust Heard Energy;
    Level, "a level": Apathetic Sympathetic Empathetic Compassionate;
    Part, "a part of a reply": Head Heart Hand;
    Need, "a need": Vent BeBelieved Information Solution Company Celebrate Safety Mixed;
    Facet, "something that a reply can show":
        Acknowledge Concern NameFeeling Validate Perspective Explore Admit Act AskNeed Handover Accept AskFor Presence
        Autonomy Boundary Repair Honest Clarify;
    Slip, "a slip":
        Platitude Scripted SelfCentre Interrogate Jargon TooWeak TooStrong Return Minimise Compare PrematureFix
        PolicyHide FalseCheer Dampen AssumeIdentity Control Patronise Deflect OverPromise Blame Mock Dismiss Diagnose
        Discriminate Unsafe;
    Weight, "a weight": Minor Major Cap Critical;
    Hair, "a way to wear hair": Short Long Bob Curly Bun Bald Braids Wavy;
    HairColour, "a colour of hair": Black Brown Blond Red Grey White;
    Age, "an age": Young Adult Older;
    Clothes, "a colour of clothes": Teal Plum Ochre Slate Rose Moss;
}

impl<K: Named> Lower for Evidence<K> {
    const WHAT: &'static str = "a name with the words that earn it";

    fn lower(node: &mut Node, to: &mut Lowering) -> Option<Self> {
        let Kind::Tuple(Some(name), items) = &mut node.kind else {
            let example = K::NAMES.first().map_or("", |(name, _)| name);
            return to.wrong_kind(node, &format!("{} with its words, as in {example}(\"the words\"),", K::WHAT));
        };
        let (name, kind) = (*name, to.name(*name));
        match items.as_mut_slice() {
            [phrase] => {
                let phrase = to.part(Step::Item(0), phrase);
                Some(Self { kind: kind?, phrase: phrase? })
            }
            _ => {
                let shown = name.of(to.text);
                to.wrong_brackets(name, &format!("{shown} needs one text, the words in the reply that show it"))
            }
        }
    }
}

impl Lower for Showing {
    const WHAT: &'static str = "a feeling and its strength, as in (Sad, 2)";

    fn lower(node: &mut Node, to: &mut Lowering) -> Option<Self> {
        let Kind::Tuple(None, items) = &mut node.kind else { return to.wrong_kind(node, Self::WHAT) };
        let [feeling, strength] = items.as_mut_slice() else { return to.wrong_kind(node, Self::WHAT) };
        let feeling = to.part(Step::Item(0), feeling);
        let strength = to.part(Step::Item(1), strength);
        Some(Self { feeling: feeling?, strength: strength? })
    }
}

impl Lower for Reply {
    const WHAT: &'static str = "a turn and a reply there, as in (\"opens\", \"promise\")";

    fn lower(node: &mut Node, to: &mut Lowering) -> Option<Self> {
        let Kind::Tuple(None, items) = &mut node.kind else { return to.wrong_kind(node, Self::WHAT) };
        let [turn, choice] = items.as_mut_slice() else { return to.wrong_kind(node, Self::WHAT) };
        let (turn, choice) = (to.part(Step::Item(0), turn), to.part(Step::Item(1), choice));
        Some(Self(turn?, choice?))
    }
}

impl Lower for Within {
    const WHAT: &'static str = "the least and the most, as in (70, 100)";

    fn lower(node: &mut Node, to: &mut Lowering) -> Option<Self> {
        let Kind::Tuple(None, items) = &node.kind else { return to.wrong_kind(node, Self::WHAT) };
        let [least, most] = items.as_slice() else { return to.wrong_kind(node, Self::WHAT) };
        let mut number = |node| to.number(node, 0, u8::MAX.into()).and_then(|number| u8::try_from(number).ok());
        let (least, most) = (number(least), number(most));
        Some(Self(least?, most?))
    }
}

impl Lower for Line {
    const WHAT: &'static str = "a text, or (by: \"…\", text: \"…\")";

    fn lower(node: &mut Node, to: &mut Lowering) -> Option<Self> {
        match node.kind {
            Kind::Text(_) | Kind::Word => String::lower(node, to).map(|text| Self { text, ..Self::default() }),
            Kind::Record(..) | Kind::Map(_) => to.record(node),
            Kind::Tuple(None, ref items) if items.is_empty() => Some(Self::default()),
            _ => to.wrong_kind(node, Self::WHAT),
        }
    }
}

impl Lower for Says {
    const WHAT: &'static str = "a text, or a list of them in [ ]";

    fn lower(node: &mut Node, to: &mut Lowering) -> Option<Self> {
        match &node.kind {
            Kind::List(_) => Vec::lower(node, to).map(Self),
            Kind::Text(_) | Kind::Word | Kind::Record(..) => to.part(Step::Item(0), node).map(|line| Self(vec![line])),
            _ => to.wrong_kind(node, Self::WHAT),
        }
    }
}

impl Lower for Condition {
    const WHAT: &'static str = "a condition such as Flag(\"name\")";

    fn lower(node: &mut Node, to: &mut Lowering) -> Option<Self> {
        let Kind::Tuple(Some(name), items) = &mut node.kind else { return to.wrong_kind(node, Self::WHAT) };
        let name = *name;
        let kind: ConditionKind = to.name(name)?;
        let wanted = match kind {
            ConditionKind::Chose => "Chose needs a turn and a choice, as in Chose(\"opens\", \"promise\")",
            ConditionKind::Flag => "Flag needs one text, as in Flag(\"courier_offered\")",
            ConditionKind::Seen => "Seen needs one text, as in Seen(\"opens\")",
            ConditionKind::AtLeast => "AtLeast needs a gauge and a number, as in AtLeast(Trust, 50)",
            ConditionKind::AtMost => "AtMost needs a gauge and a number, as in AtMost(Distress, 30)",
            ConditionKind::Not => "Not needs one condition, as in Not(Flag(\"courier_offered\"))",
            ConditionKind::All => "All needs a list of conditions, as in All([Seen(\"opens\"), AtLeast(Trust, 50)])",
            ConditionKind::Any => "Any needs a list of conditions, as in Any([Seen(\"opens\"), AtLeast(Trust, 50)])",
        };
        match (kind, items.as_mut_slice()) {
            (ConditionKind::Flag, [flag]) => to.part(Step::Item(0), flag).map(Self::Flag),
            (ConditionKind::Seen, [turn]) => to.part(Step::Item(0), turn).map(Self::Seen),
            (ConditionKind::Not, [one]) => to.part(Step::Item(0), one).map(|one| Self::Not(Box::new(one))),
            (ConditionKind::All, [list]) => to.part(Step::Item(0), list).map(Self::All),
            (ConditionKind::Any, [list]) => to.part(Step::Item(0), list).map(Self::Any),
            (ConditionKind::Chose, [turn, choice]) => {
                let (turn, choice) = (to.part(Step::Item(0), turn), to.part(Step::Item(1), choice));
                Some(Self::Chose(turn?, choice?))
            }
            (ConditionKind::AtLeast | ConditionKind::AtMost, [gauge, number]) => {
                let (gauge, number) = (to.part(Step::Item(0), gauge), to.part(Step::Item(1), number));
                let condition = if kind == ConditionKind::AtLeast { Self::AtLeast } else { Self::AtMost };
                Some(condition(gauge?, number?))
            }
            _ => to.wrong_brackets(name, wanted),
        }
    }
}

/// The conditions by name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum ConditionKind {
    Flag,
    Seen,
    Chose,
    AtLeast,
    AtMost,
    Not,
    All,
    Any,
}

impl Named for ConditionKind {
    const WHAT: &'static str = "a condition";
    const NAMES: &'static [(&'static str, Self)] = &[
        ("Flag", Self::Flag),
        ("Seen", Self::Seen),
        ("Chose", Self::Chose),
        ("AtLeast", Self::AtLeast),
        ("AtMost", Self::AtMost),
        ("Not", Self::Not),
        ("All", Self::All),
        ("Any", Self::Any),
    ];
}

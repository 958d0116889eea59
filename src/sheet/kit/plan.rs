//! 45 or 90 minutes, part by part. What the conversation takes follows from the scenario.

use super::{
    super::{
        markup::Markup,
        page::{self, Page, header},
    },
    Kit,
    journey::Journey,
};

/// How long a workshop is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plan {
    /// 45 minutes: one conversation with the room.
    FortyFive,
    /// 90 minutes: the same with more time to talk, and role-play in threes.
    Ninety,
}

impl Plan {
    /// Every plan.
    pub const ALL: [Self; 2] = [Self::FortyFive, Self::Ninety];

    /// How many minutes.
    #[must_use]
    pub const fn minutes(self) -> u32 {
        match self {
            Self::FortyFive => 45,
            Self::Ninety => 90,
        }
    }

    /// The parts before the conversation and after it, with their minutes.
    const fn around(self) -> (&'static [(Part, u32)], &'static [(Part, u32)]) {
        use Part::{Break, Close, LookBack, Situation, Threes, Welcome};
        match self {
            Self::FortyFive => (&[(Welcome, 5), (Situation, 3)], &[(LookBack, 6), (Close, 3)]),
            Self::Ninety => (&[(Welcome, 7), (Situation, 4)], &[(Break, 5), (Threes, 23), (LookBack, 7), (Close, 5)]),
        }
    }
}

/// A part of a workshop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Welcome,
    Situation,
    Conversation,
    GoingBack,
    Break,
    Threes,
    LookBack,
    Close,
}

/// What a quick round takes beside reading aloud, in seconds: the vote, a look at it, and the reply that is played.
const QUICK: usize = 50;

/// What a full round takes beyond that, in seconds: thinking alone, talking, a second vote, the levels.
const FULL: usize = 6 * 60;

/// The most full rounds that people enjoy in one sitting.
const MOST_FULL: usize = 4;

/// The fewest minutes in which going back is worth while, and the most that it is given.
const GOING_BACK: (u32, u32) = (3, 8);

/// A plan for one scenario.
pub(super) struct Schedule {
    /// The parts in their order, with their minutes.
    pub parts: Vec<(Part, u32)>,
    /// How many full rounds there are.
    pub full: usize,
    /// How many turns there is time for.
    pub played: usize,
    /// How many turns a road has.
    pub turns: usize,
    /// How many minutes a full round takes, and a quick one.
    pub minutes: (usize, usize),
}

impl Schedule {
    /// As many full rounds as there is time for, one at least; what is left is for going back.
    pub fn of(plan: Plan, journey: &Journey) -> Self {
        let (before, after) = plan.around();
        let fixed: u32 = before.iter().chain(after).map(|(_, minutes)| minutes).sum();
        let left = plan.minutes().saturating_sub(fixed);
        let seconds = left as usize * 60;
        let quick = journey.seconds_a_turn + QUICK;
        let full = (seconds.saturating_sub(journey.turns * quick) / FULL).clamp(1, MOST_FULL).min(journey.turns.max(1));
        let played = (seconds.saturating_sub(full * FULL) / quick).clamp(1, journey.turns.max(1));
        let needed = u32::try_from((full * FULL + played * quick).div_ceil(60)).unwrap_or(left);
        let back = Some(left.saturating_sub(needed).min(GOING_BACK.1)).filter(|back| *back >= GOING_BACK.0);
        let mut parts = before.to_vec();
        parts.push((Part::Conversation, left - back.unwrap_or(0)));
        parts.extend(back.map(|back| (Part::GoingBack, back)));
        parts.extend(after);
        let minutes = ((quick + FULL).div_ceil(60), quick.div_ceil(60));
        Self { parts, full, played, turns: journey.turns, minutes }
    }
}

pub(super) fn section(main: &mut Markup, kit: &Kit<'_>, schedule: &Schedule) {
    let minutes = [("minutes", kit.plan.minutes().into())];
    page::section(main, "plan", &kit.with("kit-plan", &minutes), |section| {
        section.element("table.plan", |table| {
            table.words("caption", &kit.with("kit-plan-caption", &minutes));
            table.element("thead", |head| {
                head.element("tr", |row| {
                    for key in ["kit-plan-from", "kit-plan-part", "kit-plan-minutes"] {
                        header(row, "col", &kit.get(key));
                    }
                });
            });
            table.element("tbody", |body| {
                let mut from = 0;
                for (part, minutes) in schedule.parts.iter().copied() {
                    body.element("tr", |row| {
                        row.words("td", &clock(from));
                        row.element_with("th", &[("scope", "row")], |cell| {
                            cell.words("p.part", &kit.get(part.keys().0));
                            cell.words("p", &what_to_do(kit, part, schedule));
                        });
                        row.words("td", &minutes.to_string());
                    });
                    from += minutes;
                }
            });
        });
    });
}

/// Minutes from the start, as 0:05.
fn clock(minutes: u32) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

impl Part {
    /// What it is called, and what happens in it.
    const fn keys(self) -> (&'static str, &'static str) {
        match self {
            Self::Welcome => ("kit-welcome", "kit-welcome-how"),
            Self::Situation => ("kit-situation", "kit-situation-how"),
            Self::Conversation => ("kit-conversation", "kit-conversation-how"),
            Self::GoingBack => ("kit-going-back", "kit-going-back-how"),
            Self::Break => ("kit-break", "kit-break-how"),
            Self::Threes => ("kit-threes", "kit-threes-how"),
            Self::LookBack => ("kit-look-back", "kit-look-back-how"),
            Self::Close => ("kit-close", "kit-close-how"),
        }
    }
}

/// What happens in a part.
fn what_to_do(kit: &Kit<'_>, part: Part, schedule: &Schedule) -> String {
    let (_, how) = part.keys();
    if part != Part::Conversation {
        return kit.get(how);
    }
    let (long, short) = schedule.minutes;
    let how = kit.with(how, &[("full", schedule.full.into()), ("long", long.into()), ("short", short.into())]);
    if schedule.played >= schedule.turns {
        return how;
    }
    let turns = [("played", schedule.played.into()), ("turns", schedule.turns.into())];
    format!("{how} {}", kit.with("kit-conversation-long", &turns))
}

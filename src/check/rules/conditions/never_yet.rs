//! A condition on something that can't have happened yet.

use crate::{
    check::{
        example::{Example, Part},
        findings::{Finding, Findings},
        roads::Roads,
        rule::{Look, Rule},
        subject::Subject,
    },
    scenario::{Choice, Condition, Path},
    source::Severity,
};
use std::collections::HashMap;

/// A condition on something that can't have happened yet.
pub const RULE: Rule = Rule {
    code: "H145",
    name: "never-yet",
    severity: Severity::Warning,
    says: "A condition asks for a turn, a reply or a flag, and no road leads from there to here.",
    why: "However the conversation goes, it hasn't happened yet when the condition is asked. What hangs on it never comes.",
    example: Example::of(
        Part::Turns,
        r#""opens": (says: "It broke again.", choices: [
    (id: "ask", say: "Which one?", goto: "red"),
    (id: "tea", say: "Tea?", when: Seen("red"), goto: "red"),
]),
"red": (says: "The red one.", goto: "end"),"#,
        r#""opens": (says: "It broke again.", choices: [(id: "ask", say: "Which one?", goto: "red")]),
"red": (says: "The red one.", choices: [
    (id: "oh", say: "Oh, that one.", goto: "end"),
    (id: "tea", say: "Tea?", when: Chose("opens", "ask"), goto: "end"),
]),"#,
    ),
    mend: "Name something that comes before, or take the condition away.",
    look: &[Look::Roads(look)],
};

/// So many turns are visited to find out what comes before what. Enough for every turn and flag of a scenario of seven
/// hundred turns; it bounds the time that a huge one can take.
const MOST_VISITS: usize = 500_000;

fn look(subject: &Subject, roads: &Roads, found: &mut Findings) {
    let mut history = History::new(subject, roads);
    let reached = roads.reached_from_start();
    for (turn, (name, written)) in subject.scenario.turns.iter().enumerate().filter(|(turn, _)| reached[*turn]) {
        for (number, variant) in written.variants.iter().enumerate() {
            let at = || Path::turn(name).field("variants").item(number).field("when");
            history.ask(variant.when.as_ref(), turn, Moment::Entering, &at, found);
        }
        for (position, choice) in written.choices.iter().enumerate() {
            let at = || Path::choice(name, position);
            history.ask(choice.when.as_ref(), turn, Moment::Offering, &|| at().field("when"), found);
            for (number, route) in choice.routes.iter().enumerate() {
                let at = || at().field("routes").item(number).field("when");
                history.ask(route.when.as_ref(), turn, Moment::Leaving(position), &at, found);
            }
        }
    }
}

/// When a condition of a turn is asked.
#[derive(Clone, Copy)]
enum Moment {
    /// Before the turn counts as seen.
    Entering,
    Offering,
    /// After the choice at this position.
    Leaving(usize),
}

/// What can have happened before what.
struct History<'a> {
    subject: &'a Subject<'a>,
    roads: &'a Roads,
    /// The choices that set each flag, by their turns and positions.
    setting: HashMap<&'a str, Vec<(usize, usize)>>,
    /// Which turns can be come to after something has happened, by what it is.
    after: HashMap<Event<'a>, Vec<bool>>,
    visits_left: usize,
}

/// What a condition asks for.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Event<'a> {
    Flag(&'a str),
    Seen(usize),
    Chose(usize, usize),
}

impl<'a> History<'a> {
    fn new(subject: &'a Subject<'a>, roads: &'a Roads) -> Self {
        let mut setting: HashMap<&str, Vec<_>> = HashMap::new();
        for (turn, written) in subject.scenario.turns.values().enumerate() {
            for (position, choice) in written.choices.iter().enumerate() {
                choice.sets.iter().for_each(|flag| setting.entry(flag).or_default().push((turn, position)));
            }
        }
        Self { subject, roads, setting, after: HashMap::new(), visits_left: MOST_VISITS }
    }

    /// Finds what can't hold in a condition. What is denied is left alone: "not yet" may be a careful author's habit.
    fn ask(
        &mut self,
        when: Option<&'a Condition>,
        turn: usize,
        moment: Moment,
        at: &dyn Fn() -> Path,
        found: &mut Findings,
    ) {
        match when {
            None | Some(Condition::Not(_)) => {}
            Some(Condition::All(all) | Condition::Any(all)) => {
                for (number, inner) in all.iter().enumerate() {
                    self.ask(Some(inner), turn, moment, &|| at().item(0).item(number), found);
                }
            }
            Some(leaf) => {
                if let Some(what) = self.missing(leaf, turn, moment) {
                    found.add(&RULE, || {
                        Finding::new(at(), format!("at this point {what}"))
                            .help("name something that comes before, or take the condition away")
                    });
                }
            }
        }
    }

    /// Why a condition can't hold at a moment of a turn. None if it can, or nobody can tell.
    fn missing(&mut self, leaf: &'a Condition, turn: usize, moment: Moment) -> Option<String> {
        let turns = &self.subject.scenario.turns;
        let event = match leaf {
            Condition::Flag(flag) => Event::Flag(flag),
            Condition::Seen(name) => Event::Seen(turns.get_index_of(name)?),
            Condition::Chose(name, reply) => {
                let (chosen, _, written) = turns.get_full(name)?;
                let mut names = written.choices.iter().enumerate().map(|(position, choice)| choice.name(position));
                Event::Chose(chosen, names.position(|name| name == *reply)?)
            }
            _ => return None,
        };
        let happens_now = match (event, moment) {
            (Event::Seen(seen), Moment::Offering | Moment::Leaving(_)) => seen == turn,
            (Event::Chose(chosen, choice), Moment::Leaving(position)) => (chosen, choice) == (turn, position),
            (Event::Flag(flag), Moment::Leaving(position)) => {
                self.choice(turn, position)?.sets.iter().any(|set| set == flag)
            }
            _ => false,
        };
        if happens_now || *self.after(event)?.get(turn)? {
            return None;
        }
        Some(match leaf {
            Condition::Flag(flag) => format!("the flag \"{flag}\" can't have been set yet"),
            Condition::Chose(_, reply) => format!("the reply \"{reply}\" can't have been chosen yet"),
            Condition::Seen(name) => format!("the turn \"{name}\" can't have been seen yet"),
            _ => return None,
        })
    }

    /// Which turns can be come to after something has happened. None if nobody can tell, or it would take too long.
    fn after(&mut self, event: Event<'a>) -> Option<&[bool]> {
        if !self.after.contains_key(&event) {
            self.visits_left = self.visits_left.checked_sub(self.subject.scenario.turns.len())?;
            let mut next: Vec<usize> = Vec::new();
            match event {
                Event::Seen(turn) => next.extend(self.roads.after(turn)),
                Event::Chose(turn, position) => self.follow(turn, position, &mut next)?,
                Event::Flag(flag) => {
                    for (turn, position) in self.setting.get(flag)? {
                        self.follow(*turn, *position, &mut next)?;
                    }
                }
            }
            self.after.insert(event, self.roads.reached(next));
        }
        self.after.get(&event).map(Vec::as_slice)
    }

    /// The turns that a choice leads to. None if one of them is not there.
    fn follow(&self, turn: usize, position: usize, next: &mut Vec<usize>) -> Option<()> {
        for name in targets(self.choice(turn, position)?) {
            next.push(self.subject.scenario.turns.get_index_of(name)?);
        }
        Some(())
    }

    fn choice(&self, turn: usize, position: usize) -> Option<&'a Choice> {
        self.subject.scenario.turns.get_index(turn)?.1.choices.get(position)
    }
}

/// Where a choice may lead.
fn targets(choice: &Choice) -> impl Iterator<Item = &str> {
    choice.routes.iter().map(|route| route.goto.as_str()).chain(choice.goto.as_deref())
}

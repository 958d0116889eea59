//! One walk over a scenario, which asks every rule about every part.

use super::{
    cue::{CueSet, Reader},
    findings::Findings,
    offers::{Offer, Offers, Weighed},
    roads::Roads,
    rule::Look,
    rules,
    spoken::{Spoken, Voice},
    subject::{ChoiceAt, Subject, TurnAt},
};
use crate::scenario::{Condition, LONGEST_TEXT, Path, Person, Says};

/// The rules by what they look at.
#[derive(Default)]
struct Rules {
    turn: Vec<fn(TurnAt, &mut Findings)>,
    choice: Vec<fn(ChoiceAt, &mut Findings)>,
    text: Vec<fn(&Subject, &str, &dyn Fn() -> Path, &mut Findings)>,
    words: Vec<fn(&Spoken, &dyn Fn() -> Path, &mut Findings)>,
    offers: Vec<fn(&Offers, &mut Findings)>,
    condition: Vec<fn(&Subject, &Condition, &dyn Fn() -> Path, &mut Findings)>,
}

/// Asks every rule about every part. `whole` says whether all parts could be read.
pub(super) fn walk(subject: &Subject, whole: bool, found: &mut Findings) {
    let mut rules = Rules::default();
    let roads = whole.then(|| Roads::new(subject)).flatten();
    for look in rules::ALL.iter().flat_map(|rule| rule.look) {
        match *look {
            Look::Scenario(look) => look(subject, found),
            Look::Roads(look) => roads.iter().for_each(|roads| look(subject, roads, found)),
            Look::Turn(look) => rules.turn.push(look),
            Look::Choice(look) => rules.choice.push(look),
            Look::Text(look) => rules.text.push(look),
            Look::Words(look) => rules.words.push(look),
            Look::Offers(look) => rules.offers.push(look),
            Look::Condition(look) => rules.condition.push(look),
            Look::LearningPath(_) | Look::Translation(_) | Look::Rubric(_) => {}
        }
    }
    let mut walker = Walker { subject, rules: &rules, reader: Reader::default(), found };
    walker.scenario();
    let mut offers = Vec::new();
    for (name, turn) in &subject.scenario.turns {
        let turn = TurnAt { subject, name, turn };
        walker.turn(turn);
        let mut replies = Vec::new();
        for (position, choice) in turn.turn.choices.iter().enumerate() {
            let choice = ChoiceAt { turn, position, choice };
            let cues = walker.choice(choice);
            replies.extend(whole.then(|| Weighed::of(choice, cues)));
        }
        offers.extend(Offer::of(turn, replies));
    }
    if whole {
        let offers = Offers::new(subject, offers);
        rules.offers.iter().for_each(|look| look(&offers, found));
    }
    rules::form::too_large::look_at(&subject.searches, found);
}

struct Walker<'a, 'f> {
    subject: &'a Subject<'a>,
    rules: &'a Rules,
    reader: Reader,
    found: &'a mut Findings<'f>,
}

impl Walker<'_, '_> {
    fn scenario(&mut self) {
        let scenario = self.subject.scenario;
        let texts = [
            ("title", &scenario.title),
            ("summary", &scenario.summary),
            ("aim", &scenario.aim),
            ("role", &scenario.role),
        ];
        for (field, text) in texts {
            self.spoken(Voice::Author, text, &|| Path::root().field(field));
        }
        self.person(&scenario.person, &|| Path::root().field("person"));
        for (name, person) in &scenario.people {
            self.person(person, &|| Path::root().field("people").key(name));
        }
        for (word, text) in &scenario.words {
            self.spoken(Voice::Author, text, &|| Path::root().field("words").key(word));
        }
    }

    fn person(&mut self, person: &Person, at: &dyn Fn() -> Path) {
        self.text(&person.name, &|| at().field("name"));
        self.spoken(Voice::Author, &person.about, &|| at().field("about"));
    }

    fn turn(&mut self, at: TurnAt) {
        for look in &self.rules.turn {
            look(at, self.found);
        }
        let turn = at.turn;
        for (field, text) in [("scene", &turn.scene), ("hint", &turn.hint), ("discuss", &turn.discuss)] {
            self.maybe(Voice::Author, text.as_deref(), &|| at.path().field(field));
        }
        if let Some(opening) = &turn.opening {
            self.text(opening, &|| at.path().field("opening"));
        }
        self.says(&turn.says, &|| at.path().field("says"));
        for (number, variant) in turn.variants.iter().enumerate() {
            let here = || at.path().field("variants").item(number);
            self.maybe(Voice::Author, variant.scene.as_deref(), &|| here().field("scene"));
            if let Some(says) = &variant.says {
                self.says(says, &|| here().field("says"));
            }
            self.condition(variant.when.as_ref(), &|| here().field("when"));
        }
        if let Some(ending) = &turn.ending {
            self.spoken(Voice::Author, &ending.title, &|| at.path().field("ending").field("title"));
            for (number, question) in ending.reflect.iter().enumerate() {
                let here = || at.path().field("ending").field("reflect").item(number);
                self.spoken(Voice::Author, question, &here);
            }
        }
    }

    /// Looks at a choice, and gives the cues in the words of the reply.
    fn choice(&mut self, at: ChoiceAt) -> CueSet {
        for look in &self.rules.choice {
            look(at, self.found);
        }
        let choice = at.choice;
        let mut cues = CueSet::default();
        if let Some(say) = &choice.say {
            self.spoken(Voice::Reply(at), say, &|| at.path().field("say"));
            cues = self.reader.cues;
        }
        self.maybe(Voice::Deed(at), choice.does.as_deref(), &|| at.path().field("does"));
        self.maybe(Voice::Because(at), choice.because.as_deref(), &|| at.path().field("because"));
        self.maybe(Voice::Felt(at), choice.felt.as_deref(), &|| at.path().field("felt"));
        self.says(&choice.reacts, &|| at.path().field("reacts"));
        self.condition(choice.when.as_ref(), &|| at.path().field("when"));
        for (number, route) in choice.routes.iter().enumerate() {
            self.condition(route.when.as_ref(), &|| at.path().field("routes").item(number).field("when"));
        }
        cues
    }

    fn says(&mut self, says: &Says, at: &dyn Fn() -> Path) {
        for (number, line) in says.iter().enumerate() {
            self.spoken(Voice::Line, &line.text, &|| at().item(number).field("text"));
            self.maybe(Voice::Author, line.tone.as_deref(), &|| at().item(number).field("tone"));
        }
    }

    fn maybe(&mut self, voice: Voice, text: Option<&str>, at: &dyn Fn() -> Path) {
        if let Some(text) = text {
            self.spoken(voice, text, at);
        }
    }

    fn spoken(&mut self, voice: Voice, text: &str, at: &dyn Fn() -> Path) {
        self.text(text, at);
        self.reader.read(if text.len() <= LONGEST_TEXT { text } else { "" });
        let spoken = Spoken { voice, text, reader: &self.reader };
        for look in &self.rules.words {
            look(&spoken, at, self.found);
        }
    }

    fn text(&mut self, text: &str, at: &dyn Fn() -> Path) {
        for look in &self.rules.text {
            look(self.subject, text, at, self.found);
        }
    }

    fn condition(&mut self, condition: Option<&Condition>, at: &dyn Fn() -> Path) {
        match condition {
            None => {}
            Some(Condition::Not(inner)) => self.condition(Some(inner), &|| at().item(0)),
            Some(Condition::All(all) | Condition::Any(all)) => {
                for (number, inner) in all.iter().enumerate() {
                    self.condition(Some(inner), &|| at().item(0).item(number));
                }
            }
            Some(leaf) => {
                for look in &self.rules.condition {
                    look(self.subject, leaf, at, self.found);
                }
            }
        }
    }
}

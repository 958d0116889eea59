//! A scenario in another language.

use super::{Choice, Scenario, Turn, Variant, line::unique_keys};
use indexmap::{IndexMap, IndexSet};
use serde::{Deserialize, Serialize};

/// The texts of a place, each under the original: `{"Tea?": "Tee?"}`.
pub type Translated = IndexMap<String, String>;

/// A translation, as it stands in `NAME.LANGUAGE.ron` beside `NAME.ron`.
///
/// ```ron
/// (
///     texts: {"The kettle": "Der Wasserkocher"},                 // the title, the briefing and so on
///     turns: {
///         "opens": (
///             texts: {"It broke again.": "Er ist schon wieder kaputt."},
///             choices: {
///                 "ask": {"Which one broke?": "Welcher ist kaputt?"},
///             },
///         ),
///     },
/// )
/// ```
///
/// Each text stands under the original, in its turn and its reply. The original is written out, not a hash of it, so
/// that a translator sees both, and so that a translation whose original has changed is found, and can be mended, by
/// anybody with a text editor. A text that has none is shown in the language of the scenario.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Translation {
    /// Who translated it.
    pub authors: Vec<String>,
    /// Texts of the scenario itself.
    #[serde(deserialize_with = "unique_keys")]
    pub texts: Translated,
    /// The turns by name.
    #[serde(deserialize_with = "unique_keys")]
    pub turns: IndexMap<String, TranslatedTurn>,
}

/// A turn in another language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TranslatedTurn {
    /// Texts of the turn itself: what is said, the scene, hints, the words of its opening.
    #[serde(deserialize_with = "unique_keys")]
    pub texts: Translated,
    /// Texts of its choices by their names: what is said, the words that show something, the feedback.
    #[serde(deserialize_with = "unique_keys")]
    pub choices: IndexMap<String, Translated>,
}

/// The texts of a place that can be translated, each once, in the order of the format.
pub trait Texts {
    /// What is said, shown or quoted here. Empty texts are left out.
    fn texts(&self) -> IndexSet<&str>;
}

impl Texts for Scenario {
    fn texts(&self) -> IndexSet<&str> {
        let own = [&self.title, &self.summary, &self.aim, &self.role, &self.person.about];
        let people = self.people.values().map(|person| &person.about);
        let topics = self.content_notes.iter().map(|note| &note.topic);
        not_empty(own.into_iter().chain(people).chain(self.words.values()).chain(topics).map(String::as_str))
    }
}

impl Texts for Turn {
    fn texts(&self) -> IndexSet<&str> {
        let own = [&self.scene, &self.opening, &self.hint, &self.discuss];
        let variants = self.variants.iter().flat_map(of_variant);
        let ending = self.ending.iter().flat_map(|ending| std::iter::once(&ending.title).chain(&ending.reflect));
        let own = own.into_iter().flatten().map(String::as_str);
        not_empty(own.chain(of_lines(&self.says)).chain(variants).chain(ending.map(String::as_str)))
    }
}

impl Texts for Choice {
    fn texts(&self) -> IndexSet<&str> {
        let own = [&self.say, &self.does, &self.because, &self.felt, &self.cut_at];
        let shows = self.shows.iter().map(|evidence| &evidence.phrase);
        let slips = self.slips.iter().map(|evidence| &evidence.phrase);
        let own = own.into_iter().flatten().chain(shows).chain(slips).map(String::as_str);
        not_empty(own.chain(of_lines(&self.reacts)))
    }
}

impl Translation {
    /// The scenario in this language. A text that is not translated stays as it is; names, flags and what hangs
    /// together do, too, so that every attempt leads along the same road in both.
    #[must_use]
    pub fn of(&self, scenario: &Scenario) -> Scenario {
        let mut told = scenario.clone();
        each_of_scenario(&mut told, &mut |text| translate(&self.texts, text));
        for (name, turn) in &mut told.turns {
            let Some(translated) = self.turns.get(name) else { continue };
            each_of_turn(turn, &mut |text| translate(&translated.texts, text));
            for (position, choice) in turn.choices.iter_mut().enumerate() {
                if let Some(texts) = translated.choices.get(choice.name(position).as_ref()) {
                    each_of_choice(choice, &mut |text| translate(texts, text));
                }
            }
        }
        told
    }
}

/// Puts the translation in the place of a text, if there is one.
fn translate(texts: &Translated, text: &mut String) {
    if let Some(translated) = texts.get(text.as_str()).filter(|translated| !translated.trim().is_empty()) {
        text.clone_from(translated);
    }
}

fn each_of_scenario(scenario: &mut Scenario, change: &mut dyn FnMut(&mut String)) {
    let Scenario { title, summary, aim, role, person, people, words, content_notes, .. } = scenario;
    [title, summary, aim, role, &mut person.about].into_iter().for_each(&mut *change);
    people.values_mut().map(|person| &mut person.about).for_each(&mut *change);
    words.values_mut().for_each(&mut *change);
    content_notes.iter_mut().map(|note| &mut note.topic).for_each(change);
}

fn each_of_turn(turn: &mut Turn, change: &mut dyn FnMut(&mut String)) {
    let Turn { scene, opening, hint, discuss, says, variants, ending, .. } = turn;
    [scene, opening, hint, discuss].into_iter().flatten().for_each(&mut *change);
    each_of_lines(&mut says.0, change);
    for Variant { scene, says, .. } in variants {
        scene.iter_mut().for_each(&mut *change);
        says.iter_mut().for_each(|says| each_of_lines(&mut says.0, change));
    }
    if let Some(ending) = ending {
        std::iter::once(&mut ending.title).chain(&mut ending.reflect).for_each(&mut *change);
    }
}

fn each_of_choice(choice: &mut Choice, change: &mut dyn FnMut(&mut String)) {
    let Choice { say, does, because, felt, cut_at, shows, slips, reacts, .. } = choice;
    [say, does, because, felt, cut_at].into_iter().flatten().for_each(&mut *change);
    shows.iter_mut().map(|evidence| &mut evidence.phrase).for_each(&mut *change);
    slips.iter_mut().map(|evidence| &mut evidence.phrase).for_each(&mut *change);
    each_of_lines(&mut reacts.0, change);
}

fn each_of_lines(lines: &mut [super::Line], change: &mut dyn FnMut(&mut String)) {
    for line in lines {
        change(&mut line.text);
        line.tone.iter_mut().for_each(&mut *change);
    }
}

fn of_lines(lines: &[super::Line]) -> impl Iterator<Item = &str> {
    lines.iter().flat_map(|line| std::iter::once(line.text.as_str()).chain(line.tone.as_deref()))
}

fn of_variant(variant: &Variant) -> impl Iterator<Item = &str> {
    variant.scene.as_deref().into_iter().chain(variant.says.iter().flat_map(|says| of_lines(says)))
}

fn not_empty<'a>(texts: impl Iterator<Item = &'a str>) -> IndexSet<&'a str> {
    texts.filter(|text| !text.trim().is_empty()).collect()
}

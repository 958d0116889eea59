//! The scenario as a whole.

use super::{Line, Person, Turn, line::unique_keys};
use crate::source::Revision;
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

/// One conversation, as its author wrote it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Scenario {
    /// The version of the file format. Always 1 so far.
    pub format: u32,
    /// What the library calls it.
    pub title: String,
    /// One sentence for the card.
    pub summary: String,
    /// What the trainee should be able to do afterwards.
    pub aim: String,
    /// How finished it is.
    pub status: Status,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// Who looked at it, and when.
    pub reviewed: Vec<Review>,
    /// Under which licence it may be shared.
    pub license: Option<String>,
    /// Where the conversation takes place. A turn may override it.
    pub channel: Channel,
    /// Who the person is to the trainee.
    pub relationship: Relationship,
    /// Who the trainee is, what they may do and what they may not.
    pub role: String,
    /// Placeholders that an organisation can replace, with what they stand for.
    #[serde(deserialize_with = "unique_keys")]
    pub words: IndexMap<String, String>,
    /// The one who needs to be heard.
    pub person: Person,
    /// Others who speak.
    #[serde(deserialize_with = "unique_keys")]
    pub people: IndexMap<String, Person>,
    /// Where the gauges start.
    pub mood: OpeningMood,
    /// Words to find it by.
    pub tags: Vec<String>,
    /// 1 gentle, 2 steady, 3 hard.
    pub difficulty: u8,
    /// What a trainee should know before they agree to play it.
    pub content_notes: Vec<ContentNote>,
    /// Findings that are silenced for the whole file, each with the reason.
    #[serde(deserialize_with = "unique_keys")]
    pub allow: IndexMap<String, String>,
    /// The turn it starts with. The first one where it is not given.
    pub start: Option<String>,
    /// The turns by name, in the order of the file.
    #[serde(deserialize_with = "unique_keys")]
    pub turns: IndexMap<String, Turn>,
}

impl Default for Scenario {
    fn default() -> Self {
        Self {
            format: 1,
            title: String::new(),
            summary: String::new(),
            aim: String::new(),
            status: Status::Draft,
            authors: Vec::new(),
            reviewed: Vec::new(),
            license: None,
            channel: Channel::default(),
            relationship: Relationship::default(),
            role: String::new(),
            words: IndexMap::new(),
            person: Person::default(),
            people: IndexMap::new(),
            mood: OpeningMood::default(),
            tags: Vec::new(),
            difficulty: 2,
            content_notes: Vec::new(),
            allow: IndexMap::new(),
            start: None,
            turns: IndexMap::new(),
        }
    }
}

impl Scenario {
    /// The name of the turn it starts with, if it has any turn.
    #[must_use]
    pub fn opening(&self) -> Option<&str> {
        self.start.as_deref().or_else(|| self.turns.keys().next().map(String::as_str))
    }

    /// The hash of the scenario's meaning: the same whatever its white space and comments, and whether a default is
    /// written out or left away.
    #[must_use]
    pub fn revision(&self) -> Revision {
        let mut meaning = serde_json::to_value(self).unwrap_or_default();
        without_defaults(&mut meaning);
        Revision::of(meaning.to_string().as_bytes())
    }

    /// Who speaks a line: the person themselves, unless it says another.
    #[must_use]
    pub fn speaker(&self, line: &Line) -> &Person {
        line.by.as_deref().and_then(|by| self.people.get(by)).unwrap_or(&self.person)
    }

    /// Whether somebody comes with good news: what they can't share yet is joy, not distress.
    #[must_use]
    pub fn is_good_news(&self) -> bool {
        let opening = self.opening().and_then(|turn| self.turns.get(turn));
        opening.is_some_and(|turn| turn.need == crate::rubric::Need::Celebrate)
    }

    /// About how many minutes one road takes, read at an easy pace: at least 1.
    #[must_use]
    pub fn minutes(&self) -> usize {
        const WORDS_A_MINUTE: usize = 110;
        const SHARE_OF_TURNS_ON_A_ROAD: usize = 2;
        let words: usize = self.turns.values().map(Turn::words).sum();
        (words / SHARE_OF_TURNS_ON_A_ROAD).div_ceil(WORDS_A_MINUTE).max(1)
    }
}

/// Takes away what stands for nothing, so that a field added to the format later leaves old revisions as they were.
fn without_defaults(value: &mut serde_json::Value) {
    use serde_json::Value;
    let is_nothing = |value: &Value| match value {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => false,
    };
    match value {
        Value::Array(items) => items.iter_mut().for_each(without_defaults),
        Value::Object(fields) => {
            fields.values_mut().for_each(without_defaults);
            fields.retain(|_, value| !is_nothing(value));
        }
        _ => {}
    }
}

/// How finished a scenario is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Status {
    /// Still being written.
    #[default]
    Draft,
    /// Looked at by somebody else.
    Reviewed,
}

/// Who looked at a scenario, and when.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Review {
    /// Their name.
    pub by: String,
    /// The day, as 2026-11-01.
    pub on: String,
}

/// Where a conversation takes place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Channel {
    Phone,
    Chat,
    Email,
    #[default]
    InPerson,
    Message,
    Video,
}

impl Channel {
    /// Every channel.
    pub const ALL: [Self; 6] = [Self::Phone, Self::Chat, Self::Email, Self::InPerson, Self::Message, Self::Video];
}

/// Who the person is to the trainee.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Relationship {
    Customer,
    Client,
    Patient,
    Student,
    Friend,
    Family,
    Partner,
    Colleague,
    #[default]
    Stranger,
    Yourself,
}

impl Relationship {
    /// Every relationship.
    pub const ALL: [Self; 10] = [
        Self::Customer,
        Self::Client,
        Self::Patient,
        Self::Student,
        Self::Friend,
        Self::Family,
        Self::Partner,
        Self::Colleague,
        Self::Stranger,
        Self::Yourself,
    ];
}

/// Where the gauges start, 0 to 100 each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct OpeningMood {
    /// The person's distress; for good news, the joy they have not been able to share.
    pub distress: u8,
    /// Their trust in the trainee.
    pub trust: u8,
    /// How far they feel heard.
    pub heard: u8,
    /// The trainee's own energy.
    pub energy: u8,
}

impl Default for OpeningMood {
    fn default() -> Self {
        Self { distress: 50, trust: 50, heard: 10, energy: 80 }
    }
}

/// What a trainee should know before they agree to play a scenario.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ContentNote {
    /// What it is about.
    pub topic: String,
    /// How strongly, 1 to 3.
    pub intensity: u8,
}

impl Default for ContentNote {
    fn default() -> Self {
        Self { topic: String::new(), intensity: 1 }
    }
}

//! Lines that are spoken, lists of choices that end somewhere, and maps whose keys may not repeat.

use super::{Choice, MAX_CHOICES, MAX_TURNS};
use indexmap::IndexMap;
use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor, value::MapAccessDeserializer};
use serde::{Deserialize as DeriveDeserialize, Serialize};
use std::{fmt, marker::PhantomData, ops::Deref};

/// One spoken line.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Line {
    /// Who speaks, of the scenario's `people`. The person themselves where it is not given.
    pub by: Option<String>,
    /// The words.
    pub text: String,
    /// How it sounds.
    pub tone: Option<String>,
}

/// What is said in one go: nothing, one text, or several lines.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Says(pub Vec<Line>);

impl Deref for Says {
    type Target = [Line];

    fn deref(&self) -> &[Line] {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Line {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Default, DeriveDeserialize)]
        #[serde(default, deny_unknown_fields)]
        struct Full {
            by: Option<String>,
            text: String,
            tone: Option<String>,
        }

        struct TextOrFull;

        impl<'de> Visitor<'de> for TextOrFull {
            type Value = Line;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text, or (by: \"…\", text: \"…\", tone: \"…\")")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Line, E> {
                Ok(Line { text: text.to_owned(), ..Line::default() })
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Line, A::Error> {
                let Full { by, text, tone } = Full::deserialize(MapAccessDeserializer::new(map))?;
                Ok(Line { by, text, tone })
            }
        }

        deserializer.deserialize_any(TextOrFull)
    }
}

impl<'de> Deserialize<'de> for Says {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OneOrMore;

        impl<'de> Visitor<'de> for OneOrMore {
            type Value = Says;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text, a line, or a list of them")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Says, E> {
                Ok(Says(vec![Line { text: text.to_owned(), ..Line::default() }]))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Says, A::Error> {
                Ok(Says(vec![Line::deserialize(MapAccessDeserializer::new(map))?]))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Says, A::Error> {
                let mut lines = Vec::new();
                while let Some(line) = seq.next_element()? {
                    lines.push(line);
                }
                Ok(Says(lines))
            }
        }

        deserializer.deserialize_any(OneOrMore)
    }
}

/// Reads the choices of a turn, and refuses more than it may have.
pub(super) fn not_too_many<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Choice>, D::Error> {
    struct NotTooMany;

    impl<'de> Visitor<'de> for NotTooMany {
        type Value = Vec<Choice>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a list of choices")
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Vec<Choice>, A::Error> {
            let mut choices = Vec::new();
            while let Some(choice) = seq.next_element()? {
                if choices.len() == MAX_CHOICES {
                    return Err(de::Error::custom(format_args!("there are more than {MAX_CHOICES} choices")));
                }
                choices.push(choice);
            }
            Ok(choices)
        }
    }

    deserializer.deserialize_seq(NotTooMany)
}

/// Reads a map in the order of the file, and refuses a key that comes twice.
pub(super) fn unique_keys<'de, D, V>(deserializer: D) -> Result<IndexMap<String, V>, D::Error>
where
    D: Deserializer<'de>,
    V: Deserialize<'de>,
{
    struct Unique<V>(PhantomData<V>);

    impl<'de, V: Deserialize<'de>> Visitor<'de> for Unique<V> {
        type Value = IndexMap<String, V>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a map whose keys are texts")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut entries = IndexMap::new();
            while let Some((key, value)) = map.next_entry::<String, V>()? {
                if entries.len() == MAX_TURNS {
                    return Err(de::Error::custom(format_args!("there are more than {MAX_TURNS} entries")));
                }
                if entries.contains_key(&key) {
                    return Err(de::Error::custom(format_args!("the key \"{key}\" comes twice")));
                }
                entries.insert(key, value);
            }
            Ok(entries)
        }
    }

    deserializer.deserialize_map(Unique(PhantomData))
}

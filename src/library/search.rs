//! Finding some scenarios among many.

use crate::scenario::{Channel, Relationship, Scenario};

/// What somebody looks for. An empty search finds everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    /// Words that must all be there, in part and in any order: in the title, the summary, the people or the tags.
    pub words: String,
    /// Who the person is to the trainee.
    pub relationship: Option<Relationship>,
    /// Where the conversation takes place.
    pub channel: Option<Channel>,
    /// 1 gentle, 2 steady, 3 hard.
    pub difficulty: Option<u8>,
    /// Only what has not been talked through yet.
    pub fresh: bool,
}

impl Search {
    /// Whether anything is looked for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        Self { words: self.words.trim().to_owned(), ..self.clone() } == Self::default()
    }

    /// Whether a scenario is among what is looked for. `names` are its channel and relationship as the interface calls
    /// them; `played` says whether it has been talked through.
    #[must_use]
    pub fn finds(&self, scenario: &Scenario, names: &[&str], played: bool) -> bool {
        let fits = self.relationship.is_none_or(|one| one == scenario.relationship)
            && self.channel.is_none_or(|one| one == scenario.channel)
            && self.difficulty.is_none_or(|one| one == scenario.difficulty)
            && !(self.fresh && played);
        let people = scenario.people.values().map(|person| &person.name).chain([&scenario.person.name]);
        let own = [&scenario.title, &scenario.summary].into_iter().chain(&scenario.tags).chain(people);
        fits && self.has_words(own.map(String::as_str).chain(names.iter().copied()))
    }

    /// Whether a file that is no scenario yet is among what is looked for, by what it is called.
    #[must_use]
    pub fn finds_file(&self, name: &str) -> bool {
        Self { words: self.words.clone(), ..Self::default() } == *self && self.has_words([name].into_iter())
    }

    fn has_words<'a>(&self, texts: impl Iterator<Item = &'a str>) -> bool {
        if self.words.trim().is_empty() {
            return true;
        }
        let text = texts.collect::<Vec<_>>().join("\n").to_lowercase();
        self.words.to_lowercase().split_whitespace().all(|word| text.contains(word))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scenario() -> Scenario {
        let mut scenario = Scenario {
            title: "The telescope".to_owned(),
            tags: vec!["parents".to_owned()],
            channel: Channel::Email,
            relationship: Relationship::Customer,
            difficulty: 1,
            ..Scenario::default()
        };
        scenario.person.name = "Priya Raman".to_owned();
        scenario
    }

    fn finds(search: &Search) -> bool {
        search.finds(&scenario(), &["E-mail", "Customer"], true)
    }

    #[test]
    fn words_are_found_in_part_and_in_any_order_and_all_must_be_there() {
        for (words, found) in [
            ("", true),
            ("  ", true),
            ("priya tele", true),
            ("PARENT", true),
            ("e-mail", true),
            ("telescope saturn", false),
        ] {
            assert_eq!(finds(&Search { words: words.to_owned(), ..Search::default() }), found, "{words:?}");
        }
    }

    #[test]
    fn filters_leave_out_what_does_not_fit() {
        let none = Search::default();
        assert!(none.is_empty() && finds(&none));
        assert!(finds(&Search { channel: Some(Channel::Email), difficulty: Some(1), ..Search::default() }));
        assert!(!finds(&Search { channel: Some(Channel::Chat), ..Search::default() }));
        assert!(!finds(&Search { relationship: Some(Relationship::Friend), ..Search::default() }));
        assert!(!finds(&Search { difficulty: Some(3), ..Search::default() }));
        let fresh = Search { fresh: true, ..Search::default() };
        assert!(!finds(&fresh) && fresh.finds(&scenario(), &[], false));
    }

    #[test]
    fn a_broken_file_is_found_by_its_name_unless_a_filter_asks_for_more() {
        assert!(Search::default().finds_file("kettle.ron"));
        assert!(Search { words: "kett".to_owned(), ..Search::default() }.finds_file("kettle.ron"));
        assert!(!Search { words: "cup".to_owned(), ..Search::default() }.finds_file("kettle.ron"));
        assert!(!Search { fresh: true, ..Search::default() }.finds_file("kettle.ron"));
    }
}

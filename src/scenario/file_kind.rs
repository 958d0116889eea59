//! What a file is, by its name.

use super::language::is_language;

/// What a file holds that Heard reads. The end of its name tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// `NAME.ron`: a conversation.
    Scenario,
    /// `NAME.walks.ron`: recorded roads through the scenario `NAME.ron`.
    Walks,
    /// `NAME.de.ron`, `NAME.pt-BR.ron`: the scenario `NAME.ron` in another language.
    Translation,
    /// `NAME.path.ron`: several scenarios in an order to learn in.
    LearningPath,
    /// `rubric.ron` or `NAME.rubric.ron`: what replies are worth, as an organisation set it.
    Rubric,
}

impl FileKind {
    /// What a file of this name is. None if it is nothing that Heard reads.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        let stem = name.strip_suffix(".ron")?;
        let (start, suffix) = match stem.split_once('.') {
            None => (stem, None),
            Some((start, _)) => (start, stem.rsplit('.').next()),
        };
        let kind = match suffix {
            None if stem == "rubric" => Self::Rubric,
            None => Self::Scenario,
            Some("walks") => Self::Walks,
            Some("path") => Self::LearningPath,
            Some("rubric") => Self::Rubric,
            Some(language) if is_language(language) => Self::Translation,
            Some(_) => return None,
        };
        (!start.is_empty()).then_some(kind)
    }

    /// The name of the scenario that a file stands beside, as `kettle.ron` for `kettle.de.ron`.
    #[must_use]
    pub fn scenario_beside(name: &str) -> Option<String> {
        let stem = name.strip_suffix(".ron")?;
        stem.rsplit_once('.').map(|(scenario, _)| format!("{scenario}.ron"))
    }
}

/// Whether a file of this name is a scenario: `NAME.ron`, and not its walks, a translation, a learning path or a rubric.
#[must_use]
pub fn is_scenario_file(name: &str) -> bool {
    FileKind::of(name) == Some(FileKind::Scenario)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_of_a_name_tells_what_a_file_is() {
        for (name, kind) in [
            ("kettle.ron", Some(FileKind::Scenario)),
            ("kettle.walks.ron", Some(FileKind::Walks)),
            ("kettle.de.ron", Some(FileKind::Translation)),
            ("kettle.pt-BR.ron", Some(FileKind::Translation)),
            ("first-week.path.ron", Some(FileKind::LearningPath)),
            ("rubric.ron", Some(FileKind::Rubric)),
            ("halden.rubric.ron", Some(FileKind::Rubric)),
            ("kettle.backup.ron", None),
            ("kettle.txt", None),
            (".ron", None),
            (".de.ron", None),
        ] {
            assert_eq!(FileKind::of(name), kind, "{name}");
        }
        assert_eq!(FileKind::scenario_beside("kettle.de.ron").as_deref(), Some("kettle.ron"));
    }
}

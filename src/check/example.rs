//! What a rule is about, as it stands in a file: wrong, and mended.

use crate::rubric::BUILT_IN;
use std::fmt::Write as _;

/// A piece of a scenario that has what a rule looks for, and the same piece mended.
///
/// Both are shown to authors, and both are tests: in the file [around](Example::file) it the wrong piece gives the
/// finding, and the mended one does not.
#[derive(Clone, Copy, Debug)]
pub struct Example {
    /// Which part of a file it is.
    pub part: Part,
    /// With what the rule looks for.
    pub wrong: &'static str,
    /// The same without it. Empty where the example can only be [told](Part::Told).
    pub mended: &'static str,
}

/// A part of a scenario file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The whole file.
    File,
    /// Fields of the scenario itself, beside its title, its person and its turns.
    Scenario,
    /// Entries of `turns`; the conversation starts with the first. A turn "end" stands beside them.
    Turns,
    /// Replies in the turn "opens", where Sam says "It broke again. Third kettle this year."; "end" comes next.
    Choices,
    /// The whole file of a learning path.
    LearningPath,
    /// The turns of a translation of the file around [a scenario's fields](Part::Scenario).
    Translation,
    /// The rules for energy in a rubric.
    Rubric,
    /// The whole file of walks beside the file around [a scenario's fields](Part::Scenario).
    Walks,
    /// None: the example can only be told, and has no mended piece.
    Told,
}

impl Example {
    /// An example in a part of a file.
    #[must_use]
    pub const fn of(part: Part, wrong: &'static str, mended: &'static str) -> Self {
        Self { part, wrong, mended }
    }

    /// An example that can only be told, for a file that has it is too large to show.
    #[must_use]
    pub const fn told(wrong: &'static str) -> Self {
        Self { part: Part::Told, wrong, mended: "" }
    }

    /// The whole file around a piece, so that it can be tried.
    #[must_use]
    pub fn file(&self, piece: &str) -> String {
        const END: &str = "\"end\": (says: \"Anyway.\", ending: (title: \"Tea\", outcome: Mixed)),";
        const CHOICE: &str = r#"(id: "ask", say: "Which one broke?", shows: [Clarify("Which one")],
    because: "It asks.", felt: "All of them.", goto: "end"),"#;
        let opens = |choices: &str| {
            format!("\"opens\": (says: \"It broke again. Third kettle this year.\", choices: [\n{choices}\n]),")
        };
        let (fields, turns) = match self.part {
            Part::Translation => return format!("(\ntexts: {{\"The kettle\": \"Der Kessel\"}},\n{piece}\n)\n"),
            Part::Rubric => return rubric_with(piece),
            Part::File | Part::LearningPath | Part::Walks | Part::Told => return piece.to_owned(),
            Part::Scenario => (piece, opens(CHOICE)),
            Part::Turns => ("", piece.to_owned()),
            Part::Choices => ("", opens(piece)),
        };
        let mut file = String::from("(\ntitle: \"The kettle\",\nperson: (name: \"Sam\"),\n");
        if !fields.is_empty() {
            _ = writeln!(file, "{fields}");
        }
        _ = write!(file, "turns: {{\n{turns}\n{END}\n}},\n)\n");
        file
    }
}

/// The rubric that comes with the program, with other rules for energy.
fn rubric_with(energy: &str) -> String {
    let rest = BUILT_IN.split_once("\n    energy: (");
    let parts = rest.and_then(|(before, rest)| Some((before, rest.split_once("\n    ),")?.1)));
    parts.map_or_else(String::new, |(before, after)| format!("{before}\n{energy}{after}"))
}

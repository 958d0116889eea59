//! The author's document: a [`Scenario`] with its [`Person`], [`Turn`]s and [`Choice`]s, as it stands in a RON file.
//!
//! Nothing is resolved here: a `goto` is the text the author wrote. [`read`] turns a file into a scenario with every
//! finding about its form; the room `check` judges its meaning; the room `play` makes it ready to be played.

mod choice;
mod condition;
mod document;
mod feeling;
mod file_kind;
mod language;
mod learning_path;
mod line;
mod person;
pub mod phrase;
pub mod portrait;
mod read;
mod reading_level;
pub mod retracing;
mod stretch;
mod translation;
mod turn;
mod walk;
mod wording;

pub use crate::source::Revision;
pub use choice::{Choice, Effects, Route};
pub use condition::{Condition, Gauge};
pub use document::{Channel, ContentNote, OpeningMood, Relationship, Review, Scenario, Status};
pub use feeling::{Feeling, Showing};
pub use file_kind::{FileKind, is_scenario_file};
pub use language::closest_language;
pub use learning_path::LearningPath;
pub use line::{Line, Says};
pub use person::Person;
pub use read::{
    Aim, LONGEST_TEXT, MAX_CHOICES, MAX_FILE, MAX_TURNS, Path, Reading, Step, form, read, read_learning_path,
    read_rubric, read_translation, read_walks,
};
pub(crate) use read::{Bracket, Piece, PieceKind, mend::quoted, pieces, slips_of_the_pen, spelling::nearest};
pub use reading_level::{ReadingLevel, syllables};
pub use stretch::Stretch;
pub use translation::{Texts, Translated, TranslatedTurn, Translation};
pub use turn::{Ending, Outcome, Turn, Variant};
pub use walk::{MoodWithin, Reply, Walk, Within};
pub use wording::{Run, Wording};

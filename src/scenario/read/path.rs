//! Naming a place in a scenario, whether or not anybody knows yet where in the file it stands.

use std::ops::Range;

/// A place in a scenario, as steps from its root: `turns."opens".choices[1].goto`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Path {
    steps: Vec<Step>,
    aim: Aim,
}

/// One step further in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A field, or what stands in the brackets of a name such as `Flag("x")`, which is its item 0.
    Field(&'static str),
    /// The entry of a map.
    Key(String),
    /// An item of a list, of a tuple, or of a name with brackets, from 0. A single text is item 0 of itself.
    Item(usize),
}

/// What to point at where the steps end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Aim {
    /// The value.
    #[default]
    Value,
    /// What it is called: the field's name, the entry's key, or the name before the brackets.
    Name,
    /// Some bytes of a text, counted in the text as it is read.
    Words(Range<usize>),
}

impl Path {
    /// The scenario itself.
    #[must_use]
    pub const fn root() -> Self {
        Self { steps: Vec::new(), aim: Aim::Value }
    }

    /// A turn.
    #[must_use]
    pub fn turn(name: &str) -> Self {
        Self::root().field("turns").key(name)
    }

    /// A choice of a turn, by its position.
    #[must_use]
    pub fn choice(turn: &str, position: usize) -> Self {
        Self::turn(turn).field("choices").item(position)
    }

    /// Its field.
    #[must_use]
    pub fn field(self, name: &'static str) -> Self {
        self.step(Step::Field(name))
    }

    /// Its entry.
    #[must_use]
    pub fn key(self, key: &str) -> Self {
        self.step(Step::Key(key.to_owned()))
    }

    /// Its item.
    #[must_use]
    pub fn item(self, position: usize) -> Self {
        self.step(Step::Item(position))
    }

    /// What it is called, rather than what it is.
    #[must_use]
    pub fn name(mut self) -> Self {
        self.aim = Aim::Name;
        self
    }

    /// Some bytes of it.
    #[must_use]
    pub fn words(mut self, words: Range<usize>) -> Self {
        self.aim = Aim::Words(words);
        self
    }

    /// The steps from the root.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// What to point at where they end.
    #[must_use]
    pub const fn aim(&self) -> &Aim {
        &self.aim
    }

    fn step(mut self, step: Step) -> Self {
        self.steps.push(step);
        self
    }

    pub(super) fn enter(&mut self, step: Step) {
        self.steps.push(step);
    }

    pub(super) fn leave(&mut self) {
        self.steps.pop();
    }
}

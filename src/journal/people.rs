//! Several people on one computer: each journal is of one of them, and sees what is theirs.

use super::{Journal, JournalError};
use rusqlite::{OptionalExtension, Row};

/// Somebody who practises on this computer under a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub(super) id: i64,
    /// What they are called here. No two have the same, whatever its capitals.
    pub name: String,
}

impl Person {
    fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self { id: row.get(0)?, name: row.get(1)? })
    }
}

impl Journal {
    /// Whose journal it is; nobody in particular where no name was given.
    #[must_use]
    pub const fn person(&self) -> Option<&Person> {
        self.person.as_ref()
    }

    /// Everybody who has a name here, in the order of their names.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub fn people(&self) -> Result<Vec<Person>, JournalError> {
        self.read(|transaction| {
            let people = transaction
                .prepare_cached("SELECT id, name FROM people ORDER BY name COLLATE NOCASE")?
                .query_map([], Person::of)?
                .collect::<Result<_, _>>()?;
            Ok(people)
        })
    }

    /// The same journal, for what was practised without a name.
    #[must_use]
    pub fn without_name(&self) -> Self {
        Self { person: None, ..self.clone() }
    }

    /// The same journal, for somebody who has a name here; nothing where nobody is called so.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub fn known_as(&self, name: &str) -> Result<Option<Self>, JournalError> {
        let person = self.read(|transaction| {
            let person = transaction
                .query_row("SELECT id, name FROM people WHERE name = ?", [name.trim()], Person::of)
                .optional()?;
            Ok(person)
        })?;
        Ok(person.map(|person| Self { person: Some(person), ..self.clone() }))
    }

    /// The same journal, for somebody who has a name here, if they gave it and it is still here; else for what was
    /// practised without one.
    #[must_use]
    pub fn of(&self, name: Option<&str>) -> Self {
        let known = name.and_then(|name| self.known_as(name).ok().flatten());
        known.unwrap_or_else(|| self.without_name())
    }

    /// The same journal, for somebody of a name, who is added where nobody is called so.
    ///
    /// # Errors
    /// When the journal cannot be written.
    pub fn called(&self, name: &str) -> Result<Self, JournalError> {
        self.write(|transaction| {
            transaction.execute("INSERT INTO people (name) VALUES (?) ON CONFLICT DO NOTHING", [name.trim()])?;
            Ok(())
        })?;
        self.known_as(name)?.ok_or(JournalError::Deleted)
    }

    /// What the column of the person holds in this journal's rows.
    pub(super) fn who(&self) -> Option<i64> {
        self.person.as_ref().map(|person| person.id)
    }
}

//! The walks that were recorded beside a scenario.

use super::walks_file;
use crate::{
    explore::{Retraced, retrace},
    library::{self, Unreadable},
    play::Script,
    scenario::read_walks,
    source::{Diagnostic, Source},
};
use serde::{Serialize, Serializer, ser::SerializeStruct};
use std::{path::Path, sync::Arc};

/// What came of the walks of a scenario. None are beside it, where there is no file.
#[derive(Default)]
pub(super) struct Walks {
    retraced: Retraced,
    source: Option<Source>,
}

/// A failed walk, as JSON.
#[derive(Serialize)]
struct Failed<'a> {
    code: &'static str,
    message: &'a str,
    line: usize,
    column: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<&'a str>,
}

impl Walks {
    /// Plays the walks beside a scenario's file.
    pub(super) fn of(scenario: &Path, script: &Arc<Script>) -> Result<Self, Unreadable> {
        let path = walks_file(scenario);
        if !path.exists() {
            return Ok(Self::default());
        }
        let source = library::read(&path)?;
        let retraced = retrace(Some(script), &read_walks(&source), &source);
        Ok(Self { retraced, source: Some(source) })
    }

    /// What is wrong with them.
    pub(super) fn findings(&self) -> &[Diagnostic] {
        &self.retraced.findings
    }

    /// The file, and what came of it.
    pub(super) fn file(&self) -> Option<(&Source, &Retraced)> {
        self.source.as_ref().map(|source| (source, &self.retraced))
    }
}

impl Serialize for Walks {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let failed: Vec<_> = self
            .source
            .iter()
            .flat_map(|source| self.findings().iter().map(|finding| (source.place(finding.at.start), finding)))
            .map(|(place, finding)| Failed {
                code: finding.code,
                message: &finding.message,
                line: place.line,
                column: place.column,
                help: finding.help.as_deref(),
            })
            .collect();
        let mut fields = serializer.serialize_struct("Walks", 3)?;
        fields.serialize_field("recorded", &self.retraced.walks)?;
        fields.serialize_field("passed", &self.retraced.passed)?;
        fields.serialize_field("failed", &failed)?;
        fields.end()
    }
}

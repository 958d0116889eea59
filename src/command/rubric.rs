//! The rubric that a command weighs replies by.

use super::Trouble;
use crate::{
    library,
    rubric::{Rubric, RubricError},
};
use clap::Args;
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};
use thiserror::Error;

/// The option that names a rubric.
#[derive(Clone, Debug, Default, Args)]
pub(super) struct Under {
    /// Weigh replies by this rubric, instead of the one that comes with Heard.
    #[arg(long, value_name = "FILE")]
    rubric: Option<PathBuf>,
}

/// Why a rubric can't be used.
#[derive(Debug, Error)]
#[error("{path} can't be used; heard check {path} shows everything that is wrong with it", path = path.display())]
struct Unusable {
    path: PathBuf,
    source: RubricError,
}

impl Under {
    /// Whether none was named.
    pub(super) const fn is_built_in(&self) -> bool {
        self.rubric.is_none()
    }

    /// The rubric that was named, or the built-in one.
    pub(super) fn rubric(&self) -> Result<Arc<Rubric>, Trouble> {
        self.rubric.as_deref().map_or_else(|| Ok(Rubric::built_in()), read)
    }
}

fn read(path: &Path) -> Result<Arc<Rubric>, Trouble> {
    let unusable = |source| Unusable { path: path.to_owned(), source };
    let text = library::read(path)?;
    Ok(Arc::new(Rubric::read(text.text()).map_err(unusable)?))
}

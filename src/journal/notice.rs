//! What the person should know about the journal.

use super::{JournalError, SetAside};
use std::sync::Arc;

/// Something to tell the person about the journal, in the words of their language.
#[derive(Clone, Debug)]
pub enum Notice {
    /// Something that is no journal was in its place, and has been set aside.
    SetAside(SetAside),
    /// Nothing is kept after the program is closed, and why.
    NothingKept(Arc<JournalError>),
    /// What was said last is not in the journal, and why. The conversation goes on.
    NotKept(Arc<JournalError>),
    /// The journal works again, and what was held back is in it.
    KeptAgain,
}

impl Notice {
    /// What there is to say after something was written: that it stopped working, or that it works again.
    pub(super) fn of_change(was_trouble: bool, trouble: Option<Arc<JournalError>>) -> Option<Self> {
        match (was_trouble, trouble) {
            (false, Some(trouble)) => Some(Self::NotKept(trouble)),
            (true, None) => Some(Self::KeptAgain),
            _ => None,
        }
    }
}

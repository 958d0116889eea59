//! The interface's words and the user's settings, as every screen reads them.

use bevy::prelude::*;

use crate::settings::Settings;
use crate::texts::Texts;

/// The interface's words.
#[derive(Resource, Deref, Debug)]
pub struct Words(pub Texts);

/// What the user has set.
#[derive(Resource, Deref, DerefMut, Clone, Debug, Default)]
pub struct Preferences(pub Settings);

impl Default for Words {
    /// The words of the system's language.
    fn default() -> Self {
        Self(Texts::new(None))
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Words>().init_resource::<Preferences>();
}

//! The things screens are made of. Each is a function that returns a bundle to spawn:
//!
//! ```ignore
//! commands.spawn((card(), children![
//!     heading("The parcel that never came"),
//!     body("Dana has waited nine days."),
//!     primary("Begin"),
//! ]));
//! ```
//!
//! Each brings its look (by token), its keyboard and mouse, its focus ring and its accessibility
//! node. Put things only into containers that have a node (all of these do): then what is read
//! follows what is seen.

pub mod button;
pub mod focus_ring;
pub mod layout;
pub mod meter;
pub mod scroll;
pub mod segmented;
pub mod text;

use bevy::prelude::*;

pub(super) fn plugin(app: &mut App) {
    app.add_plugins((
        button::plugin,
        focus_ring::plugin,
        meter::plugin,
        scroll::plugin,
        segmented::plugin,
    ));
}

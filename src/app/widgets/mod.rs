//! The things screens are made of. Each is a function that returns a bundle to spawn:
//!
//! ```text
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

pub mod action;
pub mod button;
mod channel_marks;
pub mod disclosure;
mod drawing;
pub mod field;
pub mod focus_ring;
pub mod lanes;
pub mod layout;
pub mod likeness;
pub mod marked_text;
pub mod marks;
pub mod meter;
pub mod plot;
pub mod rich;
pub mod scroll;
pub mod segmented;
pub mod text;

use bevy::prelude::*;

pub(super) fn plugin(app: &mut App) {
    app.add_plugins((
        button::plugin,
        disclosure::plugin,
        field::plugin,
        focus_ring::plugin,
        lanes::plugin,
        likeness::plugin,
        marked_text::plugin,
        marks::plugin,
        meter::plugin,
        plot::plugin,
        scroll::plugin,
        segmented::plugin,
    ));
}

//! The one who keeps a room, and lets phones in.
//!
//! | file | what it tells |
//! |---|---|
//! | `keeper` | who owns the room: everything that happens is on disk before anybody is told |
//! | `address` | the computer's networks, and which one phones most likely reach |
//! | `code` | what phones come in with |
//! | `qr` | the address as a picture |
//! | `page` | the page that a phone shows |
//! | `server` | the door: one page, one way in, one way to vote |
//!
//! There is no way to lead a room over the network: the facilitator asks the [`Keeper`] in the same program. Nothing
//! listens until a [`Server`] is opened, and nothing after it is closed, the workshop is over, or nobody has come by
//! for [`IDLE`].

mod address;
mod code;
mod keeper;
mod page;
mod qr;
mod server;

pub use address::{Network, NetworkKind, networks};
pub use code::{JoinCode, NoChance};
pub use keeper::Keeper;
pub use qr::Picture;
pub use server::{Counts, Doorway, HostError, IDLE, PORT, Server};

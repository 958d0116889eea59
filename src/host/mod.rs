//! The small server that phones reach.

mod page;

pub use page::{Pages, SCRIPT, STYLE};

//! What makes a scenario good to keep.

pub mod allow_without_reason;
pub mod no_id;
pub mod no_inner_line;
pub mod no_reason;
pub mod unknown_allow;

//! The form of the file: what the reader finds.

pub mod bracket;
pub mod empty;
pub mod escape;
pub mod lost_mark;
pub mod more;
pub mod not_utf8;
pub mod number;
pub mod quotes;
pub mod repeated;
pub mod separator;
pub mod too_large;
pub mod unknown_field;
pub mod unknown_name;
pub mod unreadable;
pub mod wrong_kind;

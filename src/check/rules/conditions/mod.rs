//! Conditions and flags.

pub mod flag_never_read;
pub mod flag_never_set;
pub mod never_yet;
pub mod no_condition;
pub mod shadowed;
pub mod unknown_in_condition;

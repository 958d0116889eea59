//! Rubrics: what replies are worth, as an organisation set it.

pub mod incomplete;
pub mod out_of_range;

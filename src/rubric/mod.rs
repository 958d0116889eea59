//! What a reply is worth, and why: [`Level`], [`Facet`], [`Slip`], [`Need`] and the [`Rubric`] that weighs them.
//!
//! Three different things are said about a reply. Its **level** describes the reply itself, its **landing** how far
//! it gave what this moment asked for, and the **mood** (in `play`) what it did to the person. The rubric's numbers
//! are data, `assets/rubric.ron`, visible to the trainee and changeable by an organisation.

mod data;
mod evidence;
mod facet;
mod level;
mod worth;

pub use data::{BUILT_IN, Change, EffectRules, EnergyRules, NeedRule, OnceHeard, Rubric, RubricError, ScoreRules};
pub use facet::{Evidence, Facet, Need, Slip, Weight};
pub use level::{Level, Part, Parts};
pub use worth::{Moment, Rung, Worth};

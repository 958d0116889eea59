//! A second opinion on a library of scenarios: replies coded again by somebody who doesn't see what the author coded,
//! how far the two agree, and whether any group of people is the difficult one.
//!
//! Nothing here reads a file; the same scenarios, codes and seed give the same figures on every machine.

mod agreement;
mod balance;
mod coding;
mod item;
mod kappa;

pub use agreement::{Agreement, Difference, Sign};
pub use balance::{Balance, Group, Measure, PersonAt, Trait, balance};
pub use coding::{Coding, Misread};
pub use item::{Item, items, sample};
pub use kappa::{Crossing, Weights};

use rand_chacha::{ChaCha8Rng, rand_core::Rng};

/// Puts things into an order by chance (Fisher and Yates).
fn shuffle<T>(things: &mut [T], chance: &mut ChaCha8Rng) {
    for last in (1..things.len()).rev() {
        let drawn = (u64::from(chance.next_u32()) * (last as u64 + 1)) >> 32;
        things.swap(last, usize::try_from(drawn).unwrap_or(last));
    }
}

//! The order in which replies are shown.

use rand_chacha::{
    ChaCha8Rng,
    rand_core::{Rng, SeedableRng},
};

/// Shuffles replies by an attempt's seed. The same seed and turn always give the same order, on every machine.
///
/// Each turn draws from a stream of its own, named by a hash of the turn's name, so that an edit elsewhere in the file
/// leaves its order alone.
pub(super) fn shuffle(choices: &mut [u16], seed: u64, stream: u64) {
    let mut draw = ChaCha8Rng::seed_from_u64(seed);
    draw.set_stream(stream);
    for last in (1..choices.len()).rev() {
        let range = last as u64 + 1;
        let other = (u64::from(draw.next_u32()) * range) >> 32;
        choices.swap(last, usize::try_from(other).unwrap_or(last));
    }
}

/// The stream of a turn: FNV-1a over its name.
pub(super) fn stream(turn: &str) -> u64 {
    turn.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

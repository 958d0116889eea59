//! What a facilitator types.

/// Something the facilitator wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Order {
    /// What comes next.
    Next,
    /// Open a vote.
    Open,
    /// Close it.
    Close,
    /// So many hands for each reply, and so many would rather not say.
    Hands(Vec<u32>, u32),
    /// Show how the room voted.
    Spread,
    /// Show the levels.
    Levels,
    /// Talk about it.
    Discuss,
    /// Play a reply, by its number.
    Play(u16),
    /// Go back by so many replies.
    Back(u32),
    /// On to the next reply that is to be calibrated.
    On,
    /// Whether this turn gets the full round: the other way from now on.
    Pivotal,
    /// Close the door to new phones, or open it.
    Lock(bool),
    /// Show again where things stand.
    Look,
    /// End the workshop.
    End,
    /// Leave it for now.
    Leave,
    /// Say what can be typed.
    Help,
}

impl Order {
    /// Reads a line; none where it makes no sense.
    pub(super) fn read(line: &str) -> Option<Self> {
        let line = line.to_lowercase();
        let words: Vec<_> = line.split_whitespace().collect();
        Some(match words.as_slice() {
            [] => Self::Next,
            ["open"] => Self::Open,
            ["close"] => Self::Close,
            ["spread"] => Self::Spread,
            ["levels"] => Self::Levels,
            ["discuss"] => Self::Discuss,
            ["play", number] => Self::Play(number.parse().ok()?),
            ["back"] => Self::Back(1),
            ["back", number] => Self::Back(number.parse().ok()?),
            ["on"] => Self::On,
            ["pivotal"] => Self::Pivotal,
            ["lock"] => Self::Lock(true),
            ["unlock"] => Self::Lock(false),
            ["look" | "l"] => Self::Look,
            ["end"] => Self::End,
            ["q" | "quit" | "leave"] => Self::Leave,
            ["help" | "h" | "?"] => Self::Help,
            [counts @ .., "rather", number] => Self::Hands(numbers(counts)?, number.parse().ok()?),
            counts => Self::Hands(numbers(counts)?, 0),
        })
    }
}

fn numbers(words: &[&str]) -> Option<Vec<u32>> {
    words.iter().map(|word| word.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_understood_or_is_none() {
        assert_eq!(Order::read(" \n"), Some(Order::Next));
        assert_eq!(Order::read("3 11  17 8\n"), Some(Order::Hands(vec![3, 11, 17, 8], 0)));
        assert_eq!(Order::read("3 1 rather 2"), Some(Order::Hands(vec![3, 1], 2)));
        assert_eq!(Order::read("Play 2"), Some(Order::Play(2)));
        assert_eq!(Order::read("back"), Some(Order::Back(1)));
        assert_eq!(Order::read("unlock"), Some(Order::Lock(false)));
        for nonsense in ["3 x", "play", "play -1", "rather", "rather x", "3 rather", "-3 4", "opens", "99999999999"] {
            assert_eq!(Order::read(nonsense), None, "{nonsense}");
        }
    }
}

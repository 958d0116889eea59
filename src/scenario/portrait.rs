//! How a person looks: what an author writes under `portrait` in a scenario.
//!
//! Every field has a sensible default, so `portrait: ()` is a face already. The face that follows the
//! person's feeling is drawn from this by the window; nothing here knows how.

use serde::{Deserialize, Serialize};

/// The looks of a person, as the author describes them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Portrait {
    /// Skin tone, from 1 (lightest) to 6 (darkest). The nearest of these is drawn for any other number.
    pub skin: u8,
    /// How the hair is worn. A headscarf covers it.
    pub hair: Hair,
    /// The colour of the hair, before age greys it.
    pub hair_colour: HairColour,
    /// Roughly how old the person is.
    pub age: Age,
    /// Whether the person wears glasses.
    pub glasses: bool,
    /// Whether the person wears a beard.
    pub beard: bool,
    /// Whether the person wears a headscarf.
    pub headscarf: bool,
    /// The colour, and with it the cut, of the person's clothes.
    pub clothes: Clothes,
}

impl Default for Portrait {
    fn default() -> Self {
        Self {
            skin: 3,
            hair: Hair::default(),
            hair_colour: HairColour::default(),
            age: Age::default(),
            glasses: false,
            beard: false,
            headscarf: false,
            clothes: Clothes::default(),
        }
    }
}

/// How hair is worn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Hair {
    /// Cut short, parted at the side.
    #[default]
    Short,
    /// Straight, past the shoulders.
    Long,
    /// Straight, to the chin, with a fringe.
    Bob,
    /// Full, tight curls.
    Curly,
    /// Drawn back into a bun.
    Bun,
    /// None.
    Bald,
    /// Parted, in two braids.
    Braids,
    /// Wavy, to the shoulders.
    Wavy,
}

impl Hair {
    /// Every way of wearing hair, in the order of this list.
    pub const ALL: &[Self] =
        &[Self::Short, Self::Long, Self::Bob, Self::Curly, Self::Bun, Self::Bald, Self::Braids, Self::Wavy];
}

/// The colour of hair.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum HairColour {
    /// Black.
    Black,
    /// Brown.
    #[default]
    Brown,
    /// Blond.
    Blond,
    /// Red.
    Red,
    /// Grey.
    Grey,
    /// White.
    White,
}

impl HairColour {
    /// Every hair colour, in the order of this list.
    pub const ALL: &[Self] = &[Self::Black, Self::Brown, Self::Blond, Self::Red, Self::Grey, Self::White];
}

/// Roughly how old a person is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Age {
    /// A teenager or in their early twenties.
    Young,
    /// In between.
    #[default]
    Adult,
    /// From about sixty on: age lines, and hair that greys.
    Older,
}

impl Age {
    /// Every age, in the order of this list.
    pub const ALL: &[Self] = &[Self::Young, Self::Adult, Self::Older];
}

/// The colour, and with it the cut, of a person's clothes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Clothes {
    /// A teal jumper with a round neck.
    #[default]
    Teal,
    /// A plum cardigan over a light top.
    Plum,
    /// An ochre roll-neck.
    Ochre,
    /// A slate shirt with a collar.
    Slate,
    /// A rose top with a wide round neck.
    Rose,
    /// A moss-green shirt worn open over a light tee.
    Moss,
}

impl Clothes {
    /// Every colour of clothes, in the order of this list.
    pub const ALL: &[Self] = &[Self::Teal, Self::Plum, Self::Ochre, Self::Slate, Self::Rose, Self::Moss];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_written_is_a_portrait() {
        assert_eq!(ron::from_str::<Portrait>("()"), Ok(Portrait::default()));
    }

    #[test]
    fn what_is_written_is_read_and_written_again() {
        let text = "(skin: 6, hair: Braids, hair_colour: Black, age: Young, glasses: true, clothes: Plum)";
        let portrait: Portrait = ron::from_str(text).expect("a portrait");
        assert_eq!((portrait.skin, portrait.hair, portrait.clothes), (6, Hair::Braids, Clothes::Plum));
        assert!(portrait.glasses && !portrait.beard);
        let again = ron::to_string(&portrait).expect("a text");
        assert_eq!(ron::from_str::<Portrait>(&again), Ok(portrait));
    }

    #[test]
    fn a_word_that_means_nothing_is_refused() {
        assert!(ron::from_str::<Portrait>("(hat: true)").is_err());
        assert!(ron::from_str::<Portrait>("(hair: Mohawk)").is_err());
    }
}

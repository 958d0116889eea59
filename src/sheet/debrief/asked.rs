//! What was asked for and what was given; the doors that were opened.

use super::{
    super::{
        markup::Markup,
        page::{self, Page},
        signs::{self, Sign},
    },
    Sheet,
};
use crate::{
    debrief::{Asked, Debrief, Door, Review},
    texts::asked_key,
};

/// Beyond so many moments the row of places says nothing any more that the sentence does not.
const MOST_PLACES: u32 = 12;

pub(super) fn section(page: &mut Markup, sheet: &Sheet<'_>, debrief: &Debrief<'_>) {
    if debrief.asked.iter().all(|asked| asked.times == 0) && debrief.doors.opened == 0 {
        return;
    }
    page::section(page, "asked", &sheet.get("debrief-asked-and-given"), |section| {
        section.element("ul.card.asked", |list| {
            for asked in debrief.asked.iter().filter(|asked| asked.times > 0) {
                part(list, sheet, asked);
            }
            if debrief.doors.opened > 0 {
                doors(list, sheet, debrief);
            }
        });
    });
}

/// A sentence, with a place for each time it was asked for, filled where it was given.
fn part(list: &mut Markup, sheet: &Sheet<'_>, asked: &Asked) {
    let counts = [("asked", asked.times.into()), ("given", asked.given.into())];
    list.element("li", |item| {
        signs::draw(item, asked.part.into());
        item.element("div", |told| {
            told.words("p", &sheet.with(asked_key(asked.part), &counts));
            if asked.times <= MOST_PLACES {
                signs::places(told, asked.part.into(), asked.given, asked.times);
            }
        });
    });
}

/// How many doors were opened and walked through, and the words in which each was.
fn doors(list: &mut Markup, sheet: &Sheet<'_>, debrief: &Debrief<'_>) {
    let counts = [("opened", debrief.doors.opened.into()), ("taken", debrief.doors.taken.into())];
    list.element("li", |item| {
        signs::draw(item, Sign::OpenDoor);
        item.element("div", |told| {
            told.words("p", &sheet.with("debrief-doors", &counts));
            told.element("ul.points", |doors| {
                for review in &debrief.reviews {
                    door(doors, sheet, review);
                }
            });
        });
    });
}

/// The words in which somebody said more than they had to, and what became of it.
fn door(list: &mut Markup, sheet: &Sheet<'_>, review: &Review<'_>) {
    let (Some(door), Some(opening)) = (review.door, &review.turn.opening) else { return };
    let (sign, key) = match door {
        Door::Taken => (Sign::OpenDoor, "debrief-door-taken"),
        Door::Missed => (Sign::ShutDoor, "debrief-door-missed"),
    };
    signs::point(list, &[sign], &sheet.with(key, &[("words", sheet.plain(opening).into())]));
}

//! A sheet for counting hands, where there are no phones: two lines for each turn, one for each vote.

use super::{
    super::{
        markup::Markup,
        page::{self, Page, header},
    },
    Kit,
    journey::Journey,
};

/// How many turns have a place, at least and at most: a page.
const LINES: (usize, usize) = (6, 14);

pub(super) fn section(leaf: &mut Markup, kit: &Kit<'_>, journey: &Journey) {
    let turns = kit.scenario().turns.values();
    let replies = turns.map(|turn| turn.choices.len()).max().unwrap_or(0);
    let lines = (journey.turns + 1).clamp(LINES.0, LINES.1);
    page::section(leaf, "tally", &kit.get("kit-tally"), |section| {
        section.words("p.caption", &kit.get("kit-tally-means"));
        section.element("table.tally", |table| {
            table.words("caption", &kit.get("kit-tally-caption"));
            table.element("thead", |head| {
                head.element("tr", |row| {
                    header(row, "col", &kit.get("kit-tally-turn"));
                    header(row, "col", &kit.get("kit-tally-vote"));
                    (1..=replies).for_each(|reply| header(row, "col", &reply.to_string()));
                    header(row, "col", &kit.get("kit-tally-rather-not"));
                    header(row, "col", &kit.get("kit-tally-played"));
                });
            });
            table.element("tbody", |body| {
                for (turn, vote) in (1..=lines).flat_map(|turn| [(turn, 1), (turn, 2)]) {
                    body.element("tr", |row| {
                        header(row, "row", &turn.to_string());
                        row.words("td", &vote.to_string());
                        (0..replies + 2).for_each(|_| row.words("td", ""));
                    });
                }
            });
        });
    });
}

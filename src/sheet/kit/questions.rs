//! What to ask at each turn: the author's questions, then the general ones.

use super::{
    super::{
        markup::Markup,
        page::{self, Page},
    },
    Kit,
};

/// The most letters of a line by which a turn is known.
const MOST_LETTERS: usize = 64;

pub(super) fn section(main: &mut Markup, kit: &Kit<'_>) {
    page::section(main, "questions", &kit.get("kit-questions"), |section| {
        section.words("p.caption", &kit.get("kit-questions-mean"));
        section.element("ul.asked-here", |list| {
            for (number, (_, turn)) in (0u32..).zip(&kit.scenario().turns) {
                let Some(question) = turn.discuss.as_deref().filter(|_| !turn.choices.is_empty()) else { continue };
                list.element("li", |item| {
                    name(item, kit, number);
                    kit.rich(item, "p", question);
                });
            }
        });
        section.words("h3", &kit.get("kit-questions-general"));
        section.element("ol.general", |list| {
            kit.texts.discussion().iter().for_each(|question| list.words("li", question));
        });
    });
}

/// A turn, by how it begins: the first line that is said in it, or else what happens.
pub(super) fn name(item: &mut Markup, kit: &Kit<'_>, number: u32) {
    let turn = kit.script.turn(number);
    let line = turn.says.first().map(|line| &*line.text).or(turn.scene.as_deref()).unwrap_or_default();
    let words = kit.with("debrief-quote", &[("words", cut(&kit.plain(line)).into())]);
    item.words("p.turn", &words);
}

/// A text, cut after a word where it is long.
fn cut(text: &str) -> String {
    match text.char_indices().nth(MOST_LETTERS) {
        None => text.to_owned(),
        Some((end, _)) => {
            let kept = &text[..end];
            let kept = kept.rsplit_once(' ').map_or(kept, |(whole, _)| whole);
            format!("{} …", kept.trim_end_matches([',', ';', ':', '.']))
        }
    }
}

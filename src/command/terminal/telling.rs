//! What is said and what happens, as lines of a terminal.

use super::Page;
use crate::{
    play::{Arrival, Script},
    scenario::{Choice, Line, Wording},
};
use std::io;

/// A turn that was entered: what happens, and what is said.
pub fn arrival(page: &mut Page<'_>, wording: &Wording, script: &Script, arrival: Arrival) -> io::Result<()> {
    let telling = script.telling(arrival);
    if let Some(scene) = telling.scene {
        page.aside(&wording.plain(scene))?;
    }
    for said in telling.says.iter() {
        line(page, wording, script, said)?;
    }
    page.gap()
}

/// A line somebody says.
pub fn line(page: &mut Page<'_>, wording: &Wording, script: &Script, line: &Line) -> io::Result<()> {
    let speaker = script.scenario().speaker(line);
    let tone = line.tone.as_deref().map(|tone| format!(" ({tone})")).unwrap_or_default();
    page.labelled(&format!("{}{tone}: ", speaker.name), &wording.plain(&line.text))
}

/// A reply's words; what is done stands in brackets.
pub fn words(wording: &Wording, choice: &Choice) -> String {
    let does = choice.does.as_deref().map(|does| format!("({})", wording.plain(does)));
    let say = choice.say.as_deref().map(|say| wording.plain(say));
    [does, say].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

//! Before a conversation: which mode is chosen, and that the choice is remembered.

use std::fs;

use bevy::prelude::*;
use heard::app::Stage;
use heard::app::screens::Screen;
use heard::app::shelf::{Records, Shelf};
use heard::app::theme::{TextSize, Theme};
use heard::app::widgets::segmented::{ChooseSegment, Chosen};
use heard::app::words::Preferences;
use heard::journal::Journal;
use heard::play::Mode;
use heard::settings::Settings;

use crate::debrief::{Road, talked_through_in};
use crate::settings::{SETTLED, called};
use crate::support::{SIZE, frames, library, spoken};

fn briefing(app: &mut App) {
    app.world_mut().resource_mut::<Shelf>().picked = Some(0);
    app.world_mut().resource_mut::<NextState<Screen>>().set(Screen::Briefing);
    frames(app, SETTLED);
}

/// Which mode is chosen, by its place: coach, practice, assess.
fn chosen(app: &mut App) -> usize {
    let mut groups = app.world_mut().query::<(Entity, &Chosen)>();
    let groups: Vec<_> = groups.iter(app.world()).map(|(entity, chosen)| (entity, chosen.0)).collect();
    let named = |(entity, _): &&(Entity, usize)| {
        spoken(app.world(), *entity).as_deref() == Some("When would you like feedback?")
    };
    groups.iter().find(named).expect("the modes").1
}

fn window(journal: &Journal, folder: &std::path::Path) -> App {
    let mut app = library(Stage::NoGpu { size: SIZE }, Theme::Light, TextSize::NORMAL);
    app.insert_resource(Records::of(journal.clone(), None, Some(folder.to_owned())));
    app.insert_resource(Preferences(Settings::read(folder).0));
    frames(&mut app, 2);
    app
}

#[test]
fn the_coach_steps_back_after_two_conversations() {
    let folder = tempfile::tempdir().expect("a folder");
    let journal = Journal::open(folder.path()).journal;
    for (talked, mode) in [
        (None, 0),
        (Some("voice-note"), 0),
        // The same again is still the first.
        (Some("voice-note"), 0),
        (Some("double-charge"), 1),
    ] {
        if let Some(scenario) = talked {
            talked_through_in(&journal, scenario, Road::Good);
        }
        let mut app = window(&journal, folder.path());
        briefing(&mut app);
        assert_eq!(chosen(&mut app), mode, "after {talked:?}");
    }
}

#[test]
fn the_mode_chosen_last_is_remembered() {
    let folder = tempfile::tempdir().expect("a folder");
    let journal = Journal::open(folder.path()).journal;
    let mut app = window(&journal, folder.path());
    briefing(&mut app);
    let entity = called(&mut app, "Assess");
    app.world_mut().trigger(ChooseSegment { entity });
    frames(&mut app, 3);
    assert!(fs::read_to_string(folder.path().join("settings.toml")).is_ok_and(|text| text.contains("Assess")));
    let mut app = window(&journal, folder.path());
    briefing(&mut app);
    assert_eq!(chosen(&mut app), 2);
    assert_eq!(app.world().resource::<Preferences>().mode, Some(Mode::Assess));
}

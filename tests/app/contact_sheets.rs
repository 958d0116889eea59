//! Every screen in every theme, at both ends of the text sizes, in every language: drawn side by side, for people to look at.
//!
//! `cargo test --test app contact_sheets -- --ignored` writes a sheet for each language to `target/contact-sheets`.

use std::fs;
use std::path::Path;

use bevy::prelude::*;
use heard::app::screens::Screen;
use heard::app::session::Session;
use heard::app::shelf::Shelf;
use heard::app::theme::{TextSize, Theme};
use heard::app::words::Words;
use heard::app::{Stage, adapter};
use heard::journal::{Journal, JournalError};
use heard::play::Mode;
use heard::texts::Texts;
use image::{RgbImage, imageops};

use crate::looks::picture;
use crate::support::{frames, library};

const SIZE: UVec2 = UVec2::new(1280, 720);
/// How much smaller a screen is on the sheet.
const SMALLER: u32 = 3;
const THEMES: [Theme; 3] = [Theme::Light, Theme::Dark, Theme::HighContrast];
const TEXTS: [TextSize; 2] = [TextSize::NORMAL, TextSize::LARGEST];
const SCREENS: [Screen; 8] = [
    Screen::Library,
    Screen::Briefing,
    Screen::Workshop,
    Screen::Settings,
    Screen::People,
    Screen::Progress,
    Screen::Conversation,
    Screen::Debrief,
];

#[test]
#[ignore = "it compares nothing: it draws 144 pictures for people to look at, which takes a minute"]
fn contact_sheets() {
    for language in ["en", "de", "es"] {
        sheet(language);
    }
}

/// A sheet: a row for each screen, a column for each theme and text size.
fn sheet(language: &str) {
    let cell = SIZE / SMALLER;
    let columns = THEMES.len() * TEXTS.len();
    let side = |cells: usize, pixels: u32| u32::try_from(cells).unwrap() * pixels;
    let mut sheet = RgbImage::new(side(columns, cell.x), side(SCREENS.len(), cell.y));
    let looks = THEMES.into_iter().flat_map(|theme| TEXTS.map(|text| (theme, text)));
    for (column, (theme, text)) in looks.enumerate() {
        for (row, picture) in screens(language, theme, text).iter().enumerate() {
            let small = imageops::thumbnail(picture, cell.x, cell.y);
            imageops::replace(&mut sheet, &small, side(column, cell.x).into(), side(row, cell.y).into());
        }
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/contact-sheets");
    fs::create_dir_all(&folder).unwrap();
    sheet.save(folder.join(language).with_extension("png")).unwrap();
}

/// Every screen, one after the other.
fn screens(language: &str, theme: Theme, text: TextSize) -> Vec<RgbImage> {
    let gpu = adapter::gpu().expect("something that draws");
    let mut app = library(Stage::Offscreen { gpu, size: SIZE }, theme, text);
    app.insert_resource(Words(Texts::new(Some(language))));
    frames(&mut app, 4);
    let mut shelf = app.world_mut().resource_mut::<Shelf>();
    shelf.picked = shelf.entries.iter().position(|entry| entry.key.contains("the-voice-note"));
    SCREENS.map(|screen| shown(&mut app, screen)).into()
}

fn shown(app: &mut App, screen: Screen) -> RgbImage {
    if screen == Screen::Conversation {
        let session = begun(app);
        app.insert_resource(session);
    }
    if screen == Screen::Debrief {
        talk_through(&mut app.world_mut().resource_mut::<Session>());
    }
    app.world_mut().resource_mut::<NextState<Screen>>().set(screen);
    frames(app, 5);
    picture(app)
}

/// A conversation of which two replies have been given.
fn begun(app: &App) -> Session {
    let shelf = app.world().resource::<Shelf>();
    let journal = Journal::nowhere(JournalError::NotWanted);
    let entry = shelf.picked().expect("one is picked");
    let mut session = Session::begin(entry, &shelf.rubric, Mode::Coach, None, 7, &journal).expect("it can be played");
    reply(&mut session);
    reply(&mut session);
    session
}

fn talk_through(session: &mut Session) {
    while !session.conversation().is_over() {
        reply(session);
    }
}

/// Gives the reply that is shown first.
fn reply(session: &mut Session) {
    let offer = session.conversation().scene().offers.first().map(|offer| offer.name.to_string());
    session.choose(&offer.expect("there is always something to say")).expect("it is on offer");
}

//! How long a frame takes with a long conversation on the screen, drawn by whatever adapter there is:
//! `cargo bench --bench transcript`; with `VK_ICD_FILENAMES` of lavapipe, in software.
//!
//! For each number of bubbles: a frame in which nothing changes, and the time from a reply to the changed picture.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use bevy::prelude::*;
use heard::app::frame::CompleteFrames;
use heard::app::screens::Screen;
use heard::app::screens::conversation::MostBubbles;
use heard::app::session::Session;
use heard::app::words::Preferences;
use heard::app::{Stage, adapter, build};
use heard::journal::{Journal, JournalError};
use heard::library;
use heard::play::Mode;
use heard::rubric::Rubric;
use heard::settings::{Settings, Typewriter};

const SIZE: UVec2 = UVec2::new(1280, 800);
const FRAMES: usize = 60;
const REPLIES: usize = 12;

/// A talk of so many turns with two lines each.
fn scenario(turns: usize) -> String {
    let mut text = String::from("(title: \"Long\", channel: Message, person: (name: \"Robin\"), turns: {");
    for turn in 0..turns {
        write!(
            text,
            "\"t{turn}\": (says: [\"It never came. That makes it call number {turn} about the very same thing.\", \
             \"And *nobody* rang back, although they said so.\"], choices: [(id: \"go\", say: \"So many calls. I would be \
             worn out by now, too.\", goto: \"t{}\")]),",
            turn + 1
        )
        .expect("a string takes any text");
    }
    write!(text, "\"t{turns}\": (says: \"Bye.\", ending: (title: \"End\", outcome: Better))}})").expect("as before");
    text
}

fn talk(most: usize, replies: usize) -> Option<App> {
    let gpu = adapter::gpu().ok()?;
    let mut app = build(Stage::Offscreen { gpu, size: SIZE });
    let folder = tempfile::tempdir().ok()?;
    let path = folder.path().join("long.ron");
    std::fs::write(&path, scenario(replies + REPLIES + 2)).ok()?;
    let rubric = Rubric::built_in();
    let entry = library::entry(&path, &rubric);
    let journal = Journal::nowhere(JournalError::NotWanted);
    let mut session = Session::begin(&entry, &rubric, Mode::Practice, None, 1, &journal).ok()?;
    for _ in 0..replies {
        session.choose("go").ok()?;
    }
    app.insert_resource(Preferences(Settings { typewriter: Typewriter::Off, ..Settings::default() }))
        .insert_resource(MostBubbles(most))
        .insert_resource(session);
    app.world_mut().resource_mut::<NextState<Screen>>().set(Screen::Conversation);
    let complete = app.world().resource::<CompleteFrames>().clone();
    let before = complete.count();
    while complete.since(before) < 5 {
        app.update();
    }
    Some(app)
}

fn timed(app: &mut App) -> Duration {
    let begun = Instant::now();
    app.update();
    begun.elapsed()
}

fn told(mut times: Vec<Duration>) -> String {
    times.sort();
    let at = |share: usize| times[(times.len() - 1) * share / 100].as_secs_f64() * 1000.0;
    format!("{:6.1} ms (95 %: {:6.1})", at(50), at(95))
}

#[expect(clippy::print_stdout, reason = "the figures are what it is for")]
fn main() {
    println!("bubbles | a frame in which nothing changes | a reply until it is drawn");
    for bubbles in [30, 120, 300, 500] {
        let Some(mut app) = talk(bubbles, bubbles / 3) else {
            println!("nothing can be drawn here");
            return;
        };
        let still = (0..FRAMES).map(|_| timed(&mut app)).collect();
        let mut replied = Vec::new();
        for _ in 0..REPLIES {
            let chosen = app.world_mut().resource_mut::<Session>().choose("go");
            assert!(chosen.is_ok(), "the talk is long enough");
            // One frame shows the lines, and the next has them in view.
            replied.push(timed(&mut app) + timed(&mut app));
            app.update();
        }
        println!("{bubbles:7} | {} | {}", told(still), told(replied));
    }
}

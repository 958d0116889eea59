//! Letters of other scripts, and lines that run from the right.

use std::path::Path;

use bevy::prelude::*;
use bevy::text::{FontCx, TextLayoutInfo};
use fontique::FallbackKey;
use heard::app::screens::Screen;
use heard::app::shelf::Notices;
use heard::app::stage::{DEFAULT_SIZE, LEAST_SIZE};
use heard::app::theme::lent_fonts::LentFonts;
use heard::app::theme::{TextSize, Theme};
use heard::app::words::Words;
use heard::app::{Stage, build};
use heard::texts::{PSEUDO_RIGHT_TO_LEFT, Texts};

use crate::conversation::{Opening, choose, conversation};
use crate::looks::compare;
use crate::support::{SIZE, frames, library, place};

const HEBREW: &str = "אני כאן";

fn with_fonts(folder: &Path) -> App {
    let mut app = build(Stage::NoGpu { size: SIZE });
    app.insert_resource(LentFonts::from_folder(folder));
    frames(&mut app, 2);
    app
}

fn hebrew_fallbacks(app: &mut App) -> usize {
    let script = "Hebr".parse::<fontique::Script>().expect("it is a script");
    let mut fonts = app.world_mut().resource_mut::<FontCx>();
    fonts.collection.fallback_families(FallbackKey::new(script, None)).count()
}

#[test]
fn letters_that_our_fonts_lack_are_lent_once_and_only_where_needed() {
    let fonts = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/fonts");
    let mut app = with_fonts(&fonts);
    app.world_mut().spawn(Text::new("Żółć, ça va, “so” – naïve…"));
    frames(&mut app, 2);
    assert_eq!(hebrew_fallbacks(&mut app), 0, "nothing is lent before it is needed");

    let text = app.world_mut().spawn((Text::new(HEBREW), Node::default())).id();
    app.world_mut().spawn(Text::new(HEBREW));
    frames(&mut app, 3);
    assert_eq!(hebrew_fallbacks(&mut app), 1);
    assert_eq!(app.world().resource::<LentFonts>().missing().count(), 0);
    assert!(app.world().resource::<Notices>().0.is_empty());
    let laid_out = app.world().get::<TextLayoutInfo>(text).expect("it is laid out");
    assert!(laid_out.size.x > 30.0, "{HEBREW} takes no room: {:?}", laid_out.size);
}

#[test]
fn letters_that_no_font_has_are_said_once() {
    let mut app = with_fonts(Path::new("no such folder"));
    app.world_mut().spawn(Text::new(HEBREW));
    frames(&mut app, 2);
    app.world_mut().spawn(Text::new("שלום"));
    frames(&mut app, 2);
    assert_eq!(app.world().resource::<LentFonts>().missing().collect::<Vec<_>>(), ["Hebrew"]);
    let notices = &app.world().resource::<Notices>().0;
    assert!(matches!(&notices[..], [only] if only.contains("Hebrew")), "{notices:?}");
}

/// The conversation with every text of the interface from the right.
fn mirrored(stage: Stage, opening: &Opening) -> App {
    let mut app = conversation(stage, opening);
    choose(&mut app, "windows");
    speak_from_the_right(&mut app, Screen::Conversation);
    app
}

fn mirrored_library(stage: Stage, theme: Theme, text: TextSize) -> App {
    let mut app = library(stage, theme, text);
    speak_from_the_right(&mut app, Screen::Library);
    app
}

/// Changes the language, and opens the screen anew in it.
fn speak_from_the_right(app: &mut App, screen: Screen) {
    app.insert_resource(Words(Texts::new(Some(PSEUDO_RIGHT_TO_LEFT))));
    for screen in [Screen::Settings, screen] {
        app.world_mut().resource_mut::<NextState<Screen>>().set(screen);
        frames(app, 10);
    }
}

#[test]
fn from_the_right_nothing_leaves_the_window_or_the_box_that_holds_it() {
    for size in [DEFAULT_SIZE, LEAST_SIZE] {
        for text in [TextSize::NORMAL, TextSize::LARGEST] {
            let mut app = mirrored_library(Stage::NoGpu { size }, Theme::Light, text);
            let mut texts = app.world_mut().query_filtered::<(Entity, &ChildOf), With<Text>>();
            let world = app.world();
            for (entity, parent) in texts.iter(world) {
                let (Some(words), Some(holder)) = (place(world, entity), place(world, parent.parent())) else {
                    continue;
                };
                let said = world.get::<Text>(entity);
                assert!(words.min.x >= -1.0 && words.max.x <= size.x as f32 + 1.0, "{said:?}: {words:?} in {size}");
                let holder = holder.inflate(1.0);
                assert!(holder.contains(words.min) && holder.contains(words.max), "{said:?}: {words:?} in {holder:?}");
            }
        }
    }
}

/// What stands on the left in English stands as far on the right.
#[test]
fn from_the_right_the_screen_is_seen_in_a_mirror() {
    let (mut plain, mut mirror) = (
        library(Stage::NoGpu { size: SIZE }, Theme::Light, TextSize::NORMAL),
        mirrored_library(Stage::NoGpu { size: SIZE }, Theme::Light, TextSize::NORMAL),
    );
    let cards = |app: &mut App| -> Vec<Rect> {
        let mut cards = app.world_mut().query_filtered::<Entity, With<heard::app::widgets::likeness::Likeness>>();
        let entities: Vec<_> = cards.iter(app.world()).collect();
        entities.into_iter().filter_map(|entity| place(app.world(), entity)).collect()
    };
    let (left, right) = (cards(&mut plain), cards(&mut mirror));
    assert!(left.len() >= 3 && left.len() == right.len());
    for (one, other) in left.iter().zip(&right) {
        let seen = SIZE.x as f32 - other.max.x;
        assert!((one.min.x - seen).abs() < 2.0, "{one:?} is not {other:?} in a mirror");
    }
}

#[test]
fn it_looks_right_from_the_right() {
    compare("library-from-the-right", SIZE, |stage| mirrored_library(stage, Theme::Light, TextSize::NORMAL));
    compare("conversation-from-the-right", SIZE, |stage| mirrored(stage, &Opening::default()));
}

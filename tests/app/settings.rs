//! What can be set, and that it holds at once.

use bevy::input::keyboard::Key;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;
use heard::app::Stage;
use heard::app::input::LetterKeys;
use heard::app::screens::Screen;
use heard::app::theme::{TextSize, Theme};
use heard::app::widgets::segmented::ChooseSegment;
use heard::app::words::Preferences;

use crate::looks::compare;
use crate::support::{SIZE, frames, library, press, spoken};
use crate::tree;

/// For how many frames a screen is laid out.
pub const SETTLED: usize = 4;

fn settings(stage: Stage, theme: Theme, text: TextSize) -> App {
    let mut app = library(stage, theme, text);
    app.world_mut().resource_mut::<NextState<Screen>>().set(Screen::Settings);
    frames(&mut app, SETTLED);
    app
}

fn plain() -> App {
    settings(Stage::NoGpu { size: SIZE }, Theme::Light, TextSize::NORMAL)
}

/// The first thing of a name, in the order of the tree.
pub fn called(app: &mut App, name: &str) -> Entity {
    let mut all = app.world_mut().query_filtered::<Entity, With<bevy::a11y::AccessibilityNode>>();
    let entities: Vec<_> = all.iter(app.world()).collect();
    let found = entities.into_iter().find(|entity| spoken(app.world(), *entity).as_deref() == Some(name));
    found.unwrap_or_else(|| panic!("nothing is called {name:?}"))
}

/// Chooses a segment of a setting.
fn set(app: &mut App, setting: &str, to: &str) {
    let mut groups = app.world_mut().query::<(Entity, &heard::app::widgets::segmented::Chosen)>();
    let groups: Vec<_> = groups.iter(app.world()).map(|(entity, _)| entity).collect();
    let group = groups.into_iter().find(|group| spoken(app.world(), *group).as_deref() == Some(setting));
    let group = group.unwrap_or_else(|| panic!("no setting is called {setting:?}"));
    let children: Vec<_> = app.world().get::<Children>(group).expect("a group has segments").iter().collect();
    let segment = children.into_iter().find(|segment| spoken(app.world(), *segment).as_deref() == Some(to));
    let entity = segment.unwrap_or_else(|| panic!("{setting} cannot be {to:?}"));
    app.world_mut().trigger(ChooseSegment { entity });
    frames(app, 3);
}

#[test]
fn the_library_leads_to_the_settings_and_escape_leads_back() {
    let mut app = library(Stage::NoGpu { size: SIZE }, Theme::Light, TextSize::NORMAL);
    let entity = called(&mut app, "Settings");
    app.world_mut().trigger(Activate { entity });
    frames(&mut app, 3);
    assert_eq!(*app.world().resource::<State<Screen>>().get(), Screen::Settings);
    press(&mut app, Key::Escape, KeyCode::Escape);
    frames(&mut app, 2);
    assert_eq!(*app.world().resource::<State<Screen>>().get(), Screen::Library);
}

#[test]
fn every_setting_holds_at_once_and_is_kept() {
    let mut app = plain();
    set(&mut app, "Colours", "High contrast");
    assert_eq!(*app.world().resource::<Theme>(), Theme::HighContrast);
    set(&mut app, "Size of text", "150 %");
    assert_eq!(app.world().resource::<TextSize>().as_percent(), 150);
    set(&mut app, "Hold still", "On");
    set(&mut app, "How lines appear", "Quickly");
    set(&mut app, "Say it first", "On");
    set(&mut app, "Spacing of text", "Widest");
    assert_eq!(app.world().resource::<heard::app::theme::TextSpacing>().0, heard::settings::Spacing::Widest);
    set(&mut app, "Lines you have seen before", "As new ones");
    set(&mut app, "Gauges", "Off");
    set(&mut app, "Read aloud", "On");
    set(&mut app, "Pace of the voice", "Slow");
    set(&mut app, "Window", "The whole screen");
    assert!(fills_the_screen(&mut app));
    set(&mut app, "Single letters as keys", "Off");
    assert!(!app.world().resource::<LetterKeys>().on);
    let kept = &app.world().resource::<Preferences>().0;
    assert!(kept.reduced_motion && kept.say_first && !kept.letter_keys);
    assert_eq!(kept.typewriter, heard::settings::Typewriter::Quick);
    assert_eq!(kept.theme, heard::settings::ThemeChoice::HighContrast);
    assert_eq!(kept.text_size, 150);
    assert_eq!(kept.spacing, heard::settings::Spacing::Widest);
    assert_eq!(kept.voice_rate, heard::settings::VoiceRate::Slow);
    assert!(kept.read_aloud && kept.full_screen && !kept.gauges && !kept.skip_seen);
}

fn fills_the_screen(app: &mut App) -> bool {
    let mut windows = app.world_mut().query::<&Window>();
    windows.iter(app.world()).all(|window| window.mode != bevy::window::WindowMode::Windowed)
}

#[test]
fn the_key_f11_fills_the_screen_and_the_setting_follows() {
    let mut app = plain();
    press(&mut app, Key::F11, KeyCode::F11);
    assert!(fills_the_screen(&mut app) && app.world().resource::<Preferences>().full_screen);
    let chosen = chosen(&mut app, "Window");
    assert_eq!(chosen, 1);
    press(&mut app, Key::F11, KeyCode::F11);
    assert!(!fills_the_screen(&mut app));
}

#[test]
fn wider_spacing_takes_more_room_and_stays_in_its_boxes() {
    let height = |spacing| {
        let mut app = plain();
        app.world_mut().resource_mut::<Preferences>().spacing = spacing;
        frames(&mut app, SETTLED);
        assert_eq!(tree::out_of_their_box(&mut app), Vec::<String>::new());
        assert_eq!(tree::sticking_out(&mut app, SIZE.x as f32), Vec::<String>::new());
        let button = called(&mut app, "Take a pause");
        let place = crate::support::place(app.world(), button).expect("it has a place");
        (place.width(), place.height())
    };
    let (usual, widest) = (height(heard::settings::Spacing::Usual), height(heard::settings::Spacing::Widest));
    assert!(widest.0 > usual.0 * 1.1 && widest.1 > usual.1 * 1.1, "{usual:?} {widest:?}");
}

/// Which segment of a setting is chosen.
fn chosen(app: &mut App, setting: &str) -> usize {
    let mut groups = app.world_mut().query::<(Entity, &heard::app::widgets::segmented::Chosen)>();
    let found: Vec<_> = groups.iter(app.world()).map(|(entity, chosen)| (entity, chosen.0)).collect();
    let group = found.into_iter().find(|(group, _)| spoken(app.world(), *group).as_deref() == Some(setting));
    group.unwrap_or_else(|| panic!("no setting is called {setting:?}")).1
}

#[test]
fn the_language_changes_at_once_and_is_kept() {
    let mut app = plain();
    set(&mut app, "Language", "Deutsch");
    assert_eq!(app.world().resource::<Preferences>().language.as_deref(), Some("de"));
    let said = tree::said(&mut app);
    assert!(said.iter().any(|said| said == "Sprache") && said.iter().all(|said| said != "Language"), "{said:?}");
    set(&mut app, "Sprache", "English");
    assert!(tree::said(&mut app).iter().any(|said| said == "Language"));
}

#[test]
fn words_stay_in_their_boxes_in_every_language() {
    for (code, _) in heard::texts::Texts::available() {
        for text in [TextSize::NORMAL, TextSize::LARGEST] {
            for screen in [Screen::Library, Screen::Settings, Screen::Progress] {
                let mut app = library(Stage::NoGpu { size: SIZE }, Theme::Light, text);
                app.insert_resource(heard::app::words::Words(heard::texts::Texts::new(Some(code))));
                app.world_mut().resource_mut::<NextState<Screen>>().set(screen);
                frames(&mut app, SETTLED);
                assert_eq!(tree::out_of_their_box(&mut app), Vec::<String>::new(), "{screen:?} in {code}");
                assert_eq!(tree::sticking_out(&mut app, SIZE.x as f32), Vec::<String>::new(), "{screen:?} in {code}");
            }
        }
    }
}

#[test]
fn the_setting_of_the_size_follows_the_keys() {
    let mut app = plain();
    for _ in 0..5 {
        press(&mut app, Key::Character("+".into()), KeyCode::Equal);
    }
    let group = {
        let mut groups = app.world_mut().query::<(Entity, &heard::app::widgets::segmented::Chosen)>();
        let found: Vec<_> = groups.iter(app.world()).map(|(entity, chosen)| (entity, chosen.0)).collect();
        found.into_iter().find(|(group, _)| spoken(app.world(), *group).as_deref() == Some("Size of text"))
    };
    assert_eq!(group.map(|(_, chosen)| chosen), Some(2), "150 %");
}

#[test]
fn words_stay_in_their_boxes() {
    for (size, text) in [(SIZE, TextSize::NORMAL), (SIZE, TextSize::LARGEST)] {
        let mut app = settings(Stage::NoGpu { size }, Theme::Light, text);
        assert_eq!(tree::out_of_their_box(&mut app), Vec::<String>::new());
    }
}

#[test]
fn how_it_looks() {
    let wide = UVec2::new(1280, 800);
    for (name, theme, text) in [
        ("settings-light", Theme::Light, TextSize::NORMAL),
        ("settings-high-contrast-200", Theme::HighContrast, TextSize::LARGEST),
    ] {
        compare(name, wide, |stage| settings(stage, theme, text));
    }
}

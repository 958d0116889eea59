//! What the user can set. Each setting holds as soon as it is chosen, and is kept.

use bevy::ecs::system::IntoObserverSystem;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use super::super::input::KeyCommand;
use super::super::theme::{TextSize, Theme, space};
use super::super::widgets::button::quiet;
use super::super::widgets::layout::{column, page, row};
use super::super::widgets::scroll::scroll_area;
use super::super::widgets::segmented::{Chosen, SegmentChosen, segmented};
use super::super::widgets::text::{caption, heading, title};
use super::super::words::{Preferences, Words};
use super::keys::ShowKeys;
use super::pause::pause_button;
use super::{Screen, screen};
use crate::settings::{Spacing, Typewriter, VoiceRate};
use crate::texts::Texts;

/// How wide the page grows, in pixels.
const PAGE_WIDTH: f32 = 860.0;
/// The sizes of text on offer, in percent. The keys + and − reach those between, too.
const SIZES: [u16; 5] = [100, 125, 150, 175, 200];
const PACES: [(Typewriter, &str); 3] = [
    (Typewriter::Off, "typewriter-off"),
    (Typewriter::Steady, "typewriter-steady"),
    (Typewriter::Quick, "typewriter-quick"),
];
const SPACINGS: [(Spacing, &str); 3] =
    [(Spacing::Usual, "spacing-usual"), (Spacing::Wide, "spacing-wide"), (Spacing::Widest, "spacing-widest")];
const RATES: [(VoiceRate, &str); 3] =
    [(VoiceRate::Slow, "voice-slow"), (VoiceRate::Steady, "voice-steady"), (VoiceRate::Quick, "voice-quick")];

/// The page, to be filled with the settings.
#[derive(Component)]
struct Page;

/// The setting of the size of text, which keys change too.
#[derive(Component)]
struct SizeSetting;

/// The setting of the window, which a key changes too.
#[derive(Component)]
struct WindowSetting;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Settings), open)
        .add_systems(
            Update,
            (
                leave_by_key,
                follow_size.run_if(resource_changed::<TextSize>),
                follow_window.run_if(resource_changed::<Preferences>),
            )
                .run_if(in_state(Screen::Settings)),
        )
        .add_observer(fill);
}

fn open(words: Res<Words>, mut commands: Commands) {
    let name = words.get("settings");
    let content = (Page, page(PAGE_WIDTH, space::LARGE));
    commands.spawn((screen(Screen::Settings, name.clone()), children![scroll_area(name, content)]));
}

fn fill(
    added: On<Add, Page>,
    words: Res<Words>,
    preferences: Res<Preferences>,
    theme: Res<Theme>,
    size: Res<TextSize>,
    mut commands: Commands,
) {
    let word = |key: &str| words.get(key);
    let on_or_off = |on: bool| (vec![word("setting-off"), word("setting-on")], usize::from(on));
    commands.entity(added.entity).with_children(|page| {
        page.spawn((column(space::HAIR), children![title(word("settings")), caption(word("settings-kept"))]));

        let languages = Texts::available();
        let chosen = languages.iter().position(|(code, _)| *code == words.language()).unwrap_or(0);
        let names = languages.into_iter().map(|(_, name)| name).collect();
        spawn_setting(page, word("setting-language"), None, (names, chosen), choose_language);

        let themes = ["theme-light", "theme-dark", "theme-high-contrast"].map(word).to_vec();
        let chosen = Theme::ALL.iter().position(|one| *one == *theme).unwrap_or(0);
        spawn_setting(page, word("setting-theme"), None, (themes, chosen), choose_theme);

        let sizes = SIZES.map(|size| words.with("setting-percent", &[("percent", size.into())])).to_vec();
        let note = Some(word("setting-size-keys"));
        spawn_setting(page, word("setting-size"), note, (sizes, nearest_size(*size)), choose_size).insert(SizeSetting);

        let spacings = SPACINGS.map(|(_, key)| word(key)).to_vec();
        let chosen = SPACINGS.iter().position(|(spacing, _)| *spacing == preferences.spacing).unwrap_or(0);
        spawn_setting(page, word("setting-spacing"), None, (spacings, chosen), choose_spacing);

        let still = on_or_off(preferences.reduced_motion);
        spawn_setting(page, word("setting-still"), Some(word("setting-still-means")), still, choose_stillness);

        let paces = PACES.map(|(_, key)| word(key)).to_vec();
        let chosen = PACES.iter().position(|(pace, _)| *pace == preferences.typewriter).unwrap_or(0);
        spawn_setting(page, word("setting-typewriter"), None, (paces, chosen), choose_pace);

        let known = (vec![word("seen-as-new"), word("seen-at-once")], usize::from(preferences.skip_seen));
        spawn_setting(page, word("setting-seen"), None, known, choose_seen);

        let first = on_or_off(preferences.say_first);
        spawn_setting(page, word("setting-say-first"), Some(word("setting-say-first-means")), first, choose_say_first);

        let gauges = on_or_off(preferences.gauges);
        spawn_setting(page, word("setting-gauges"), Some(word("setting-gauges-means")), gauges, choose_gauges);

        let aloud = on_or_off(preferences.read_aloud);
        spawn_setting(page, word("setting-voice"), Some(word("setting-voice-means")), aloud, choose_voice);

        let rates = RATES.map(|(_, key)| word(key)).to_vec();
        let chosen = RATES.iter().position(|(rate, _)| *rate == preferences.voice_rate).unwrap_or(1);
        spawn_setting(page, word("setting-voice-rate"), None, (rates, chosen), choose_rate);

        let letters = on_or_off(preferences.letter_keys);
        spawn_setting(page, word("setting-letters"), Some(word("setting-letters-means")), letters, choose_letters);

        let full = (vec![word("window-part"), word("window-full")], usize::from(preferences.full_screen));
        spawn_setting(page, word("setting-window"), Some(word("setting-window-means")), full, choose_window)
            .insert(WindowSetting);

        page.spawn(row(space::MEDIUM)).with_children(|ways| {
            ways.spawn(quiet(word("back-to-library"))).observe(back);
            ways.spawn(quiet(word("keys")))
                .observe(|_: On<Activate>, mut commands: Commands| commands.trigger(ShowKeys));
            ways.spawn(pause_button(&words));
        });
    });
}

/// A heading, what can be chosen and which of it is, and what that means.
fn spawn_setting<'a, M>(
    page: &'a mut ChildSpawnerCommands,
    name: String,
    means: Option<String>,
    (labels, chosen): (Vec<String>, usize),
    choose: impl IntoObserverSystem<SegmentChosen, (), M>,
) -> EntityCommands<'a> {
    let section = page.spawn(column(space::SMALL)).id();
    let mut commands = page.commands();
    commands.spawn((heading(name.clone()), ChildOf(section)));
    let setting = commands.spawn((segmented(name, labels, chosen), ChildOf(section))).observe(choose).id();
    if let Some(means) = means {
        commands.spawn((caption(means), ChildOf(section)));
    }
    page.commands_mut().entity(setting)
}

/// The page is written anew in the other language.
fn choose_language(
    chosen: On<SegmentChosen>,
    mut words: ResMut<Words>,
    mut preferences: ResMut<Preferences>,
    mut next: ResMut<NextState<Screen>>,
) {
    if let Some((code, _)) = Texts::available().get(chosen.index) {
        words.0 = Texts::new(Some(code));
        preferences.language = Some((*code).to_owned());
        next.set(Screen::Settings);
    }
}

fn choose_theme(chosen: On<SegmentChosen>, mut theme: ResMut<Theme>) {
    if let Some(one) = Theme::ALL.get(chosen.index) {
        *theme = *one;
    }
}

fn choose_size(chosen: On<SegmentChosen>, mut size: ResMut<TextSize>) {
    if let Some(percent) = SIZES.get(chosen.index) {
        *size = TextSize::percent(*percent);
    }
}

/// The largest size on offer that is not larger than this one.
fn nearest_size(size: TextSize) -> usize {
    SIZES.iter().rposition(|percent| *percent <= size.as_percent()).unwrap_or(0)
}

fn follow_size(size: Res<TextSize>, mut settings: Query<&mut Chosen, With<SizeSetting>>) {
    for mut chosen in &mut settings {
        chosen.set_if_neq(Chosen(nearest_size(*size)));
    }
}

fn choose_stillness(chosen: On<SegmentChosen>, mut preferences: ResMut<Preferences>) {
    preferences.reduced_motion = chosen.index == 1;
}

fn choose_pace(chosen: On<SegmentChosen>, mut preferences: ResMut<Preferences>) {
    if let Some((pace, _)) = PACES.get(chosen.index) {
        preferences.typewriter = *pace;
    }
}

fn choose_spacing(chosen: On<SegmentChosen>, mut preferences: ResMut<Preferences>) {
    if let Some((spacing, _)) = SPACINGS.get(chosen.index) {
        preferences.spacing = *spacing;
    }
}

fn choose_gauges(chosen: On<SegmentChosen>, mut preferences: ResMut<Preferences>) {
    preferences.gauges = chosen.index == 1;
}

fn choose_voice(chosen: On<SegmentChosen>, mut preferences: ResMut<Preferences>) {
    preferences.read_aloud = chosen.index == 1;
}

fn choose_rate(chosen: On<SegmentChosen>, mut preferences: ResMut<Preferences>) {
    if let Some((rate, _)) = RATES.get(chosen.index) {
        preferences.voice_rate = *rate;
    }
}

fn choose_window(chosen: On<SegmentChosen>, mut preferences: ResMut<Preferences>) {
    preferences.full_screen = chosen.index == 1;
}

/// A key changes it, too.
fn follow_window(preferences: Res<Preferences>, mut settings: Query<&mut Chosen, With<WindowSetting>>) {
    for mut chosen in &mut settings {
        chosen.set_if_neq(Chosen(usize::from(preferences.full_screen)));
    }
}

fn choose_seen(chosen: On<SegmentChosen>, mut preferences: ResMut<Preferences>) {
    preferences.skip_seen = chosen.index == 1;
}

fn choose_say_first(chosen: On<SegmentChosen>, mut preferences: ResMut<Preferences>) {
    preferences.say_first = chosen.index == 1;
}

fn choose_letters(chosen: On<SegmentChosen>, mut preferences: ResMut<Preferences>) {
    preferences.letter_keys = chosen.index == 1;
}

fn back(_: On<Activate>, mut next: ResMut<NextState<Screen>>) {
    next.set(Screen::Library);
}

fn leave_by_key(mut keys: MessageReader<KeyCommand>, mut next: ResMut<NextState<Screen>>) {
    if keys.read().any(|key| matches!(key, KeyCommand::Menu | KeyCommand::Back)) {
        next.set(Screen::Library);
    }
}

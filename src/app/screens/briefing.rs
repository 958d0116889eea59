//! Before a conversation: what it is for, who you are, who they are, and how you want to play.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use super::super::input::KeyCommand;
use super::super::session::{CannotBegin, Session};
use super::super::shelf::{Notices, Records, Shelf};
use super::super::theme::{Token, space};
use super::super::widgets::button::{primary, quiet};
use super::super::widgets::layout::{boxed, column, page, panel, rest, row};
use super::super::widgets::likeness::likeness;
use super::super::widgets::scroll::scroll_area;
use super::super::widgets::segmented::{SegmentChosen, segmented};
use super::super::widgets::text::{Tone, body, caption, chip, heading, label, muted, title};
use super::super::words::{Preferences, Words};
use super::debrief::TryAgain;
use super::pause::pause_button;
use super::{Screen, screen};
use crate::library::Entry;
use crate::play::Mode;
use crate::scenario::{Feeling, Scenario, Showing, Wording};
use crate::texts::{self, Value};

/// How wide the page grows, in pixels.
const PAGE_WIDTH: f32 = 860.0;
/// The side of the portrait, in pixels.
const PORTRAIT: f32 = 168.0;
/// The modes that can be chosen here.
const MODES: [Mode; 3] = [Mode::Coach, Mode::Practice, Mode::Assess];
/// How many different conversations are coached before practice is the better habit.
const COACHED: usize = 2;

/// The mode that is chosen.
#[derive(Resource, Clone, Copy, PartialEq, Eq, Debug, Default)]
struct ChosenMode(Mode);

/// The sentence that says what the chosen mode does.
#[derive(Component)]
struct ModeMeaning;

/// The button that Enter presses while nothing has the focus. It does not take the focus by itself: the page is to be
/// read from its top.
#[derive(Component)]
struct WayOn;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<ChosenMode>()
        .add_systems(OnEnter(Screen::Briefing), open)
        .add_systems(Update, try_again.run_if(on_message::<TryAgain>))
        .add_systems(Update, (go_by_key, tell_mode).run_if(in_state(Screen::Briefing)));
}

fn open(
    shelf: Res<Shelf>,
    records: Res<Records>,
    words: Res<Words>,
    preferences: Res<Preferences>,
    mut mode: ResMut<ChosenMode>,
    mut next: ResMut<NextState<Screen>>,
    mut commands: Commands,
) {
    let Some((entry, scenario)) = shelf.picked().and_then(|entry| Some((entry, entry.scenario()?))) else {
        next.set(Screen::Library);
        return;
    };
    mode.0 = preferences.mode.filter(|mode| MODES.contains(mode)).unwrap_or(if records.standings.len() < COACHED {
        Mode::Coach
    } else {
        Mode::Practice
    });
    let wording = Wording::of(scenario, preferences.you.as_deref());
    let content = (
        page(PAGE_WIDTH, space::LARGE),
        Children::spawn((
            Spawn(person(scenario, &wording, &words)),
            SpawnIter(taken_along(&records, &words).into_iter()),
            SpawnIter(paragraphs(scenario, &wording, &words).into_iter()),
            SpawnIter(content_notes(scenario, &words).into_iter()),
            Spawn(how(mode.0, &words)),
            Spawn(ways_on(entry, &records, &words)),
        )),
    );
    commands.spawn((
        screen(Screen::Briefing, wording.plain(&scenario.title)),
        children![scroll_area(words.get("briefing"), content)],
    ));
}

fn person(scenario: &Scenario, wording: &Wording, words: &Words) -> impl Bundle + use<> {
    let person = &scenario.person;
    let facts = [
        words.get(texts::channel_key(scenario.channel)),
        words.get(texts::relationship_key(scenario.relationship)),
        words.get(texts::difficulty_key(scenario.difficulty)),
        words.with("minutes", &[("minutes", scenario.minutes().into())]),
    ];
    let name = match &person.pronouns {
        Some(pronouns) => format!("{} ({pronouns})", person.name),
        None => person.name.clone(),
    };
    let about: Vec<_> =
        Some(wording.plain(&person.about)).filter(|about| !about.is_empty()).map(body).into_iter().collect();
    let showing = scenario
        .opening()
        .and_then(|turn| scenario.turns.get(turn)?.feeling)
        .unwrap_or(Showing { feeling: Feeling::Neutral, strength: 1 });
    let face = words.with(
        "portrait",
        &[("name", person.name.clone().into()), ("feeling", words.get(texts::feeling_key(showing.feeling)).into())],
    );
    (
        boxed(Node { column_gap: px(space::LARGE), align_items: AlignItems::Center, ..default() }),
        children![
            likeness(person.portrait.clone(), showing, PORTRAIT, face),
            (
                rest(space::SMALL),
                Children::spawn((
                    Spawn(title(wording.plain(&scenario.title))),
                    Spawn(heading(name)),
                    SpawnIter(about.into_iter()),
                    Spawn((
                        row(space::SMALL),
                        Children::spawn(SpawnIter(facts.into_iter().map(|fact| chip(fact, Tone::Plain)))),
                    )),
                )),
            ),
        ],
    )
}

/// The aim and the role, each under its heading.
fn paragraphs(scenario: &Scenario, wording: &Wording, words: &Words) -> Vec<impl Bundle + use<>> {
    [("briefing-aim", &scenario.aim), ("briefing-role", &scenario.role)]
        .into_iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|(key, text)| (column(space::HAIR), children![heading(words.get(key)), body(wording.plain(text))]))
        .collect()
}

/// What the trainee wanted to take along from an earlier conversation.
fn taken_along(records: &Records, words: &Words) -> Option<impl Bundle + use<>> {
    let intention = records.journal.latest_intention().ok().flatten()?;
    Some((panel(Token::AccentSoft), children![label(words.get("notes-last-time")), body(intention)]))
}

/// What it is about that may hurt, and that leaving is always possible.
fn content_notes(scenario: &Scenario, words: &Words) -> Vec<impl Bundle + use<>> {
    let notes: Vec<_> = scenario
        .content_notes
        .iter()
        .map(|note| body(words.with("content-note", &[("topic", Value::from(note.topic.clone()))])))
        .collect();
    let one = (!notes.is_empty()).then(|| {
        (
            panel(Token::WarmSoft),
            Children::spawn((SpawnIter(notes.into_iter()), Spawn(muted(words.get("briefing-way-out"))))),
        )
    });
    one.into_iter().collect()
}

fn how(mode: Mode, words: &Words) -> impl Bundle + use<> {
    let labels: Vec<_> = MODES.iter().map(|mode| words.get(texts::mode_key(*mode))).collect();
    let chosen = MODES.iter().position(|one| *one == mode).unwrap_or(0);
    (
        column(space::SMALL),
        children![
            heading(words.get("briefing-mode")),
            (segmented(words.get("briefing-mode"), labels, chosen), bevy::ui_widgets::observe(choose_mode)),
            (caption(words.get(meaning(mode))), ModeMeaning),
        ],
    )
}

const fn meaning(mode: Mode) -> &'static str {
    match mode {
        Mode::Coach => "mode-coach-meaning",
        Mode::Practice => "mode-practice-meaning",
        Mode::Assess => "mode-assess-meaning",
    }
}

fn choose_mode(chosen: On<SegmentChosen>, mut mode: ResMut<ChosenMode>, mut preferences: ResMut<Preferences>) {
    if let Some(one) = MODES.get(chosen.index) {
        mode.0 = *one;
        preferences.mode = Some(*one);
    }
}

fn tell_mode(mode: Res<ChosenMode>, words: Res<Words>, mut meanings: Query<&mut Text, With<ModeMeaning>>) {
    if mode.is_changed() {
        for mut text in &mut meanings {
            text.0 = words.get(meaning(mode.0));
        }
    }
}

/// Begin, go on where it was left, or back.
fn ways_on(entry: &Entry, records: &Records, words: &Words) -> impl Bundle + use<> {
    let left = records.unfinished.iter().any(|about| about.scenario == entry.key);
    let go_on_button = left.then(|| (primary(words.get("briefing-go-on")), WayOn, bevy::ui_widgets::observe(go_on)));
    let begin_button = (!left).then(|| (primary(words.get("briefing-begin")), WayOn, bevy::ui_widgets::observe(begin)));
    let anew_button = left.then(|| (quiet(words.get("briefing-begin-anew")), bevy::ui_widgets::observe(begin)));
    (
        row(space::MEDIUM),
        Children::spawn((
            SpawnIter(go_on_button.into_iter()),
            SpawnIter(begin_button.into_iter()),
            SpawnIter(anew_button.into_iter()),
            Spawn((quiet(words.get("present-with-a-room")), bevy::ui_widgets::observe(gather))),
            Spawn((quiet(words.get("back-to-library")), bevy::ui_widgets::observe(back))),
            Spawn(pause_button(words)),
        )),
    )
}

fn begin(
    _: On<Activate>,
    shelf: Res<Shelf>,
    records: Res<Records>,
    mode: Res<ChosenMode>,
    preferences: Res<Preferences>,
    words: Res<Words>,
    mut notices: ResMut<Notices>,
    mut next: ResMut<NextState<Screen>>,
    mut commands: Commands,
) {
    let Some(entry) = shelf.picked() else { return };
    let seed = getrandom::u64().unwrap_or(0);
    let you = preferences.you.as_deref();
    let session = Session::begin(entry, &shelf.rubric, mode.0, you, seed, &records.journal);
    talk(session.map_err(|error| why_not(entry, &error, &words)), &mut notices, &mut next, &mut commands);
}

fn go_on(
    _: On<Activate>,
    shelf: Res<Shelf>,
    records: Res<Records>,
    preferences: Res<Preferences>,
    words: Res<Words>,
    mut notices: ResMut<Notices>,
    mut next: ResMut<NextState<Screen>>,
    mut commands: Commands,
) {
    let Some(entry) = shelf.picked() else { return };
    let Some(about) = records.unfinished.iter().find(|about| about.scenario == entry.key) else { return };
    let resumed = records.journal.load(about.id).map_err(|error| words.tell(&error)).and_then(|kept| {
        Session::resume(entry, &shelf.rubric, &kept, preferences.you.as_deref(), &records.journal)
            .map_err(|error| why_not(entry, &error, &words))
    });
    if matches!(resumed, Ok((_, true))) {
        notices.0.push(words.get("notice-edited"));
    }
    talk(resumed.map(|(session, _)| session), &mut notices, &mut next, &mut commands);
}

/// Why it cannot be begun. What is wrong with the scenario is said as `heard check` says it.
fn why_not(entry: &Entry, error: &CannotBegin, words: &Words) -> String {
    let values = [("title", entry.title().into()), ("finding", error.to_string().into())];
    words.with("cannot-be-played", &values)
}

/// On to the conversation, or back to the library with the reason why not.
fn talk(
    session: Result<Session, String>,
    notices: &mut Notices,
    next: &mut NextState<Screen>,
    commands: &mut Commands,
) {
    match session {
        Ok(session) => {
            commands.insert_resource(session);
            next.set(Screen::Conversation);
        }
        Err(reason) => {
            notices.0.push(reason);
            next.set(Screen::Library);
        }
    }
}

/// From the debrief back to where the same conversation begins.
fn try_again(
    mut asked: MessageReader<TryAgain>,
    mut records: ResMut<Records>,
    mut shelf: ResMut<Shelf>,
    mut next: ResMut<NextState<Screen>>,
) {
    for again in asked.read() {
        records.look_again();
        shelf.picked = shelf.position(&again.scenario);
        next.set(Screen::Briefing);
    }
}

/// With a room instead.
fn gather(_: On<Activate>, mut next: ResMut<NextState<Screen>>) {
    next.set(Screen::Workshop);
}

fn back(_: On<Activate>, mut next: ResMut<NextState<Screen>>) {
    next.set(Screen::Library);
}

fn go_by_key(
    mut keys: MessageReader<KeyCommand>,
    way_on: Query<Entity, With<WayOn>>,
    mut next: ResMut<NextState<Screen>>,
    mut commands: Commands,
) {
    for key in keys.read() {
        match key {
            KeyCommand::Menu | KeyCommand::Back => next.set(Screen::Library),
            KeyCommand::GoOn => way_on.iter().for_each(|entity| commands.trigger(Activate { entity })),
            _ => {}
        }
    }
}

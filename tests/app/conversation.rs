//! The conversation: played by keys alone and by a screen reader alone, read in order, and never out of the window.

use std::time::Duration;

use accesskit::{Action, NodeId, Role, TreeId};
use bevy::a11y::{AccessibilityNode, ActionRequest};
use bevy::input::keyboard::Key;
use bevy::prelude::*;
use bevy::time::TimeUpdateStrategy;
use heard::app::screens::Screen;
use heard::app::session::Session;
use heard::app::stage::LEAST_SIZE;
use heard::app::theme::{TextSize, Theme};
use heard::app::wake::StayAwake;
use heard::app::words::{Preferences, Words};
use heard::app::{Stage, build};
use heard::journal::{Journal, JournalError};
use heard::library::{self, Entry};
use heard::play::Mode;
use heard::rubric::Rubric;
use heard::settings::{Settings, Typewriter};
use heard::texts::Texts;

use crate::looks::compare;
use crate::support::{SIZE, focused, frames, place, press, spoken};
use crate::tree;

/// How much time passes from one frame to the next.
const FRAME: Duration = Duration::from_millis(50);
/// Long enough for a press not to be taken for the one before.
const A_MOMENT: usize = 10;

/// How a conversation is opened.
#[derive(Clone)]
pub struct Opening {
    pub scenario: &'static str,
    pub mode: Mode,
    pub theme: Theme,
    pub text: TextSize,
    pub typewriter: Typewriter,
    pub say_first: bool,
}

impl Default for Opening {
    fn default() -> Self {
        Self {
            scenario: "built-in/the-voice-note",
            mode: Mode::Coach,
            theme: Theme::Light,
            text: TextSize::NORMAL,
            typewriter: Typewriter::Off,
            say_first: false,
        }
    }
}

/// A conversation on a stage, opened and laid out.
pub fn conversation(stage: Stage, opening: &Opening) -> App {
    let entries = library::entries(&[], &Rubric::built_in());
    let entry = entries.iter().find(|entry| entry.key == opening.scenario).expect("the scenario is built in");
    begun(stage, opening, entry, &Journal::nowhere(JournalError::NotWanted))
}

/// As [`conversation`], of a scenario that is not built in.
pub fn conversation_of(stage: Stage, opening: &Opening, scenario: &str) -> App {
    begun(stage, opening, &entry_of(scenario), &Journal::nowhere(JournalError::NotWanted))
}

/// A scenario as the library has it.
pub fn entry_of(scenario: &str) -> Entry {
    let folder = tempfile::tempdir().expect("a folder for the scenario");
    let path = folder.path().join("scenario.ron");
    std::fs::write(&path, scenario).expect("it can be written");
    let entry = library::entry(&path, &Rubric::built_in());
    assert_eq!(entry.trouble(), None);
    entry
}

/// A conversation that begins, with its journal.
pub fn begun(stage: Stage, opening: &Opening, entry: &Entry, journal: &Journal) -> App {
    let session = Session::begin(entry, &Rubric::built_in(), opening.mode, None, 7, journal).expect("it can be played");
    opened(stage, opening, session)
}

/// A conversation on its screen.
pub fn opened(stage: Stage, opening: &Opening, session: Session) -> App {
    let mut app = build(stage);
    let settings = Settings { typewriter: opening.typewriter, say_first: opening.say_first, ..Settings::default() };
    app.insert_resource(opening.theme)
        .insert_resource(opening.text)
        .insert_resource(Words(Texts::new(Some("en"))))
        .insert_resource(Preferences(settings))
        .insert_resource(TimeUpdateStrategy::ManualDuration(FRAME))
        .insert_resource(session);
    app.world_mut().resource_mut::<NextState<Screen>>().set(Screen::Conversation);
    frames(&mut app, A_MOMENT);
    app
}

/// Chooses the reply of a name, as the button would.
pub fn choose(app: &mut App, reply: &str) {
    app.world_mut().resource_mut::<Session>().choose(reply).expect("the reply is on offer");
    frames(app, A_MOMENT);
}

fn plain(opening: &Opening) -> App {
    conversation(Stage::NoGpu { size: SIZE }, opening)
}

fn given(app: &App) -> u32 {
    app.world().resource::<Session>().conversation().given()
}

fn is_over(app: &App) -> bool {
    app.world().resource::<Session>().conversation().is_over()
}

fn digit(app: &mut App, number: u8) {
    let code = [KeyCode::Digit1, KeyCode::Digit2, KeyCode::Digit3][usize::from(number) - 1];
    press(app, Key::Character(number.to_string().into()), code);
    frames(app, A_MOMENT);
}

fn enter(app: &mut App) {
    press(app, Key::Enter, KeyCode::Enter);
    frames(app, A_MOMENT);
}

/// Everything that has a name and a role, in reading order.
pub fn named(app: &mut App, role: Role) -> Vec<(Entity, String)> {
    let mut nodes = app.world_mut().query::<(Entity, &AccessibilityNode)>();
    let found = nodes.iter(app.world()).filter(|(_, node)| node.role() == role);
    found.filter_map(|(entity, _)| Some((entity, spoken(app.world(), entity)?))).collect()
}

pub fn find(app: &mut App, role: Role, name: &str) -> Option<Entity> {
    named(app, role).into_iter().find(|(_, said)| said.starts_with(name)).map(|(entity, _)| entity)
}

pub fn ask(app: &mut App, entity: Entity, action: Action) {
    let request = accesskit::ActionRequest {
        action,
        target_tree: TreeId::ROOT,
        target_node: NodeId(entity.to_bits()),
        data: None,
    };
    app.world_mut().write_message(ActionRequest(request));
    frames(app, A_MOMENT);
}

fn screen(app: &App) -> Screen {
    *app.world().resource::<State<Screen>>().get()
}

/// What the transcript holds, as it is read.
pub fn transcript(app: &mut App) -> Vec<String> {
    let log = named(app, Role::Log)[0].0;
    tree::said_in(app, log)
}

#[test]
fn a_whole_conversation_is_played_by_keys_alone() {
    let mut app = plain(&Opening { typewriter: Typewriter::Steady, ..Opening::default() });
    for turn in 0..60 {
        if is_over(&app) {
            break;
        }
        let before = given(&app);
        // Enter completes the lines; then the first reply has the keyboard, and Enter gives it. A number does as well.
        enter(&mut app);
        assert_eq!(given(&app), before, "Enter that completes the lines chooses nothing");
        if turn % 2 == 0 {
            enter(&mut app);
        } else {
            digit(&mut app, 2);
        }
        assert_eq!(given(&app), before + 1);
    }
    assert!(is_over(&app));
    enter(&mut app);
    for _ in 0..8 {
        press(&mut app, Key::Tab, KeyCode::Tab);
        if focused(&app).and_then(|entity| spoken(app.world(), entity)).as_deref() == Some("What happened here") {
            press(&mut app, Key::Enter, KeyCode::Enter);
            break;
        }
    }
    frames(&mut app, 2);
    assert_eq!(screen(&app), Screen::Debrief);
}

#[test]
fn a_whole_conversation_is_played_by_a_screen_reader_alone() {
    let mut app = plain(&Opening::default());
    for _ in 0..60 {
        if is_over(&app) {
            break;
        }
        let before = given(&app);
        let reply = find(&mut app, Role::Button, "2. ").or_else(|| find(&mut app, Role::Button, "1. "));
        ask(&mut app, reply.expect("there is a reply"), Action::Click);
        assert_eq!(given(&app), before + 1);
    }
    assert!(is_over(&app));
    let door = find(&mut app, Role::Button, "What happened here").expect("the way to the debrief");
    ask(&mut app, door, Action::Click);
    assert_eq!(screen(&app), Screen::Debrief);
}

#[test]
fn new_lines_are_announced_and_read_in_full_before_they_have_appeared() {
    let mut app = plain(&Opening { typewriter: Typewriter::Steady, ..Opening::default() });
    let log = named(&mut app, Role::Log)[0].0;
    let node = app.world().get::<AccessibilityNode>(log).expect("the transcript has a node");
    assert_eq!(node.live(), Some(accesskit::Live::Polite));
    let lines = transcript(&mut app);
    assert!(lines.iter().any(|line| line.ends_with("who isn't the dog.")), "{lines:?}");
    assert_eq!(find(&mut app, Role::Button, "1. "), None, "replies come when the lines are complete");
}

#[test]
fn lines_complete_by_themselves_and_then_nothing_moves() {
    let mut app = plain(&Opening { typewriter: Typewriter::Steady, ..Opening::default() });
    let mut awake = app.world_mut().query_filtered::<(), With<StayAwake>>();
    assert!(awake.iter(app.world()).count() > 0);
    frames(&mut app, 1200);
    assert!(find(&mut app, Role::Button, "1. ").is_some());
    assert_eq!(awake.iter(app.world()).count(), 0);
    let mut hidden = app.world_mut().query_filtered::<&TextColor, With<heard::app::widgets::rich::Unsaid>>();
    assert!(hidden.iter(app.world()).all(|color| color.0.alpha() > 0.9));
}

#[test]
fn backspace_takes_one_reply_back() {
    let mut app = plain(&Opening::default());
    let opening = transcript(&mut app);
    digit(&mut app, 1);
    assert_eq!(given(&app), 1);
    assert!(transcript(&mut app).len() > opening.len());
    press(&mut app, Key::Backspace, KeyCode::Backspace);
    frames(&mut app, A_MOMENT);
    assert_eq!(given(&app), 0);
    assert_eq!(transcript(&mut app), opening);
    assert!(find(&mut app, Role::Button, "1. ").is_some());
}

#[test]
fn nothing_is_taken_back_when_it_counts() {
    let mut app = plain(&Opening { mode: Mode::Assess, ..Opening::default() });
    digit(&mut app, 1);
    press(&mut app, Key::Backspace, KeyCode::Backspace);
    frames(&mut app, A_MOMENT);
    assert_eq!(given(&app), 1);
    assert_eq!(find(&mut app, Role::Button, "Take back"), None);
}

#[test]
fn one_press_never_chooses_twice() {
    let mut app = plain(&Opening::default());
    for _ in 0..2 {
        press(&mut app, Key::Character("1".into()), KeyCode::Digit1);
    }
    frames(&mut app, A_MOMENT);
    assert_eq!(given(&app), 1);
}

#[test]
fn the_coach_speaks_and_shows_gauges_only_as_a_coach() {
    let says = |mode| {
        let mut app = plain(&Opening { mode, ..Opening::default() });
        choose(&mut app, "windows");
        let because = transcript(&mut app).iter().any(|line| line.contains("smallest detail"));
        (because, named(&mut app, Role::Meter).len())
    };
    assert_eq!(says(Mode::Coach), (true, 4));
    assert_eq!(says(Mode::Practice), (false, 0));
}

#[test]
fn a_hint_is_given_on_request_and_goes_with_its_moment() {
    let mut app = plain(&Opening::default());
    press(&mut app, Key::Character("c".into()), KeyCode::KeyC);
    frames(&mut app, 2);
    assert!(find(&mut app, Role::Label, "He says you don't have to do anything").is_some());
    digit(&mut app, 1);
    assert_eq!(find(&mut app, Role::Label, "He says you don't have to do anything"), None);
}

#[test]
fn where_the_author_wrote_no_hint_one_of_the_five_questions_is_given() {
    let turn = |hint: &str, next: &str| {
        format!(
            "(says: \"Well.\", {hint} choices: [(say: \"Yes.\", goto: \"{next}\"), (say: \"No.\", goto: \"{next}\")])"
        )
    };
    let scenario = format!(
        "(title: \"Short\", person: (name: \"Sam\"), turns: {{\"a\": {}, \"b\": {}, \"c\": {}, \"end\": (says: \"Bye.\", \
         ending: (title: \"End\", outcome: Better))}})",
        turn("", "b"),
        turn("hint: \"What would you want?\",", "c"),
        turn("", "end"),
    );
    let mut app = conversation_of(Stage::NoGpu { size: SIZE }, &Opening::default(), &scenario);
    let texts = Texts::new(Some("en"));
    let questions: Vec<_> = (1..=5).map(|number| texts.get(&format!("question-{number}"))).collect();
    let mut given_without_a_hint = 0;
    while !is_over(&app) {
        let hint = app.world().resource::<Session>().conversation().turn().hint.clone();
        press(&mut app, Key::Character("c".into()), KeyCode::KeyC);
        frames(&mut app, 2);
        let asked = questions.iter().filter(|question| find(&mut app, Role::Label, question).is_some()).count();
        assert_eq!(asked, usize::from(hint.is_none()), "{hint:?}");
        given_without_a_hint += asked;
        digit(&mut app, 1);
    }
    assert_eq!(given_without_a_hint, 2);
}

#[test]
fn a_pause_lies_over_everything_and_gives_the_keyboard_back() {
    let mut app = plain(&Opening::default());
    let before = focused(&app);
    assert!(before.is_some(), "the first reply has the keyboard");
    press(&mut app, Key::Character("p".into()), KeyCode::KeyP);
    frames(&mut app, 2);
    let pause = find(&mut app, Role::Dialog, "Take your time").expect("the pause is open");
    digit(&mut app, 1);
    assert_eq!(given(&app), 0, "nothing is chosen under a pause");
    press(&mut app, Key::Escape, KeyCode::Escape);
    frames(&mut app, 2);
    assert!(app.world().get_entity(pause).is_err());
    assert_eq!(focused(&app), before);
}

#[test]
fn leaving_asks_once_and_leads_to_the_library() {
    let mut app = plain(&Opening::default());
    let before = named(&mut app, Role::Button);
    press(&mut app, Key::Escape, KeyCode::Escape);
    frames(&mut app, 2);
    let buttons = named(&mut app, Role::Button);
    let leave = buttons.into_iter().find(|button| button.1 == "Leave" && !before.contains(button));
    ask(&mut app, leave.expect("one can leave").0, Action::Click);
    assert_eq!(screen(&app), Screen::Library);
    assert!(app.world().get_resource::<Session>().is_none());
}

#[test]
fn what_is_read_follows_what_is_seen() {
    for mode in [Mode::Coach, Mode::Practice] {
        // So high that nothing has to scroll: the bar at the bottom stands below what would be scrolled away.
        let size = UVec2::new(1280, 2400);
        let mut app = conversation(Stage::NoGpu { size }, &Opening { mode, ..Opening::default() });
        choose(&mut app, "windows");
        assert_eq!(tree::out_of_order(&mut app), Vec::<String>::new());
        assert_eq!(tree::orphans(&mut app), Vec::<String>::new());
    }
}

#[test]
fn everything_that_can_be_used_has_a_name() {
    let mut app = plain(&Opening::default());
    choose(&mut app, "listen");
    let mut nodes = app.world_mut().query_filtered::<(Entity, &AccessibilityNode), With<Node>>();
    for (entity, node) in nodes.iter(app.world()) {
        let needs_a_name = matches!(node.role(), Role::Button | Role::Meter | Role::Image | Role::Log | Role::Group);
        let name = spoken(app.world(), entity).unwrap_or_default();
        let decorates = node.is_hidden() || is_a_mark(app.world(), entity);
        assert!(!needs_a_name || !name.is_empty() || decorates, "{:?} has no name", node.role());
    }
}

/// A small sign beside a word decorates; the word says it.
fn is_a_mark(world: &World, entity: Entity) -> bool {
    world.get::<heard::app::widgets::marks::Mark>(entity).is_some()
}

#[test]
fn nothing_leaves_the_window_sideways_and_every_reply_can_be_reached() {
    for text in [TextSize::NORMAL, TextSize::LARGEST] {
        let mut app = conversation(Stage::NoGpu { size: LEAST_SIZE }, &Opening { text, ..Opening::default() });
        choose(&mut app, "windows");
        assert_eq!(tree::sticking_out(&mut app, LEAST_SIZE.x as f32), Vec::<String>::new());
        for (reply, name) in named(&mut app, Role::Button) {
            if !name.starts_with(|sign: char| sign.is_ascii_digit()) {
                continue;
            }
            ask(&mut app, reply, Action::ScrollIntoView);
            let area = named(&mut app, Role::ScrollView)[0].0;
            let (port, place) = (place(app.world(), area), place(app.world(), reply));
            let (port, place) = (port.expect("a place"), place.expect("a place"));
            let seen = port.intersect(place).height();
            assert!(seen >= place.height().min(port.height()) - 2.0, "{name}: {place:?} in {port:?}");
        }
    }
}

#[test]
fn words_stay_in_their_bubbles() {
    for (size, text) in [(SIZE, TextSize::NORMAL), (LEAST_SIZE, TextSize::LARGEST)] {
        let mut app = conversation(Stage::NoGpu { size }, &Opening { text, ..Opening::default() });
        choose(&mut app, "windows");
        assert_eq!(tree::out_of_their_box(&mut app), Vec::<String>::new());
    }
}

#[test]
fn replies_stay_folded_until_the_trainee_has_one_of_their_own() {
    let mut app = plain(&Opening { say_first: true, ..Opening::default() });
    let offers = |app: &App| app.world().resource::<Session>().conversation().scene().offers.len();
    for given_before in 0..2 {
        assert_eq!(replies_shown(&mut app), 0, "replies are folded at first");
        digit(&mut app, 1);
        assert_eq!(given(&app), given_before, "a number chooses nothing that is not shown");
        enter(&mut app);
        assert_eq!(replies_shown(&mut app), offers(&app), "Enter shows them all");
        digit(&mut app, 1);
        assert_eq!(given(&app), given_before + 1);
    }
}

/// How many replies can be pressed.
fn replies_shown(app: &mut App) -> usize {
    let numbered = |said: &str| said.split_once(". ").is_some_and(|(number, _)| number.parse::<u8>().is_ok());
    named(app, Role::Button).into_iter().filter(|(_, said)| numbered(said)).count()
}

#[test]
fn the_keys_lie_over_the_conversation_and_take_the_keys() {
    let mut app = plain(&Opening::default());
    let before = focused(&app);
    press(&mut app, Key::F1, KeyCode::F1);
    frames(&mut app, A_MOMENT);
    assert!(find(&mut app, Role::Dialog, "Keys").is_some());
    digit(&mut app, 1);
    assert_eq!(given(&app), 0, "the conversation does not hear what is pressed over it");
    press(&mut app, Key::Escape, KeyCode::Escape);
    frames(&mut app, A_MOMENT);
    assert!(find(&mut app, Role::Dialog, "").is_none(), "Escape closes the page and asks nothing");
    assert_eq!(focused(&app), before);
    digit(&mut app, 1);
    assert_eq!(given(&app), 1);
}

#[test]
fn at_the_end_enter_leads_to_the_debrief() {
    let mut app = plain(&Opening::default());
    while !is_over(&app) {
        digit(&mut app, 1);
    }
    frames(&mut app, A_MOMENT);
    enter(&mut app);
    assert_eq!(screen(&app), Screen::Debrief);
}

/// A talk of forty turns, one after the other, after so many replies.
fn long_talk(replies: usize) -> App {
    let turn = |number: usize| {
        format!(
            "\"t{number}\": (says: \"Line {number}.\", choices: [(id: \"go\", say: \"Go on.\", goto: \"t{}\")]),",
            number + 1
        )
    };
    let turns: String = (0..40).map(turn).collect();
    let scenario = format!(
        "(title: \"Long\", person: (name: \"Sam\"), turns: {{{turns} \"t40\": (says: \"Bye.\", ending: (title: \"End\", outcome: Better))}})"
    );
    let opening = Opening { mode: Mode::Practice, ..Opening::default() };
    let mut app = conversation_of(Stage::NoGpu { size: SIZE }, &opening, &scenario);
    for _ in 0..replies {
        choose(&mut app, "go");
    }
    app
}

/// Where the first line with these words is drawn; nowhere, where it is not laid out.
fn line(app: &mut App, words: &str) -> Option<Rect> {
    let entity = find(app, Role::Label, words)?;
    place(app.world(), entity).filter(|place| place.height() > 0.0)
}

#[test]
fn what_is_far_out_of_sight_is_read_but_not_laid_out_until_it_comes_near() {
    let mut app = long_talk(30);
    assert!(line(&mut app, "Line 30.").is_some());
    assert_eq!(line(&mut app, "Line 0."), None, "nobody sees it");
    let read = transcript(&mut app);
    let lines: Vec<_> = read.iter().filter(|said| said.starts_with("Line ")).cloned().collect();
    assert_eq!(
        lines,
        (0..=30).map(|number| format!("Line {number}.")).collect::<Vec<_>>(),
        "all of it is read, in order"
    );

    let content = |app: &mut App| {
        let area = named(app, Role::ScrollView)[0].0;
        app.world().get::<ComputedNode>(area).expect("a place").content_size().y
    };
    let before = content(&mut app);
    press(&mut app, Key::Character("h".into()), KeyCode::KeyH);
    frames(&mut app, A_MOMENT);
    let first = line(&mut app, "Line 0.").expect("it is laid out");
    assert!(first.min.y > 0.0 && first.max.y < SIZE.y as f32, "and in sight: {first:?}");
    assert_eq!(content(&mut app), before, "nothing jumps");
    assert_eq!(transcript(&mut app), read);

    app.insert_resource(TextSize::LARGEST);
    frames(&mut app, A_MOMENT);
    assert!(content(&mut app) > before * 1.4, "what is folded grows with the text");
}

#[test]
fn a_long_talk_shows_its_end_and_on_request_all_of_it() {
    let mut app = long_talk(29);
    app.insert_resource(heard::app::screens::conversation::MostBubbles(20));
    choose(&mut app, "go");
    let from_the_start = |app: &mut App| transcript(app).iter().any(|said| said == "Line 0.");
    let latest = |app: &mut App| transcript(app).iter().any(|said| said == "Line 30.");
    assert!(!from_the_start(&mut app) && latest(&mut app));
    assert!(find(&mut app, Role::Label, "The beginning of this conversation").is_some());
    press(&mut app, Key::Character("h".into()), KeyCode::KeyH);
    frames(&mut app, A_MOMENT);
    assert!(from_the_start(&mut app) && latest(&mut app));
    assert_eq!(find(&mut app, Role::Label, "The beginning of this conversation"), None);
    choose(&mut app, "go");
    assert!(!from_the_start(&mut app));
}

#[test]
fn how_it_looks() {
    let wide = UVec2::new(1280, 800);
    let small = UVec2::new(800, 600);
    let light = Opening::default();
    let dark = Opening { theme: Theme::Dark, ..Opening::default() };
    let large = Opening { text: TextSize::LARGEST, ..Opening::default() };
    for (name, scenario) in [
        ("conversation-phone", "built-in/the-double-charge"),
        ("conversation-messages", "built-in/the-voice-note"),
        ("conversation-good-news", "built-in/the-grandmothers-cot"),
    ] {
        compare(name, wide, |stage| conversation(stage, &Opening { scenario, mode: Mode::Practice, ..light.clone() }));
    }
    for (name, opening, size) in [
        ("conversation-coach", &light, wide),
        ("conversation-coach-dark", &dark, wide),
        ("conversation-coach-200", &large, wide),
        ("conversation-coach-small", &light, small),
        ("conversation-coach-small-200", &Opening { theme: Theme::Dark, ..large.clone() }, small),
    ] {
        compare(name, size, |stage| {
            let mut app = conversation(stage, opening);
            choose(&mut app, "windows");
            app
        });
    }
    let contrast = Opening { theme: Theme::HighContrast, ..Opening::default() };
    compare("conversation-coach-high-contrast", wide, |stage| {
        let mut app = conversation(stage, &contrast);
        choose(&mut app, "windows");
        app
    });
    compare("conversation-say-first", wide, |stage| {
        conversation(stage, &Opening { say_first: true, ..Opening::default() })
    });
    compare("conversation-keys", wide, |stage| {
        let mut app = conversation(stage, &light);
        press(&mut app, Key::F1, KeyCode::F1);
        frames(&mut app, A_MOMENT);
        app
    });
    compare("conversation-hint", wide, |stage| {
        let mut app = conversation(stage, &light);
        press(&mut app, Key::Character("c".into()), KeyCode::KeyC);
        frames(&mut app, A_MOMENT);
        app
    });
    compare("conversation-pause", wide, |stage| {
        let mut app = conversation(stage, &light);
        press(&mut app, Key::Character("p".into()), KeyCode::KeyP);
        frames(&mut app, A_MOMENT);
        // Rest, or every picture would show another moment of the breath.
        app.insert_resource(TimeUpdateStrategy::ManualDuration(Duration::ZERO));
        app
    });
    for (name, opening) in [("conversation-end", &light), ("conversation-end-dark", &dark)] {
        compare(name, wide, |stage| {
            let mut app = conversation(stage, opening);
            while !is_over(&app) {
                let scene = app.world().resource::<Session>().conversation().scene();
                let reply = scene.offers[0].name.clone().into_owned();
                choose(&mut app, &reply);
            }
            app
        });
    }
}

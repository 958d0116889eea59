//! The debrief: what is said, what is folded, what keys do, and that nothing sticks out.

use accesskit::{Action, ActionRequest, NodeId, TreeId};
use bevy::a11y::AccessibilityNode;
use bevy::input::keyboard::Key;
use bevy::prelude::*;
use bevy::text::EditableText;
use bevy::ui_widgets::Activate;
use heard::app::screens::Screen;
use heard::app::screens::debrief::TryAgain;
use heard::app::session::Session;
use heard::app::shelf::{Records, Shelf};
use heard::app::stage::{DEFAULT_SIZE, LEAST_SIZE};
use heard::app::theme::{TextSize, Theme};
use heard::app::widgets::marked_text::Highlight;
use heard::app::{Stage, build};
use heard::debrief::{Debrief, TurningPoint};
use heard::journal::{Journal, JournalError};
use heard::play::{Conversation, Mode, Offer};

use crate::looks::compare;
use crate::support::{SIZE, focused, frames, press, spoken};
use crate::tree;

/// Which replies somebody chooses.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Road {
    /// The one that lands best.
    Good,
    /// The one that lands least.
    Poor,
}

/// A conversation, talked through to its end.
pub fn talked_through(scenario: &str, road: Road) -> Session {
    talked_through_in(&Journal::nowhere(JournalError::NotWanted), scenario, road)
}

/// The same, kept in a journal.
pub fn talked_through_in(journal: &Journal, scenario: &str, road: Road) -> Session {
    let mut session = begun_in(journal, scenario);
    while !session.conversation().is_over() {
        choose(&mut session, road);
    }
    session
}

fn begun(scenario: &str) -> Session {
    begun_in(&Journal::nowhere(JournalError::NotWanted), scenario)
}

fn begun_in(journal: &Journal, scenario: &str) -> Session {
    let shelf = Shelf::default();
    let entry = shelf.entries.iter().find(|entry| entry.key.contains(scenario)).expect("it is built in");
    Session::begin(entry, &shelf.rubric, Mode::Practice, None, 7, journal).expect("it can be played")
}

fn choose(session: &mut Session, road: Road) {
    let conversation = session.conversation();
    let scene = conversation.scene();
    let worth = |offer: &&Offer<'_>| landing(conversation, offer);
    let offer = match road {
        Road::Good => scene.offers.iter().max_by_key(worth),
        Road::Poor => scene.offers.iter().min_by_key(worth),
    };
    let name = offer.expect("there is always something to say").name.to_string();
    session.choose(&name).expect("it is on offer");
}

fn landing(conversation: &Conversation, offer: &Offer<'_>) -> (u8, u8) {
    let (moment, rubric) = (conversation.turn().moment(), conversation.script().rubric());
    let worth = offer.choice.worth(rubric, moment);
    (worth.landing(rubric.asks(moment, conversation.mood().heard)), worth.level.rung())
}

/// The debrief of a conversation on a stage, laid out.
pub fn debrief(stage: Stage, theme: Theme, text: TextSize, session: Session) -> App {
    let mut app = build(stage);
    app.insert_resource(theme).insert_resource(text).insert_resource(session);
    app.world_mut().resource_mut::<NextState<Screen>>().set(Screen::Debrief);
    frames(&mut app, 5);
    app
}

/// Unfolds everything, and what is folded in it.
pub fn unfold_all(app: &mut App) {
    loop {
        let folded = disclosures(app, false);
        if folded.is_empty() {
            break;
        }
        for entity in folded {
            app.world_mut().trigger(Activate { entity });
        }
        frames(app, 3);
    }
}

fn disclosures(app: &mut App, expanded: bool) -> Vec<Entity> {
    let mut nodes = app.world_mut().query::<(Entity, &AccessibilityNode)>();
    let found = nodes.iter(app.world()).filter(|(_, node)| node.is_expanded() == Some(expanded));
    found.map(|(entity, _)| entity).collect()
}

fn plain(session: Session) -> App {
    debrief(Stage::NoGpu { size: SIZE }, Theme::Light, TextSize::NORMAL, session)
}

fn expanded(app: &App, entity: Entity) -> Option<bool> {
    app.world().get::<AccessibilityNode>(entity)?.is_expanded()
}

fn says(app: &mut App, words: &str) -> bool {
    tree::said(app).iter().any(|said| said.contains(words))
}

#[test]
fn everything_is_said_in_the_order_in_which_it_is_seen() {
    for (scenario, road) in [("voice-note", Road::Poor), ("grandmothers-cot", Road::Good)] {
        let mut app = plain(talked_through(scenario, road));
        for unfolded in [false, true] {
            if unfolded {
                unfold_all(&mut app);
            }
            assert_eq!(tree::unsaid(&mut app), [""; 0], "{scenario}, {road:?}");
            assert_eq!(tree::unnamed_pictures(&mut app), 0, "{scenario}, {road:?}");
            assert_eq!(tree::orphans(&mut app), [""; 0], "{scenario}, {road:?}");
            assert_eq!(tree::out_of_order(&mut app), [""; 0], "{scenario}, {road:?}");
        }
    }
}

#[test]
fn no_text_is_missing() {
    for road in [Road::Good, Road::Poor] {
        let mut app = plain(talked_through("double-charge", road));
        unfold_all(&mut app);
        let keys: Vec<_> = tree::said(&mut app)
            .into_iter()
            .filter(|said| {
                said.contains('-') && said.chars().all(|letter| letter == '-' || letter.is_ascii_lowercase())
            })
            .collect();
        assert_eq!(keys, [""; 0]);
    }
}

#[test]
fn the_turning_point_shows_both_replies_and_marks_the_words_that_make_the_difference() {
    let session = talked_through("voice-note", Road::Poor);
    let told = Debrief::of(session.conversation());
    let Some(TurningPoint::Missed { review, better }) = told.turning_point else { panic!("something fell short") };
    let review = &told.reviews[review];
    let better = &review.alternatives[better];
    let phrases: Vec<String> = review.choice.slips.iter().map(|slip| session.wording.plain(&slip.phrase)).collect();
    let shown = review.choice.shows.iter().chain(&better.choice.shows);
    let phrases: Vec<String> =
        phrases.into_iter().chain(shown.map(|evidence| session.wording.plain(&evidence.phrase))).collect();
    let words =
        [review.choice, better.choice].map(|choice| session.wording.plain(choice.say.as_deref().unwrap_or_default()));

    let mut app = plain(session);
    for words in words {
        assert!(says(&mut app, &words), "{words:?}");
    }
    let mut marked = app.world_mut().query_filtered::<&TextSpan, With<Highlight>>();
    let marked: Vec<String> = marked.iter(app.world()).map(|span| span.0.clone()).collect();
    for phrase in &phrases {
        assert!(marked.iter().any(|marked| phrase.contains(marked)), "{phrase:?} is not marked: {marked:?}");
    }
    for marked in &marked {
        assert!(phrases.iter().any(|phrase| phrase.contains(marked)), "{marked:?} is marked for nothing");
    }
}

#[test]
fn the_number_comes_last() {
    let session = talked_through("voice-note", Road::Good);
    let points = format!("{} of 100", Debrief::of(session.conversation()).score.points);
    let mut app = plain(session);
    let said = tree::said(&mut app);
    let number = said.iter().position(|said| said.contains(&points)).expect("it is said");
    let titles = ["The turning point", "Asked and given", "To think about"];
    for title in titles {
        let place = said.iter().position(|said| said == title).unwrap_or_else(|| panic!("{title} is said: {said:?}"));
        assert!(place < number, "{title} comes before the number");
    }
}

#[test]
fn keys_fold_and_unfold() {
    let mut app = plain(talked_through("voice-note", Road::Poor));
    let button = loop {
        press(&mut app, Key::Tab, KeyCode::Tab);
        let entity = focused(&app).expect("Tab always finds something");
        if spoken(app.world(), entity).as_deref() == Some("Every reply, one by one") {
            break entity;
        }
    };
    let folded = tree::said(&mut app).len();
    press(&mut app, Key::Enter, KeyCode::Enter);
    assert_eq!(expanded(&app, button), Some(true));
    assert!(says(&mut app, "Reply 1"));
    press(&mut app, Key::Space, KeyCode::Space);
    assert_eq!(expanded(&app, button), Some(false));
    assert_eq!(tree::said(&mut app).len(), folded, "what is folded is gone");
}

#[test]
fn a_screen_reader_may_unfold() {
    let mut app = plain(talked_through("voice-note", Road::Good));
    let button = disclosures(&mut app, false)[0];
    for (action, is_open) in [(Action::Expand, true), (Action::Expand, true), (Action::Collapse, false)] {
        let target_node = NodeId(button.to_bits());
        let request = ActionRequest { action, target_tree: TreeId::ROOT, target_node, data: None };
        app.world_mut().write_message(bevy::a11y::ActionRequest(request));
        frames(&mut app, 2);
        assert_eq!(expanded(&app, button), Some(is_open), "{action:?}");
    }
}

#[test]
fn escape_and_backspace_lead_to_the_library() {
    for (key, code) in [(Key::Escape, KeyCode::Escape), (Key::Backspace, KeyCode::Backspace)] {
        let mut app = plain(talked_through("voice-note", Road::Good));
        press(&mut app, key, code);
        assert_eq!(*app.world().resource::<State<Screen>>().get(), Screen::Library);
    }
}

#[test]
fn one_can_try_again() {
    let mut app = plain(talked_through("voice-note", Road::Good));
    let mut nodes = app.world_mut().query::<(Entity, &AccessibilityNode)>();
    let (entity, _) = nodes.iter(app.world()).find(|(_, node)| node.label() == Some("Try again")).expect("a button");
    let mut cursor = app.world().resource::<Messages<TryAgain>>().get_cursor_current();
    app.world_mut().trigger(Activate { entity });
    let again: Vec<_> = cursor.read(app.world().resource::<Messages<TryAgain>>()).cloned().collect();
    assert_eq!(again.len(), 1);
    assert!(again[0].scenario.contains("voice-note"));
}

#[test]
fn a_reply_that_was_taken_back_makes_it_practice() {
    let mut session = begun("voice-note");
    choose(&mut session, Road::Poor);
    choose(&mut session, Road::Poor);
    session.rewind(1).expect("two were given");
    while !session.conversation().is_over() {
        choose(&mut session, Road::Good);
    }
    let mut app = plain(session);
    assert!(says(&mut app, "practice"));
}

#[test]
fn without_a_conversation_there_is_only_the_library() {
    let mut app = build(Stage::NoGpu { size: SIZE });
    app.world_mut().resource_mut::<NextState<Screen>>().set(Screen::Debrief);
    frames(&mut app, 4);
    assert_eq!(*app.world().resource::<State<Screen>>().get(), Screen::Library);
}

#[test]
fn large_text_stays_in_the_window_and_in_its_box() {
    for size in [DEFAULT_SIZE, LEAST_SIZE] {
        for text in [TextSize::NORMAL, TextSize::percent(150), TextSize::LARGEST] {
            let session = talked_through("double-charge", Road::Poor);
            let mut app = debrief(Stage::NoGpu { size }, Theme::Light, text, session);
            unfold_all(&mut app);
            let at = format!("{} % in {size}", text.as_percent());
            assert_eq!(tree::sticking_out(&mut app, size.x as f32), [""; 0], "{at}");
            assert_eq!(tree::out_of_their_box(&mut app), [""; 0], "{at}");
        }
    }
}

#[test]
fn what_the_trainee_writes_is_kept_when_the_screen_is_left() {
    let journal = Journal::nowhere(JournalError::NotWanted);
    let session = talked_through_in(&journal, "voice-note", Road::Good);
    let mut app = debrief(Stage::NoGpu { size: SIZE }, Theme::Light, TextSize::NORMAL, session);
    let lines = ["I waited.", "I would ask less.", "If he laughs it off, then I stay."];
    let mut fields = app.world_mut().query::<&mut EditableText>();
    let written: Vec<_> = fields.iter_mut(app.world_mut()).collect();
    assert_eq!(written.len(), lines.len());
    for (mut field, line) in written.into_iter().zip(lines) {
        field.editor_mut().set_text(line);
    }
    frames(&mut app, 2);
    press(&mut app, Key::Escape, KeyCode::Escape);
    frames(&mut app, 3);
    let attempt = journal.attempts().expect("it can be read")[0].id;
    let notes = journal.notes(attempt).expect("they can be read");
    assert_eq!([&*notes.keep, &*notes.change, &*notes.intention], lines);

    app.world_mut().resource_mut::<Records>().journal = journal;
    let mut shelf = app.world_mut().resource_mut::<Shelf>();
    shelf.picked = Some(0);
    app.world_mut().resource_mut::<NextState<Screen>>().set(Screen::Briefing);
    frames(&mut app, 3);
    let said = tree::said(&mut app);
    assert!(said.iter().any(|said| said == lines[2]), "the intention is shown before the next one: {said:?}");
}

/// Tall enough to show the folded page at once.
const TALL: UVec2 = UVec2::new(1280, 1500);

#[test]
fn how_a_good_road_looks() {
    compare("debrief-good-light", TALL, |stage| {
        debrief(stage, Theme::Light, TextSize::NORMAL, talked_through("voice-note", Road::Good))
    });
}

#[test]
fn how_a_poor_road_looks_by_night() {
    compare("debrief-poor-dark", TALL, |stage| {
        debrief(stage, Theme::Dark, TextSize::NORMAL, talked_through("double-charge", Road::Poor))
    });
}

#[test]
fn how_it_looks_at_twice_the_size() {
    compare("debrief-poor-light-200", TALL, |stage| {
        debrief(stage, Theme::Light, TextSize::LARGEST, talked_through("voice-note", Road::Poor))
    });
}

#[test]
fn how_it_looks_unfolded() {
    compare("debrief-open-light", TALL, |stage| {
        let mut app = debrief(stage, Theme::Light, TextSize::NORMAL, talked_through("double-charge", Road::Poor));
        unfold_all(&mut app);
        press(&mut app, Key::End, KeyCode::End);
        app
    });
}

#[test]
fn how_it_looks_unfolded_by_night_in_a_small_window() {
    compare("debrief-open-dark-200-small", UVec2::new(800, 1200), |stage| {
        let mut app = debrief(stage, Theme::Dark, TextSize::LARGEST, talked_through("grandmothers-cot", Road::Good));
        unfold_all(&mut app);
        for _ in 0..4 {
            press(&mut app, Key::PageDown, KeyCode::PageDown);
        }
        app
    });
}

//! The map of roads in the debrief: every turn is said and reached, and the conversation can be tried again from it.

use bevy::a11y::AccessibilityNode;
use bevy::input::keyboard::Key;
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;
use heard::app::Stage;
use heard::app::screens::Screen;
use heard::app::session::Session;
use heard::app::theme::{TextSize, Theme};
use heard::app::widgets::lanes::LaneCell;
use heard::debrief::{Met, RoadMap};
use heard::journal::Journal;
use heard::play::{Event, Mode};

use crate::debrief::{Road, debrief, talked_through, talked_through_in};
use crate::looks::compare;
use crate::settings::SETTLED;
use crate::support::{SIZE, focused, frames, press};
use crate::tree;

fn open(stage: Stage, theme: Theme, text: TextSize, session: Session) -> App {
    let mut app = debrief(stage, theme, text, session);
    let entity = called_button(&mut app, "The map of roads");
    app.world_mut().trigger(Activate { entity });
    frames(&mut app, SETTLED);
    app
}

fn plain(session: Session) -> App {
    open(Stage::NoGpu { size: SIZE }, Theme::Light, TextSize::NORMAL, session)
}

fn called_button(app: &mut App, name: &str) -> Entity {
    let mut nodes = app.world_mut().query::<(Entity, &AccessibilityNode)>();
    let found = nodes.iter(app.world()).find(|(_, node)| {
        node.role() == accesskit::Role::Button && node.label().is_some_and(|one| one.starts_with(name))
    });
    found.map(|(entity, _)| entity).unwrap_or_else(|| panic!("no button begins with {name:?}"))
}

#[test]
fn every_turn_is_a_row_with_its_drawing_and_its_words_and_the_keyboard_reaches_it() {
    let session = talked_through("voice-note", Road::Poor);
    let turns = session.conversation().script().scenario().turns.len();
    let mut app = plain(session);
    let mut rows = app.world_mut().query::<(&LaneCell, &ChildOf)>();
    let rows: Vec<Entity> = rows.iter(app.world()).map(|(_, row)| row.parent()).collect();
    assert_eq!(rows.len(), turns);
    for row in &rows {
        let node = app.world().get::<AccessibilityNode>(*row).expect("a row is said");
        assert_eq!(node.role(), accesskit::Role::ListItem);
        assert!(node.label().is_some_and(|label| !label.is_empty()));
        let children = app.world().get::<Children>(*row).expect("a row has words");
        let mut inside = vec![*row];
        inside.extend(children.iter());
        let reached = |entity: &Entity| app.world().get::<TabIndex>(*entity).is_some();
        let deep = children.iter().flat_map(|child| descendants(app.world(), child));
        assert!(inside.iter().any(reached) || deep.into_iter().any(|entity| reached(&entity)));
    }
    assert_eq!(tree::unsaid(&mut app), [""; 0]);
    assert_eq!(tree::orphans(&mut app), [""; 0]);
    assert_eq!(tree::out_of_order(&mut app), [""; 0]);
    assert_eq!(tree::unnamed_pictures(&mut app), 0);
}

fn descendants(world: &World, entity: Entity) -> Vec<Entity> {
    let children = world.get::<Children>(entity).into_iter().flat_map(RelationshipTarget::iter);
    children.flat_map(|child| std::iter::once(child).chain(descendants(world, child))).collect()
}

#[test]
fn walked_on_offer_and_never_seen_are_told_apart_in_words() {
    let session = talked_through("voice-note", Road::Poor);
    let map = RoadMap::of(session.conversation());
    let counts = [Met::Walked, Met::Offered, Met::Never].map(|met| map.count(met));
    assert!(counts.iter().all(|count| *count > 0), "{counts:?}");
    let mut app = plain(session);
    let said = tree::said(&mut app);
    for (words, count) in ["Walked", "Was on offer", "Never seen"].into_iter().zip(counts) {
        assert_eq!(said.iter().filter(|said| *said == words).count(), count, "{words}");
    }
    // What nobody has come to yet is not given away.
    assert!(said.iter().any(|said| said.contains("you have not come to yet")));
}

#[test]
fn trying_again_from_a_turn_stands_there_and_is_practice() {
    let folder = tempfile::tempdir().expect("a folder");
    let journal = Journal::open(folder.path()).journal;
    let session = talked_through_in(&journal, "voice-note", Road::Poor);
    let given = session.conversation().given();
    let before = session.conversation().clone();
    let mut app = plain(session);
    let mut nodes = app.world_mut().query::<(Entity, &AccessibilityNode)>();
    let buttons: Vec<_> = nodes
        .iter(app.world())
        .filter_map(|(entity, node)| Some((entity, node.label()?.to_owned())))
        .filter(|(_, label)| label.starts_with("Try again from here: "))
        .collect();
    assert_eq!(buttons.len(), given as usize, "one for each turn that was answered");
    let (entity, _) = buttons.iter().find(|(_, label)| label.contains("here: 3.")).expect("the third turn");
    app.world_mut().trigger(Activate { entity: *entity });
    frames(&mut app, SETTLED);
    assert_eq!(*app.world().resource::<State<Screen>>().get(), Screen::Conversation);
    let again = app.world().resource::<Session>();
    let conversation = again.conversation();
    assert_eq!((conversation.given(), again.mode), (2, Mode::Practice));
    assert_eq!(conversation.replies(), &before.replies()[..2], "the same replies, in the same order");
    assert!(conversation.attempt().is_practice());
    let kept = journal.load(journal.attempts().expect("it can be read")[0].id).expect("it is kept");
    assert_eq!(kept.attempt, *conversation.attempt());
    assert!(matches!(kept.attempt.events.last(), Some(Event::Rewound { keep: 2 })));
    assert_eq!(journal.attempts().expect("it can be read").len(), 2, "the one of before stays as it is");
}

#[test]
fn what_was_on_offer_can_be_tried_where_it_was_offered() {
    let mut app = plain(talked_through("voice-note", Road::Good));
    let entity = called_button(&mut app, "Try this one: ");
    app.world_mut().trigger(Activate { entity });
    frames(&mut app, SETTLED);
    assert_eq!(*app.world().resource::<State<Screen>>().get(), Screen::Conversation);
    assert!(!app.world().resource::<Session>().conversation().is_over());
}

#[test]
fn tab_walks_through_the_turns_from_the_first_on() {
    let mut app = plain(talked_through("voice-note", Road::Good));
    let start = called_button(&mut app, "The map of roads");
    app.world_mut()
        .resource_mut::<bevy::input_focus::InputFocus>()
        .set(start, bevy::input_focus::FocusCause::Navigated);
    frames(&mut app, 2);
    let mut walked = Vec::new();
    for _ in 0..4 {
        press(&mut app, Key::Tab, KeyCode::Tab);
        let entity = focused(&app).expect("Tab always finds something");
        walked.push(app.world().get::<AccessibilityNode>(entity).and_then(|node| node.label()).map(str::to_owned));
    }
    assert!(walked[0].as_ref().is_some_and(|name| name.starts_with("Try again from here: 1.")), "{walked:?}");
}

#[test]
fn it_is_drawn_once_and_again_only_when_it_looks_different() {
    let mut app = plain(talked_through("voice-note", Road::Good));
    let pictures = |app: &mut App| {
        let mut cells = app.world_mut().query_filtered::<&ImageNode, With<LaneCell>>();
        cells.iter(app.world()).map(|image| image.image.id()).collect::<Vec<_>>()
    };
    frames(&mut app, 3);
    let before = pictures(&mut app);
    frames(&mut app, 10);
    assert_eq!(pictures(&mut app), before);
    app.insert_resource(Theme::Dark);
    frames(&mut app, 2);
    assert_ne!(pictures(&mut app), before);
}

#[test]
fn it_looks_like_a_map() {
    let tall = UVec2::new(1280, 1700);
    for (name, theme, text, size) in [
        ("debrief-map-light", Theme::Light, TextSize::NORMAL, tall),
        ("debrief-map-dark", Theme::Dark, TextSize::NORMAL, tall),
        ("debrief-map-high-contrast-200", Theme::HighContrast, TextSize::LARGEST, UVec2::new(1280, 1700)),
    ] {
        compare(name, size, |stage| {
            let mut app = open(stage, theme, text, talked_through("voice-note", Road::Poor));
            let entity = called_button(&mut app, "Try again from here: 5");
            app.world_mut().trigger(bevy::ui_widgets::ScrollIntoView { entity });
            frames(&mut app, 3);
            app
        });
    }
}

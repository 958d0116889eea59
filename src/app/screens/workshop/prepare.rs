//! Before a workshop: what the room does, how it votes, on which network, and which turns get the full round.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::net::IpAddr;

use bevy::ecs::system::SystemParam;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use super::super::super::room::{Hosted, Plan};
use super::super::super::session::CannotBegin;
use super::super::super::shelf::{Records, Shelf};
use super::super::super::theme::space;
use super::super::super::wake::Waker;
use super::super::super::widgets::button::{primary, quiet};
use super::super::super::widgets::disclosure::{Folding, Opened, disclosure};
use super::super::super::widgets::layout::{column, page, row};
use super::super::super::widgets::scroll::scroll_area;
use super::super::super::widgets::segmented::{SegmentChosen, segmented};
use super::super::super::widgets::text::{body, caption, heading, muted, title};
use super::super::super::words::Words;
use super::super::Screen;
use super::stage::{Say, notice_place};
use super::{AtOnce, Redraw, Seed, earlier, print};
use crate::host::{JoinCode, Network, NetworkKind, networks};
use crate::journal::{KeptWorkshop, WorkshopKind};
use crate::library::Entry;
use crate::scenario::{Scenario, Wording};
use crate::texts::Texts;
use crate::workshop::Room;

/// How wide the page grows, in pixels.
const PAGE_WIDTH: f32 = 860.0;
const KINDS: [(WorkshopKind, &str, &str); 2] = [
    (WorkshopKind::Story, "present-story", "present-story-means"),
    (WorkshopKind::Calibration, "present-calibration", "present-calibration-means"),
];

/// What is chosen so far.
#[derive(Resource, Debug)]
pub(super) struct Preparing {
    kind: WorkshopKind,
    /// Where phones come in; none where hands are raised.
    network: Option<usize>,
    networks: Vec<Network>,
    pivotal: BTreeSet<String>,
    /// The address that was named on the command line, in place of the network's.
    address: Option<IpAddr>,
    port: Option<u16>,
    limit: u32,
}

impl Preparing {
    /// Where phones come in; none where hands are raised.
    fn address(&self) -> Option<IpAddr> {
        let chosen = self.networks.get(self.network?)?;
        Some(self.address.unwrap_or(IpAddr::V4(chosen.address)))
    }
}

/// The page, to be filled.
#[derive(Component)]
struct Page;

/// The sentence that says what the chosen kind is.
#[derive(Component)]
struct KindMeaning;

/// What the page tells from.
#[derive(SystemParam)]
pub(super) struct Facts<'w> {
    pub shelf: Res<'w, Shelf>,
    pub records: Res<'w, Records>,
    pub words: Res<'w, Words>,
}

impl Facts<'_> {
    /// The scenario that is picked, and its entry.
    pub fn picked(&self) -> Option<(&Entry, &Scenario)> {
        let entry = self.shelf.picked()?;
        Some((entry, entry.scenario()?))
    }

    /// The workshop with this scenario that was left or cut off, if there is one.
    fn left(&self) -> Option<KeptWorkshop> {
        let (entry, _) = self.picked()?;
        let workshops = self.records.journal.workshops().unwrap_or_default();
        workshops.into_iter().find(|kept| kept.ended.is_none() && kept.started.scenario == entry.key)
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Workshop), prepare.before(super::open))
        .add_systems(Update, open_at_once.run_if(in_state(Screen::Workshop).and_then(resource_exists::<AtOnce>)))
        .add_observer(fill_page);
}

/// Nothing is chosen yet; the network that phones most likely reach is proposed.
fn prepare(mut commands: Commands) {
    let networks = networks();
    let network = networks.first().map(|_| 0);
    commands.insert_resource(Preparing {
        kind: WorkshopKind::Story,
        network,
        networks,
        pivotal: BTreeSet::new(),
        address: None,
        port: None,
        limit: Room::LIMIT,
    });
}

/// A workshop named on the command line opens at once.
fn open_at_once(at_once: Res<AtOnce>, mut preparing: ResMut<Preparing>, mut commands: Commands) {
    let workshop = &at_once.0;
    preparing.kind = workshop.kind();
    preparing.network = preparing.network.filter(|_| workshop.has_phones());
    preparing.address = workshop.address();
    preparing.port = workshop.port();
    preparing.limit = workshop.limit();
    commands.remove_resource::<AtOnce>();
    commands.run_system_cached(begin_room);
}

pub(super) fn fill(In(stage): In<Entity>, words: Res<Words>, mut commands: Commands) {
    let content = (page(PAGE_WIDTH, space::LARGE), Page);
    commands.entity(stage).with_child(scroll_area(words.get("present"), content));
}

fn fill_page(added: On<Add, Page>, facts: Facts, preparing: Res<Preparing>, mut commands: Commands) {
    let Some((_, scenario)) = facts.picked() else { return };
    let words = &facts.words;
    commands.entity(added.entity).with_children(|page| {
        page.spawn(column(space::HAIR)).with_children(|top| {
            top.spawn(title(words.get("present")));
            top.spawn(muted(Wording::of(scenario, None).plain(&scenario.title)));
        });
        page.spawn(body(words.get("present-means")));
        spawn_kinds(page, words, preparing.kind);
        spawn_networks(page, words, &preparing);
        page.spawn(disclosure(words.get("present-full-rounds"), Folding::Aside)).observe(list_turns);
        page.spawn(row(space::MEDIUM)).with_children(|ways| {
            if facts.left().is_some() {
                ways.spawn(primary(words.get("present-resume"))).observe(go_on);
                ways.spawn(quiet(words.get("present-open-anew"))).observe(begin);
            } else {
                ways.spawn(primary(words.get("present-open"))).observe(begin);
            }
            ways.spawn(quiet(words.get("present-back-to-briefing")))
                .observe(|_: On<Activate>, mut next: ResMut<NextState<Screen>>| next.set(Screen::Briefing));
        });
        page.spawn(notice_place(words));
        print::spawn(page, words);
        earlier::spawn(page, words, &facts.records);
    });
}

fn spawn_kinds(page: &mut ChildSpawnerCommands, words: &Texts, kind: WorkshopKind) {
    let chosen = KINDS.iter().position(|(one, ..)| *one == kind).unwrap_or(0);
    page.spawn(column(space::SMALL)).with_children(|section| {
        section.spawn(heading(words.get("present-kind")));
        let labels = KINDS.map(|(_, label, _)| words.get(label));
        section.spawn(segmented(words.get("present-kind"), labels, chosen)).observe(
            |chosen: On<SegmentChosen>,
             words: Res<Words>,
             mut preparing: ResMut<Preparing>,
             mut meanings: Query<&mut Text, With<KindMeaning>>| {
                let Some((kind, _, means)) = KINDS.get(chosen.index) else { return };
                preparing.kind = *kind;
                meanings.iter_mut().for_each(|mut text| text.0 = words.get(means));
            },
        );
        section.spawn((caption(words.get(KINDS[chosen].2)), KindMeaning));
    });
}

fn spawn_networks(page: &mut ChildSpawnerCommands, words: &Texts, preparing: &Preparing) {
    let networks = preparing.networks.iter().map(|network| {
        let values = [("name", network.name.clone().into()), ("address", network.address.to_string().into())];
        words.with(network_key(network.kind), &values)
    });
    let hands = words.get("present-by-hands");
    let chosen = preparing.network.unwrap_or(preparing.networks.len());
    page.spawn(column(space::SMALL)).with_children(|section| {
        section.spawn(heading(words.get("present-votes-by")));
        section.spawn(segmented(words.get("present-votes-by"), networks.chain([hands]), chosen)).observe(
            |chosen: On<SegmentChosen>, mut preparing: ResMut<Preparing>| {
                preparing.network = Some(chosen.index).filter(|index| *index < preparing.networks.len());
            },
        );
        section.spawn(caption(words.get("present-votes-by-means")));
    });
}

const fn network_key(kind: NetworkKind) -> &'static str {
    match kind {
        NetworkKind::Main | NetworkKind::Local => "present-network",
        NetworkKind::Open => "present-network-open",
        NetworkKind::Unmanaged => "present-network-cable",
        NetworkKind::Virtual => "present-network-virtual",
        NetworkKind::Loopback => "present-network-this-computer",
    }
}

/// The turns that a room can vote on, each to be marked for the full round.
fn list_turns(opened: On<Opened>, facts: Facts, preparing: Res<Preparing>, mut commands: Commands) {
    let Some((_, scenario)) = facts.picked() else { return };
    let wording = Wording::of(scenario, None);
    commands.entity(opened.panel).with_children(|list| {
        list.spawn(caption(facts.words.get("present-full-rounds-mean")));
        for (name, turn) in scenario.turns.iter().filter(|(_, turn)| turn.choices.len() > 1) {
            let said = turn.says.iter().map(|line| &line.text).chain(&turn.scene).next().unwrap_or(name);
            let labels = ["present-quick", "present-full"].map(|key| facts.words.get(key));
            let chosen = usize::from(preparing.pivotal.contains(name));
            let said = wording.plain(said);
            list.spawn(column(space::HAIR)).with_children(|line| {
                line.spawn(body(said.clone()));
                let turn = name.clone();
                line.spawn(segmented(said, labels, chosen)).observe(
                    move |chosen: On<SegmentChosen>, mut preparing: ResMut<Preparing>| {
                        _ = if chosen.index == 1 {
                            preparing.pivotal.insert(turn.clone())
                        } else {
                            preparing.pivotal.remove(&turn)
                        };
                    },
                );
            });
        }
    });
}

/// What wakes the window when the room changes. Without a window there is nothing to wake.
fn wakes(waker: Option<Res<Waker>>) -> impl Fn() + Send + 'static {
    let waker = waker.map(|waker| waker.clone());
    move || {
        if let Some(waker) = &waker {
            waker.wake();
        }
    }
}

fn begin(_: On<Activate>, mut commands: Commands) {
    commands.run_system_cached(begin_room);
}

/// Opens a room as it was prepared.
fn begin_room(
    facts: Facts,
    preparing: Res<Preparing>,
    seed: Option<Res<Seed>>,
    waker: Option<Res<Waker>>,
    mut commands: Commands,
) {
    let Some((entry, _)) = facts.picked() else { return };
    let plan = JoinCode::by_chance().map_err(|error| facts.words.tell(&error)).map(|code| Plan {
        kind: preparing.kind,
        seed: seed.map_or_else(|| getrandom::u64().unwrap_or(0), |seed| seed.0),
        code,
        pivotal: preparing.pivotal.iter().cloned().collect(),
        limit: preparing.limit,
        port: preparing.port,
    });
    let hosted = plan.and_then(|plan| {
        Hosted::begin(entry, &facts.shelf.rubric, plan, &facts.records.journal, &facts.words, wakes(waker))
            .map_err(|error| why_not(entry, &error, &facts.words))
    });
    open(hosted, &preparing, &facts.words, &mut commands);
}

fn go_on(_: On<Activate>, facts: Facts, preparing: Res<Preparing>, waker: Option<Res<Waker>>, mut commands: Commands) {
    let Some((entry, left)) = facts.picked().map(|(entry, _)| entry).zip(facts.left()) else { return };
    let journal = &facts.records.journal;
    let hosted = journal.load_workshop(left.id).map_err(|error| facts.words.tell(&error)).and_then(|(kept, events)| {
        Hosted::go_on(&facts.shelf, entry, &kept, events, journal, wakes(waker))
            .map_err(|error| why_not(entry, &error, &facts.words))
    });
    open(hosted, &preparing, &facts.words, &mut commands);
}

/// Lets phones in, and shows the room; or says why not. A room that phones can't come into is still a room.
fn open(hosted: Result<Hosted, String>, preparing: &Preparing, texts: &Texts, commands: &mut Commands) {
    let mut hosted = match hosted {
        Ok(hosted) => hosted,
        Err(reason) => return commands.trigger(Say(reason)),
    };
    let door = preparing.address().map(|address| hosted.open_door(address, texts));
    if let Some(door) = hosted.door() {
        // For whoever started it from a terminal: the picture can't be copied from there.
        _ = writeln!(std::io::stdout(), "{}", door.url());
    }
    commands.insert_resource(hosted);
    commands.trigger(Redraw);
    if let Some(Err(reason)) = door {
        commands.queue(move |world: &mut World| world.trigger(Say(reason)));
    }
}

fn why_not(entry: &Entry, error: &CannotBegin, texts: &Texts) -> String {
    let values = [("title", entry.title().into()), ("finding", error.to_string().into())];
    texts.with("cannot-be-played", &values)
}

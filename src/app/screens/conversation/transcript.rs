//! What has been said so far. It follows the session: what the session says is what is shown.

use accesskit::Role;
use bevy::prelude::*;

use super::super::super::accessibility::live;
use super::super::super::session::Session;
use super::super::super::theme::space;
use super::super::super::widgets::layout::boxed;
use super::super::super::widgets::text::caption;
use super::super::super::words::{Preferences, Words};
use super::coach::spawn_verdict;
use super::dress::{Appear, spawn_move, spawn_scene, spawn_speech};
use super::exchange::{Piece, Teller};
use super::folding::Inside;
use super::scroll::KeepInView;
use super::typewriter::{Typewriter, appear};
use crate::play::Mode;

/// About how many bubbles are shown; older exchanges are taken from view until the history is asked for. The
/// conversation keeps them.
#[derive(Resource, Clone, Copy, PartialEq, Eq, Debug)]
pub struct MostBubbles(pub usize);

impl Default for MostBubbles {
    fn default() -> Self {
        Self(1_000)
    }
}

/// The place where lines appear, and how many replies it shows.
#[derive(Component, Clone, Copy, Default, Debug)]
#[require(KeepInView)]
pub(super) struct Transcript {
    shown: Option<usize>,
    /// How much of it is shown.
    reach: Reach,
}

/// How far back the transcript goes.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
enum Reach {
    /// As far as [`MostBubbles`] lets it.
    #[default]
    Latest,
    /// To the beginning, as soon as that is shown.
    Asked,
    /// To the beginning, until the next reply.
    Whole,
}

/// A reply and what followed it; the opening is number 0.
#[derive(Component, Clone, Copy, Debug)]
pub(super) struct Exchange {
    pub number: usize,
    bubbles: usize,
}

/// Says that older lines are not shown.
#[derive(Component, Clone, Copy, Default, Debug)]
pub(super) struct Earlier;

impl Transcript {
    /// How many replies are shown, once anything is.
    pub const fn shown(&self) -> Option<usize> {
        self.shown
    }

    /// Asks for everything from the beginning, until the next reply.
    pub const fn show_whole(&mut self) {
        self.reach = Reach::Asked;
    }
}

/// The empty transcript.
pub(super) fn transcript(name: String) -> impl Bundle {
    (
        Transcript::default(),
        Node { flex_direction: FlexDirection::Column, row_gap: px(space::MEDIUM), ..default() },
        live(Role::Log, name),
    )
}

/// Shows what the session has and the transcript has not, and takes down what was taken back.
pub(super) fn follow(
    session: Res<Session>,
    words: Res<Words>,
    preferences: Res<Preferences>,
    mut typewriter: ResMut<Typewriter>,
    mut transcript: Single<(Entity, &mut Transcript, &mut KeepInView)>,
    exchanges: Query<(Entity, &Exchange)>,
    earlier: Query<Entity, With<Earlier>>,
    mut commands: Commands,
) {
    let (place, transcript, view) = &mut *transcript;
    let given = session.conversation().replies().len();
    let replaced = session.is_added() && transcript.shown.is_some();
    let asked = transcript.reach == Reach::Asked;
    if transcript.shown == Some(given) && !replaced && !asked {
        return;
    }
    transcript.reach = if asked { Reach::Whole } else { Reach::Latest };
    if asked {
        earlier.iter().for_each(|note| commands.entity(note).despawn());
    }
    let you = words.get("you");
    let teller = Teller {
        conversation: session.conversation(),
        wording: &session.wording,
        you: &you,
        coach: session.mode == Mode::Coach,
    };
    let shown = transcript.shown.filter(|_| !replaced);
    let known = preferences.skip_seen && session.seen.has(session.conversation(), given);
    let pace = if known { Appear::AtOnce } else { appear(&preferences) };
    // What is shown and stays; the rest is taken down and, where it is still said, shown anew.
    let (keep, typed) = match shown {
        _ if asked => (0, Appear::AtOnce),
        None => (0, pace),
        Some(shown) if shown < given => (shown + 1, pace),
        Some(_) => (given, Appear::AtOnce),
    };
    *typewriter = Typewriter::default();
    for (entity, _) in exchanges.iter().filter(|(_, exchange)| exchange.number >= keep) {
        commands.entity(entity).despawn();
    }
    for number in keep..=given {
        // A conversation that is gone on with shows its past at once, and then where it stands.
        let appear = if number == given { typed } else { Appear::AtOnce };
        let pieces = teller.exchange(number);
        let exchange = Exchange { number, bubbles: pieces.iter().map(Piece::bubbles).sum() };
        // It shrinks for nobody: folded, it has nothing in it that would hold it open.
        let room = Node { flex_direction: FlexDirection::Column, flex_shrink: 0.0, ..default() };
        let section = commands.spawn((boxed(room), exchange, ChildOf(*place))).id();
        let inside = Node { flex_direction: FlexDirection::Column, row_gap: px(space::SMALL), ..default() };
        commands.spawn((boxed(inside), Inside, ChildOf(section))).with_children(|section| {
            for piece in &pieces {
                match piece {
                    Piece::Scene(scene) => spawn_scene(section, scene, appear),
                    Piece::Move(channel) => spawn_move(section, *channel, &words, appear),
                    Piece::Speech(speech) => spawn_speech(section, speech, &words, appear),
                    Piece::Verdict(verdict) => spawn_verdict(section, verdict, &words),
                }
            }
        });
    }
    transcript.shown = Some(given);
    if asked {
        view.let_go();
    } else {
        view.settle();
    }
}

/// Takes the oldest exchanges from view when there are too many.
pub(super) fn forget_oldest(
    transcript: Single<(Entity, &Transcript), Changed<Transcript>>,
    exchanges: Query<(Entity, &Exchange)>,
    earlier: Query<(), With<Earlier>>,
    most: Res<MostBubbles>,
    words: Res<Words>,
    mut commands: Commands,
) {
    let (place, transcript) = *transcript;
    if transcript.reach != Reach::Latest {
        return;
    }
    let mut newest_first: Vec<_> = exchanges.iter().collect();
    newest_first.sort_by_key(|(_, exchange)| std::cmp::Reverse(exchange.number));
    let mut bubbles = 0;
    let mut forgot = false;
    for (position, (entity, exchange)) in newest_first.into_iter().enumerate() {
        bubbles += exchange.bubbles;
        if position > 1 && bubbles > most.0 {
            commands.entity(entity).despawn();
            forgot = true;
        }
    }
    if forgot && earlier.is_empty() {
        let note = commands.spawn((caption(words.get("conversation-earlier")), Earlier)).id();
        commands.entity(place).insert_children(0, &[note]);
    }
}

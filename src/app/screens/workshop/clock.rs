//! The timer, where one was asked for. It only counts: when time is up, it says so and nothing else happens.

use std::time::Duration;

use bevy::platform::time::Instant;
use bevy::prelude::*;

use super::super::super::theme::{Token, TypeStyle};
use super::super::super::wake::Ticking;
use super::super::super::widgets::text::words;
use super::super::super::words::Words;
use super::super::Screen;

/// What one press adds.
const STEP: Duration = Duration::from_secs(60);
/// The longest that is counted.
const LONGEST: Duration = Duration::from_secs(30 * 60);

/// When time is up, while the clock runs.
#[derive(Resource, Clone, Copy, Default, Debug)]
pub(super) struct Clock(Option<Instant>);

/// Where it is shown.
#[derive(Component)]
pub(super) struct ClockPlace;

impl Clock {
    /// A minute more; from nothing, a minute.
    pub(super) fn add_a_minute(&mut self) {
        let now = Instant::now();
        let until = self.0.filter(|until| *until > now).unwrap_or(now) + STEP;
        self.0 = Some(until.min(now + LONGEST));
    }

    /// No clock any more.
    pub(super) fn stop(&mut self) {
        self.0 = None;
    }

    /// Whether there is one.
    pub(super) const fn is_set(&self) -> bool {
        self.0.is_some()
    }

    fn left(&self) -> Option<Duration> {
        self.0.map(|until| until.saturating_duration_since(Instant::now()))
    }
}

pub(super) fn place() -> impl Bundle {
    (words("", TypeStyle::Title, Token::OnMasthead), ClockPlace)
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Clock>()
        .add_systems(OnEnter(Screen::Workshop), |mut clock: ResMut<Clock>| clock.stop())
        .add_systems(Update, show.run_if(in_state(Screen::Workshop)));
}

fn show(
    clock: Res<Clock>,
    texts: Res<Words>,
    mut places: Query<(Entity, &mut Text, Has<Ticking>), With<ClockPlace>>,
    mut commands: Commands,
) {
    for (place, mut text, ticking) in &mut places {
        let left = clock.left();
        let said = match left {
            None => String::new(),
            Some(Duration::ZERO) => texts.get("present-time-is-up"),
            Some(left) => {
                let seconds = left.as_secs_f32().ceil() as u64;
                format!("{}:{:02}", seconds / 60, seconds % 60)
            }
        };
        text.set_if_neq(Text::new(said));
        match left.is_some_and(|left| !left.is_zero()) {
            true if !ticking => _ = commands.entity(place).insert(Ticking),
            false if ticking => _ = commands.entity(place).remove::<Ticking>(),
            _ => {}
        }
    }
}

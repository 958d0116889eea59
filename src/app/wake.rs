//! When the window draws, and when it sleeps.
//!
//! A page that nobody touches costs nothing: the loop sleeps until the mouse, a key, the system or a
//! [`Waker`] wakes it. It draws continuously only
//! - from the start until complete frames are on the screen ([`frame`](super::frame)),
//! - after a [`Wake::settle`], again until complete frames were drawn: call it after changing what is
//!   shown outside of an input event. Keys, clicks, screens, theme and text size settle by themselves;
//! - while any entity carries [`StayAwake`]: put it on whatever moves, take it off when it rests.
//!
//! It draws once a second while any entity carries [`Ticking`].

use std::time::Duration;

use bevy::input::keyboard::KeyboardInput;
use bevy::input::mouse::{MouseButtonInput, MouseWheel};
use bevy::input::touch::TouchInput;
use bevy::platform::time::Instant;
use bevy::prelude::*;
use bevy::time::{TimeSystems, TimeUpdateStrategy};
use bevy::window::{PrimaryWindow, WindowResized};
use bevy::winit::{EventLoopProxy, EventLoopProxyWrapper, UpdateMode, WinitSettings, WinitUserEvent};

use super::accessibility::ActionRequest;
use super::frame::CompleteFrames;
use super::screens::Screen;
use super::theme::{TextSize, TextSpacing, Theme};

/// A change is on the screen after this many complete frames: one that lays out, one that scrolls
/// what was laid out into view, one to spare.
const FRAMES_TO_SETTLE: u32 = 3;
/// If no frame becomes complete for so long (the window is covered, the device is lost), stop
/// hurrying and look again now and then.
const HURRY: Duration = Duration::from_secs(3);
const NOW_AND_THEN: Duration = Duration::from_millis(250);
/// A window that has just been shown is drawn for this long: what was drawn before is not kept by
/// every window system.
const AFTER_SHOWING: Duration = Duration::from_millis(300);
/// How often a clock is looked at.
const TICK: Duration = Duration::from_secs(1);
/// Asleep. Not `Duration::MAX`, which overflows the loop's clock.
const ASLEEP: Duration = Duration::from_secs(24 * 60 * 60);

/// Keeps the window drawing while it is on any entity.
#[derive(Component, Clone, Copy, Default, Debug)]
pub struct StayAwake;

/// Lets the window draw once a second while it is on any entity: for a clock.
#[derive(Component, Clone, Copy, Default, Debug)]
pub struct Ticking;

/// Asks for frames until what changed is on the screen.
#[derive(Resource, Debug)]
pub struct Wake {
    settling: Option<Settling>,
    not_before: Option<Instant>,
}

#[derive(Clone, Copy, Debug)]
struct Settling {
    asked: Instant,
    /// The count of complete frames when asked; unknown until the next look.
    from: Option<u32>,
}

impl Wake {
    /// Draws until what is changed in this update is complete on the screen.
    pub fn settle(&mut self) {
        self.settling = Some(Settling { asked: Instant::now(), from: None });
    }

    /// Draws for a while, whatever happens.
    pub fn keep_drawing(&mut self, duration: Duration) {
        self.not_before = Some(Instant::now() + duration);
    }

    fn mode(&mut self, now: Instant, frames: &CompleteFrames) -> UpdateMode {
        if self.not_before.is_some_and(|until| now < until) {
            return UpdateMode::Continuous;
        }
        self.not_before = None;
        let Some(settling) = &mut self.settling else {
            return UpdateMode::reactive_low_power(ASLEEP);
        };
        let from = *settling.from.get_or_insert_with(|| frames.count());
        if frames.since(from) >= FRAMES_TO_SETTLE {
            self.settling = None;
            UpdateMode::reactive_low_power(ASLEEP)
        } else if now.duration_since(settling.asked) < HURRY {
            UpdateMode::Continuous
        } else {
            UpdateMode::reactive_low_power(NOW_AND_THEN)
        }
    }
}

impl Default for Wake {
    /// Awake, until the first complete frames.
    fn default() -> Self {
        let mut wake = Self { settling: None, not_before: None };
        wake.settle();
        wake
    }
}

/// Wakes the sleeping window from another thread: a file watcher, a task, a timer.
#[derive(Resource, Clone)]
pub struct Waker(EventLoopProxy<WinitUserEvent>);

impl Waker {
    /// Wakes the window for one update. `false` once the window is gone.
    pub fn wake(&self) -> bool {
        self.0.send_event(WinitUserEvent::WakeUp).is_ok()
    }
}

/// The part that every stage has.
pub(super) fn plugin(app: &mut App) {
    // In the very last moment: what a screen reader asks for arrives after everything else, and is done in the next frame.
    app.init_resource::<Wake>().add_systems(
        Last,
        settle_after_changes.before(choose_mode).run_if(
            resource_changed::<Theme>
                .or_else(resource_changed::<TextSize>)
                .or_else(resource_changed::<TextSpacing>)
                .or_else(state_changed::<Screen>)
                .or_else(on_message::<KeyboardInput>)
                .or_else(on_message::<MouseButtonInput>)
                .or_else(on_message::<MouseWheel>)
                .or_else(on_message::<TouchInput>)
                .or_else(on_message::<WindowResized>)
                .or_else(on_message::<ActionRequest>),
        ),
    );
}

/// The part that needs a real window.
pub(super) fn window_plugin(app: &mut App) {
    if let Some(proxy) = app.world().get_resource::<EventLoopProxyWrapper>() {
        let waker = Waker((**proxy).clone());
        app.insert_resource(waker);
    }
    app.insert_resource(WinitSettings::continuous())
        .add_systems(First, look_at_the_clock.before(TimeSystems))
        .add_systems(Last, (show_window_when_complete, choose_mode).chain());
}

/// Bevy's clock shows when the last frame was drawn. After a sleep that is long ago: what is pressed then would seem to
/// come in the same moment as what was pressed before.
fn look_at_the_clock(mut clock: ResMut<TimeUpdateStrategy>) {
    *clock = TimeUpdateStrategy::ManualInstant(Instant::now());
}

fn settle_after_changes(mut wake: ResMut<Wake>) {
    wake.settle();
}

/// The window opens hidden and appears with its first complete frame, not white and then filled.
fn show_window_when_complete(
    frames: Res<CompleteFrames>,
    mut wake: ResMut<Wake>,
    mut shown: Local<bool>,
    mut window: Single<&mut Window, With<PrimaryWindow>>,
) {
    if !*shown && frames.count() > 0 {
        *shown = true;
        window.visible = true;
        wake.keep_drawing(AFTER_SHOWING);
        // On a busy machine that time may be over before a single frame is drawn.
        wake.settle();
    }
}

fn choose_mode(
    frames: Res<CompleteFrames>,
    mut wake: ResMut<Wake>,
    moving: Query<(), With<StayAwake>>,
    ticking: Query<(), With<Ticking>>,
    mut settings: ResMut<WinitSettings>,
) {
    let mode = match wake.mode(Instant::now(), &frames) {
        _ if !moving.is_empty() => UpdateMode::Continuous,
        UpdateMode::Reactive { wait, .. } if wait == ASLEEP && !ticking.is_empty() => {
            UpdateMode::reactive_low_power(TICK)
        }
        mode => mode,
    };
    if settings.focused_mode != mode {
        settings.focused_mode = mode;
        settings.unfocused_mode = mode;
    }
}

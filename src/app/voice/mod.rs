//! Reading aloud, through the system's own speech command.
//!
//! A thread of its own starts the command, hands it the words and waits for its end, so that nothing here ever blocks:
//! [`Voice::say`] and [`Voice::hush`] return at once. What is to be said is the screen's affair.

pub mod command;

use std::io::Write as _;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use bevy::prelude::*;

use super::wake::Waker;
use super::words::Preferences;
use crate::settings::VoiceRate;
pub use command::{Feed, Synthesiser};

/// How often the thread looks whether the command has ended.
const LOOK: Duration = Duration::from_millis(40);

/// Why nothing can be heard.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Mute {
    /// There is no such command on this computer.
    Missing,
    /// The command gave up, and what it was.
    Failed(String),
}

/// The voice that reads aloud.
#[derive(Resource)]
pub struct Voice {
    synthesisers: Vec<Synthesiser>,
    orders: Option<Sender<Order>>,
    desk: Option<JoinHandle<()>>,
    speaking: Arc<AtomicBool>,
    mute: Arc<Mutex<Option<Mute>>>,
    waker: Option<Waker>,
}

enum Order {
    Say(String, Vec<Synthesiser>),
    Hush,
}

impl Default for Voice {
    /// The voice of this system.
    fn default() -> Self {
        Self::of(command::of_this_system(default()))
    }
}

impl Voice {
    /// A voice that speaks through the first of these programs that is there.
    #[must_use]
    pub fn of(synthesisers: Vec<Synthesiser>) -> Self {
        Self { synthesisers, orders: None, desk: None, speaking: Arc::default(), mute: Arc::default(), waker: None }
    }

    /// Says some words, instead of what is being said.
    pub fn say(&mut self, words: &str) {
        if words.trim().is_empty() {
            return self.hush();
        }
        self.speaking.store(true, Ordering::Release);
        let order = Order::Say(words.to_owned(), self.synthesisers.clone());
        if self.orders().is_none_or(|orders| orders.send(order).is_err()) {
            self.speaking.store(false, Ordering::Release);
        }
    }

    /// Falls silent.
    pub fn hush(&mut self) {
        self.speaking.store(false, Ordering::Release);
        if let Some(orders) = &self.orders {
            // A thread that is gone says nothing.
            let _ = orders.send(Order::Hush);
        }
    }

    /// Whether something is being said.
    #[must_use]
    pub fn is_speaking(&self) -> bool {
        self.speaking.load(Ordering::Acquire)
    }

    /// Why nothing could be heard, once.
    #[must_use]
    pub fn take_mute(&self) -> Option<Mute> {
        self.mute.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Where orders go; the thread begins with the first.
    fn orders(&mut self) -> Option<&Sender<Order>> {
        if self.orders.is_none() {
            let (send, receive) = channel();
            let desk = Desk { speaking: self.speaking.clone(), mute: self.mute.clone(), waker: self.waker.clone() };
            let spawned = thread::Builder::new().name("voice".into()).spawn(move || desk.serve(&receive));
            match spawned {
                Ok(thread) => (self.desk, self.orders) = (Some(thread), Some(send)),
                Err(error) => warn!("nothing can be read aloud: {error}"),
            }
        }
        self.orders.as_ref()
    }
}

impl Drop for Voice {
    /// Nothing goes on speaking after the window is closed.
    fn drop(&mut self) {
        self.orders = None;
        if let Some(desk) = self.desk.take() {
            // It ends within a moment; that it did not panic is all there is to know.
            let _ = desk.join();
        }
    }
}

/// Where orders are carried out, on the thread.
struct Desk {
    speaking: Arc<AtomicBool>,
    mute: Arc<Mutex<Option<Mute>>>,
    waker: Option<Waker>,
}

impl Desk {
    /// Until the voice is gone.
    fn serve(&self, orders: &Receiver<Order>) {
        let mut next = orders.recv().ok();
        while let Some(order) = next.take() {
            next = match latest(order, orders) {
                Order::Say(words, synthesisers) => self.say(&words, &synthesisers, orders),
                Order::Hush => None,
            };
            if next.is_none() {
                self.speaking.store(false, Ordering::Release);
                next = orders.recv().ok();
            }
        }
    }

    /// Says the words to their end, or until the next order, which is given back.
    fn say(&self, words: &str, synthesisers: &[Synthesiser], orders: &Receiver<Order>) -> Option<Order> {
        self.speaking.store(true, Ordering::Release);
        let (mut child, synthesiser) = self.start(words, synthesisers)?;
        loop {
            match child.try_wait() {
                Ok(None) => {}
                Ok(Some(status)) if status.success() => return None,
                _ => {
                    self.tell(Mute::Failed(synthesiser.program.clone()));
                    return None;
                }
            }
            let order = match orders.recv_timeout(LOOK) {
                Err(RecvTimeoutError::Timeout) => continue,
                order => order.ok(),
            };
            silence(&mut child, synthesiser);
            return order;
        }
    }

    /// Starts the first program that is there.
    fn start<'a>(&self, words: &str, synthesisers: &'a [Synthesiser]) -> Option<(Child, &'a Synthesiser)> {
        let mut found = None;
        for synthesiser in synthesisers {
            match spawn(synthesiser, words) {
                Ok(child) => return Some((child, synthesiser)),
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
                Err(_) => found = Some(synthesiser.program.clone()),
            }
        }
        self.tell(found.map_or(Mute::Missing, Mute::Failed));
        None
    }

    fn tell(&self, mute: Mute) {
        *self.mute.lock().unwrap_or_else(PoisonError::into_inner) = Some(mute);
        if let Some(waker) = &self.waker {
            waker.wake();
        }
    }
}

/// Of several orders that wait, the last.
fn latest(mut order: Order, orders: &Receiver<Order>) -> Order {
    while let Ok(later) = orders.try_recv() {
        order = later;
    }
    order
}

fn spawn(synthesiser: &Synthesiser, words: &str) -> std::io::Result<Child> {
    let mut command = quiet(&synthesiser.program);
    command.args(&synthesiser.arguments);
    match synthesiser.feed {
        Feed::Argument => command.arg(words).stdin(Stdio::null()).spawn(),
        Feed::Input => {
            let mut child = command.stdin(Stdio::piped()).spawn()?;
            if let Some(mut input) = child.stdin.take() {
                let words = words.to_owned();
                // The program may read slowly or not at all: that must not keep an order waiting.
                thread::Builder::new().spawn(move || input.write_all(words.as_bytes()))?;
            }
            Ok(child)
        }
    }
}

/// A program that writes nowhere and opens no window.
fn quiet(program: &str) -> Command {
    let mut command = Command::new(program);
    command.stdout(Stdio::null()).stderr(Stdio::null());
    #[cfg(windows)]
    {
        use std::os::windows::process::CommandExt as _;
        const CREATE_NO_WINDOW: u32 = 0x0800_0000;
        command.creation_flags(CREATE_NO_WINDOW);
    }
    command
}

/// Ends the program, and whatever goes on speaking for it.
fn silence(child: &mut Child, synthesiser: &Synthesiser) {
    // It may have ended by itself meanwhile.
    let _ = child.kill();
    let _ = child.wait();
    if let Some(hush) = &synthesiser.hush
        && let Ok(mut child) = quiet(&synthesiser.program).args(hush).stdin(Stdio::null()).spawn()
    {
        let _ = thread::Builder::new().spawn(move || child.wait());
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Voice>()
        .add_systems(PostStartup, learn_to_wake)
        .add_systems(Update, follow_rate.run_if(resource_changed::<Preferences>));
}

fn learn_to_wake(waker: Option<Res<Waker>>, mut voice: ResMut<Voice>) {
    voice.waker = waker.map(|waker| waker.clone());
}

/// Takes the rate that is set, unless it is the one it has.
fn follow_rate(preferences: Res<Preferences>, mut before: Local<VoiceRate>, mut voice: ResMut<Voice>) {
    if *before != preferences.voice_rate {
        *before = preferences.voice_rate;
        voice.synthesisers = command::of_this_system(*before);
    }
}

#[cfg(all(test, unix))]
mod tests;

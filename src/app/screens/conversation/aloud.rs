//! Reading aloud what others say, as it comes and again on request.

use bevy::prelude::*;

use super::super::super::session::Session;
use super::super::super::voice::command::missing_key;
use super::super::super::voice::{Mute, Voice};
use super::super::super::words::{Preferences, Words};
use super::actions::{Action, Asked, Notice};
use super::exchange::{Teller, spoken_lines};
use super::transcript::Transcript;

/// What of the conversation was read aloud: how many replies there were.
#[derive(Resource, Default, Debug)]
pub(super) struct ReadAloud {
    at: Option<usize>,
}

/// Reads what has just been added. What was there before the conversation was gone on with stays unread, but for its
/// last lines.
pub(super) fn read_new_lines(
    session: Res<Session>,
    preferences: Res<Preferences>,
    transcript: Single<&Transcript>,
    mut read: ResMut<ReadAloud>,
    mut voice: ResMut<Voice>,
) {
    let Some(shown) = transcript.shown() else { return };
    let before = read.at.replace(shown);
    if before == Some(shown) {
        return;
    }
    if preferences.read_aloud && before.is_none_or(|before| before < shown) {
        voice.say(&lines(&session));
    } else if voice.is_speaking() {
        voice.hush();
    }
}

/// Off: on, and reads the last lines. Speaking: silent, and off. Else the last lines once more.
pub(super) fn ask(
    asked: On<Asked>,
    session: Option<Res<Session>>,
    mut preferences: ResMut<Preferences>,
    mut voice: ResMut<Voice>,
) {
    let Some(session) = session.filter(|_| asked.0 == Action::ReadAloud) else {
        return;
    };
    if preferences.read_aloud && voice.is_speaking() {
        preferences.read_aloud = false;
        voice.hush();
        return;
    }
    if !preferences.read_aloud {
        preferences.read_aloud = true;
    }
    voice.say(&lines(&session));
}

/// The last lines of others, as they are read aloud.
fn lines(session: &Session) -> String {
    let conversation = session.conversation();
    let teller = Teller { conversation, wording: &session.wording, you: "", coach: false };
    let several = !conversation.script().scenario().people.is_empty();
    let exchanges = (0..=conversation.replies().len()).rev();
    let mut said = exchanges.map(|number| spoken_lines(&teller.exchange(number), several));
    said.find(|lines| !lines.is_empty()).unwrap_or_default().join("\n")
}

/// Says calmly why nothing can be heard, and does not try again by itself.
pub(super) fn tell_mute(
    voice: Res<Voice>,
    words: Res<Words>,
    mut preferences: ResMut<Preferences>,
    mut notices: MessageWriter<Notice>,
) {
    let Some(mute) = voice.take_mute() else { return };
    preferences.read_aloud = false;
    let notice = match mute {
        Mute::Missing => words.get(missing_key()),
        Mute::Failed(program) => words.with("voice-failed", &[("program", program.into())]),
    };
    notices.write(Notice(Some(notice)));
}

/// Nothing is read any more when the conversation is left.
pub(super) fn fall_silent(mut voice: ResMut<Voice>, mut read: ResMut<ReadAloud>) {
    voice.hush();
    read.at = None;
}

//! Raised hands and number keys: counted while the vote is open, and put right until its spread is shown.

use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::input_focus::FocusedInput;
use bevy::prelude::*;
use bevy::text::EditableText;
use bevy::ui_widgets::Activate;

use super::super::super::room::Hosted;
use super::super::super::theme::{Token, TypeStyle, space};
use super::super::super::widgets::action::action;
use super::super::super::widgets::field::line_field;
use super::super::super::widgets::layout::{boxed, column};
use super::super::super::widgets::text::words;
use super::super::super::words::Words;
use super::options::Choosable;
use super::stage::Say;
use super::{Redraw, Told};
use crate::workshop::{Event, Refusal, Round};

/// How wide the field is at most, in pixels.
const WIDTH: f32 = 360.0;

/// Where counts are typed.
#[derive(Component)]
struct Typed;

/// The hands that were added one by one, the last at the end: what Backspace takes back.
#[derive(Resource, Clone, Default, Debug)]
pub(super) struct Undo {
    round: u32,
    added: Vec<Option<usize>>,
}

impl Undo {
    /// Takes back the hand that was added last in this round.
    pub(super) fn take_back(&mut self, hosted: &mut Hosted, commands: &mut Commands) {
        let round = hosted.room().round().map_or(0, |round| round.number);
        if let Some(option) = self.added.pop().filter(|_| self.round == round) {
            change(hosted, option, -1, commands);
        }
    }

    fn remember(&mut self, round: u32, option: Option<usize>) {
        if self.round != round {
            *self = Self { round, added: Vec::new() };
        }
        self.added.push(option);
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Undo>().add_observer(count_by_enter);
}

pub(super) fn spawn(parent: &mut ChildSpawnerCommands, told: &Told) {
    let Some(round) = told.round() else { return };
    let counts = round.options.len();
    parent.spawn(column(space::SMALL)).with_children(|section| {
        let name = told.get("present-hands");
        section.spawn(words(name.clone(), TypeStyle::Label, Token::Text));
        let line = Node { align_items: AlignItems::Center, column_gap: px(space::MEDIUM), ..default() };
        section.spawn(boxed(line)).with_children(|line| {
            let place =
                Node { width: percent(100), max_width: px(WIDTH), flex_direction: FlexDirection::Column, ..default() };
            line.spawn(boxed(place)).with_children(|place| {
                place.spawn((line_field(name, &written(round)), Typed));
            });
            line.spawn(action(told.get("present-count"), None)).observe(
                |_: On<Activate>, fields: Query<&EditableText, With<Typed>>, mut commands: Commands| {
                    if let Some(field) = fields.iter().next() {
                        commands.run_system_cached_with(count, field.value().to_string());
                    }
                },
            );
        });
        let values = [("replies", counts.into()), ("last", (counts + 1).into())];
        section.spawn(words(told.with("present-hands-means", &values), TypeStyle::Small, Token::Muted));
    });
}

/// The hands counted so far, as they are typed; nothing where there are none.
fn written(round: &Round) -> String {
    let (hands, rather_not) = round.hands();
    if hands.iter().sum::<u32>() + rather_not == 0 {
        return String::new();
    }
    let rather_not = Some(rather_not).filter(|rather_not| *rather_not > 0);
    let numbers = hands.iter().copied().chain(rather_not).map(|count| count.to_string());
    numbers.collect::<Vec<_>>().join(" ")
}

/// The numbers in a text, whatever stands between them. None where something in it is no number, or too large for one.
fn numbers(text: &str) -> Option<Vec<u32>> {
    let words = text.split(|letter: char| letter.is_whitespace() || ",;/".contains(letter));
    words.filter(|word| !word.is_empty()).map(|word| word.parse().ok()).collect()
}

fn count_by_enter(
    event: On<FocusedInput<KeyboardInput>>,
    fields: Query<&EditableText, With<Typed>>,
    mut commands: Commands,
) {
    let is_enter = event.input.logical_key == Key::Enter && event.input.state.is_pressed();
    if let Some(field) = fields.get(event.focused_entity).ok().filter(|_| is_enter) {
        commands.run_system_cached_with(count, field.value().to_string());
    }
}

/// Takes counts as they were typed: a number for each option, and one more for those who would rather not say.
fn count(In(text): In<String>, mut hosted: ResMut<Hosted>, words: Res<Words>, mut commands: Commands) {
    let Some((round, options)) = hosted.room().round().map(|round| (round.number, round.options.len())) else { return };
    let counted = numbers(&text).ok_or(Refusal::Miscounted { options }).and_then(|mut counts| {
        let rather_not = if counts.len() == options + 1 { counts.pop().unwrap_or_default() } else { 0 };
        hosted.ask(Event::Counted { round, counts, rather_not })
    });
    match counted {
        Ok(_) => commands.trigger(Redraw),
        Err(_) => commands.trigger(Say(words.with("present-miscounted", &[("replies", options.into())]))),
    }
}

/// A number key, or a click on an option: one hand more.
pub(super) fn add_one(pressed: On<Activate>, options: Query<&Choosable>, mut commands: Commands) {
    if let Ok(Choosable(option)) = options.get(pressed.entity) {
        commands.run_system_cached_with(add, Some(usize::from(*option)));
    }
}

/// One hand more for an option, or for those who would rather not say.
pub(super) fn add(
    In(option): In<Option<usize>>,
    mut hosted: ResMut<Hosted>,
    mut undo: ResMut<Undo>,
    mut commands: Commands,
) {
    let round = hosted.room().round().map_or(0, |round| round.number);
    undo.remember(round, option);
    change(&mut hosted, option, 1, &mut commands);
}

/// Changes the hands for an option, or for those who would rather not say, by one.
fn change(hosted: &mut Hosted, option: Option<usize>, by: i32, commands: &mut Commands) {
    let Some(round) = hosted.room().round() else { return };
    let (hands, mut rather_not) = round.hands();
    let mut counts = hands.to_vec();
    match option {
        Some(option) => {
            let Some(count) = counts.get_mut(option) else { return };
            *count = count.saturating_add_signed(by);
        }
        None => rather_not = rather_not.saturating_add_signed(by),
    }
    let number = round.number;
    if hosted.ask(Event::Counted { round: number, counts, rather_not }) == Ok(true) {
        commands.trigger(Redraw);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_read_however_they_are_separated() {
        assert_eq!(numbers("3 11 17 8"), Some(vec![3, 11, 17, 8]));
        assert_eq!(numbers(" 3, 11;17 / 8 "), Some(vec![3, 11, 17, 8]));
        assert_eq!(numbers("3 eleven"), None);
        assert_eq!(numbers("3 -1"), None);
        assert_eq!(numbers("99999999999"), None);
    }
}

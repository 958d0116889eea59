//! One of a few: segments side by side, exactly one chosen. Arrow keys move the choice.
//!
//! ```text
//! commands.spawn(segmented("Mode", ["Coach", "Practice", "Assess"], 0))
//!     .observe(|chosen: On<SegmentChosen>| …);
//! ```

use accesskit::Role;
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::input_focus::{FocusCause, InputFocus};
use bevy::picking::hover::Hovered;
use bevy::prelude::*;
use bevy::ui::Checked;
use bevy::ui_widgets::{RadioButton, RadioGroup, ValueChange};

use super::super::accessibility::{control, named};
use super::super::theme::{Fill, Ink, Paint, Stroke, Token, TypeStyle, corner};
use super::text::drawn;

/// Which segment of a group is chosen, from 0. Change it and the segments follow.
#[derive(Component, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Chosen(pub usize);

/// The place of a segment in its group, from 0.
#[derive(Component, Clone, Copy, PartialEq, Eq, Debug)]
struct Segment(usize);

/// Asks for a segment to be chosen, as a click on it does.
#[derive(EntityEvent, Clone, Copy, Debug)]
pub struct ChooseSegment {
    /// The segment.
    pub entity: Entity,
}

/// Somebody chose another segment.
#[derive(EntityEvent, Clone, Copy, PartialEq, Eq, Debug)]
pub struct SegmentChosen {
    /// The group.
    #[event_target]
    pub group: Entity,
    /// Which segment, from 0.
    pub index: usize,
}

/// A group of segments with a name, one label each, and the one chosen at first.
pub fn segmented<Label: Into<String>>(
    name: impl Into<String>,
    labels: impl IntoIterator<Item = Label>,
    chosen: usize,
) -> impl Bundle {
    let segments: Vec<_> =
        labels.into_iter().map(Into::into).enumerate().map(|(index, label)| segment(index, label)).collect();
    (
        RadioGroup,
        Chosen(chosen),
        Node {
            flex_wrap: FlexWrap::Wrap,
            align_self: AlignSelf::Start,
            max_width: percent(100),
            padding: UiRect::all(px(4)),
            column_gap: px(4),
            row_gap: px(4),
            border_radius: BorderRadius::all(px(corner::MEDIUM + 4.0)),
            ..default()
        },
        Fill(Token::Sunken),
        named(Role::RadioGroup, name),
        Children::spawn(SpawnIter(segments.into_iter())),
    )
}

fn segment(index: usize, label: String) -> impl Bundle {
    (
        RadioButton,
        Segment(index),
        Node {
            padding: UiRect::axes(px(18), px(8)),
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::all(px(corner::MEDIUM)),
            ..default()
        },
        Fill(Token::Clear),
        Stroke(Token::Clear),
        Hovered::default(),
        TabIndex(-1),
        control(Role::RadioButton, label.clone()),
        children![drawn(label, TypeStyle::Label, Token::Muted)],
    )
}

pub(super) fn plugin(app: &mut App) {
    app.add_observer(choose_by_input)
        .add_observer(choose_by_request)
        .add_systems(PostUpdate, (mark_chosen, dress_segments).chain().before(Paint));
}

fn choose_by_input(change: On<ValueChange<Entity>>, groups: Query<(), With<Chosen>>, mut commands: Commands) {
    if groups.contains(change.source) {
        commands.trigger(ChooseSegment { entity: change.value });
    }
}

fn choose_by_request(
    request: On<ChooseSegment>,
    segments: Query<(&Segment, &ChildOf)>,
    mut groups: Query<(&mut Chosen, &Children)>,
    mut focus: ResMut<InputFocus>,
    mut commands: Commands,
) {
    let Ok((segment, parent)) = segments.get(request.entity) else {
        return;
    };
    let group = parent.parent();
    let Ok((mut chosen, members)) = groups.get_mut(group) else {
        return;
    };
    if focus.get().is_some_and(|focused| members.contains(&focused)) {
        focus.set(request.entity, FocusCause::Navigated);
    }
    if chosen.set_if_neq(Chosen(segment.0)) {
        commands.trigger(SegmentChosen { group, index: segment.0 });
    }
}

/// Tab reaches the chosen segment only; the arrows go on from there.
fn mark_chosen(
    groups: Query<(&Chosen, &Children), Changed<Chosen>>,
    segments: Query<&Segment>,
    mut commands: Commands,
) {
    for (chosen, members) in &groups {
        for member in members.iter() {
            let Ok(segment) = segments.get(member) else {
                continue;
            };
            if segment.0 == chosen.0 {
                commands.entity(member).insert((Checked, TabIndex(0)));
            } else {
                commands.entity(member).insert(TabIndex(-1)).remove::<Checked>();
            }
        }
    }
}

fn dress_segments(
    mut segments: Query<(&Hovered, Has<Checked>, &Children, &mut Fill, &mut Stroke), With<Segment>>,
    mut inks: Query<&mut Ink>,
) {
    for (hovered, chosen, children, mut fill, mut stroke) in &mut segments {
        let (new_fill, new_stroke, new_ink) = match (chosen, hovered.get()) {
            (true, _) => (Token::Raised, Token::Accent, Token::Accent),
            (false, true) => (Token::RaisedHover, Token::Clear, Token::Text),
            (false, false) => (Token::Clear, Token::Clear, Token::Muted),
        };
        fill.set_if_neq(Fill(new_fill));
        stroke.set_if_neq(Stroke(new_stroke));
        for child in children.iter() {
            if let Ok(mut ink) = inks.get_mut(child) {
                ink.set_if_neq(Ink(new_ink));
            }
        }
    }
}

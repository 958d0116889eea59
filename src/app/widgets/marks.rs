//! Marks: small signs that stand beside a word, never in place of one. Screen readers hear the word alone.

use bevy::platform::collections::HashMap;
use bevy::prelude::*;
use bevy::text::RemSize;
use bevy::ui::UiSystems;
use tiny_skia::PathBuilder;

use super::super::accessibility::{Picture, container};
use super::super::theme::{Fill, Tint, Token, TypeStyle, space};
use super::channel_marks;
use super::drawing::{Drawing, Pen};
use super::text::words;
use crate::rubric::{Level, Part};
use crate::scenario::Channel;

/// A sign.
#[derive(Component, Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[require(ImageNode, Picture)]
pub enum Mark {
    /// A head: a thought for them.
    Head,
    /// A heart: a feeling understood.
    Heart,
    /// A hand: something done.
    Hand,
    /// A door that is open.
    OpenDoor,
    /// A door that is shut.
    ShutDoor,
    /// A wave: something that got in the way.
    Stumble,
    /// Something folded away.
    Folded,
    /// Something unfolded below.
    Unfolded,
    /// A round point.
    Circle,
    /// A square point.
    Square,
    /// A pointed point.
    Triangle,
    /// A ring: a place that is not filled.
    Ring,
    /// Where people talk: a handset, a letter …
    Channel(Channel),
}

/// How large a mark is, in rem: it grows with the text.
#[derive(Component, Clone, Copy, PartialEq, Debug)]
struct MarkSize(f32);

/// The colours of a part: a strong one for its mark and its word, and a tint to draw them on.
pub const fn part_tokens(part: Part) -> (Token, Token) {
    match part {
        Part::Head => (Token::Head, Token::HeadSoft),
        Part::Heart => (Token::Heart, Token::HeartSoft),
        Part::Hand => (Token::Hand, Token::HandSoft),
    }
}

/// The colours of a level: a strong one for its word, and a tint to draw it on.
pub const fn level_tokens(level: Level) -> (Token, Token) {
    match level {
        Level::Apathetic => (Token::Apathetic, Token::ApatheticSoft),
        Level::Sympathetic => (Token::Sympathetic, Token::SympatheticSoft),
        Level::Empathetic => (Token::Empathetic, Token::EmpatheticSoft),
        Level::Compassionate => (Token::Compassionate, Token::CompassionateSoft),
    }
}

impl From<Part> for Mark {
    fn from(part: Part) -> Self {
        match part {
            Part::Head => Self::Head,
            Part::Heart => Self::Heart,
            Part::Hand => Self::Hand,
        }
    }
}

/// A mark of a size in rem.
pub fn mark(mark: Mark, size_rem: f32, color: Token) -> impl Bundle {
    (mark, MarkSize(size_rem), Tint(color), Node { flex_shrink: 0.0, ..default() })
}

/// The mark of a part and its word, in a small frame.
pub fn part_chip(part: Part, word: impl Into<String>) -> impl Bundle {
    let (strong, tint) = part_tokens(part);
    (
        Node {
            align_items: AlignItems::Center,
            padding: UiRect::axes(px(10), px(3)),
            border_radius: BorderRadius::all(px(999)),
            column_gap: px(space::HAIR + 2.0),
            max_width: percent(100),
            ..default()
        },
        Fill(tint),
        container(),
        children![mark(part.into(), 0.95, strong), words(word, TypeStyle::Small, strong)],
    )
}

/// The pictures that have been drawn, by sign and by size in pixels.
#[derive(Resource, Default)]
struct DrawnMarks(HashMap<(Mark, u32), Handle<Image>>);

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<DrawnMarks>()
        .add_systems(PostUpdate, (size_marks.before(UiSystems::Prepare), draw_marks.after(UiSystems::Layout)));
}

fn size_marks(rem: Res<RemSize>, mut marks: Query<(Ref<MarkSize>, &mut Node)>) {
    for (size, mut node) in &mut marks {
        if size.is_changed() || rem.is_changed() {
            let side = px((size.0 * rem.0).round());
            (node.width, node.height) = (side, side);
        }
    }
}

fn draw_marks(
    mut marks: Query<(&Mark, &ComputedNode, &mut ImageNode), Or<(Changed<ComputedNode>, Changed<Mark>)>>,
    mut drawn: ResMut<DrawnMarks>,
    mut images: ResMut<Assets<Image>>,
) {
    for (mark, node, mut image) in &mut marks {
        let side = node.size().max_element().round() as u32;
        let picture = match drawn.0.get(&(*mark, side)) {
            Some(picture) => picture.clone(),
            None => {
                let Some(picture) = mark.draw(side) else { continue };
                let picture = images.add(picture);
                drawn.0.insert((*mark, side), picture.clone());
                picture
            }
        };
        image.image = picture;
    }
}

/// Marks are drawn white, to be tinted, on a sheet of 24 by 24 units.
const SHEET: f32 = 24.0;

impl Mark {
    fn draw(self, side: u32) -> Option<Image> {
        let mut sheet = Drawing::new(UVec2::splat(side), side as f32 / SHEET)?;
        match self {
            Self::Head => head(&mut sheet),
            Self::Heart => heart(&mut sheet),
            Self::Hand => hand(&mut sheet),
            Self::OpenDoor => door(&mut sheet, &[(13.0, 4.5), (13.0, 22.0), (6.0, 19.5), (6.0, 2.5)], 11.0),
            Self::ShutDoor => door(&mut sheet, &[], 14.5),
            Self::Stumble => {
                lines(&mut sheet, &[(2.5, 14.5), (7.5, 9.0), (12.0, 14.5), (16.5, 9.0), (21.5, 14.5)], 2.6);
            }
            Self::Folded => lines(&mut sheet, &[(9.0, 5.0), (16.0, 12.0), (9.0, 19.0)], 3.0),
            Self::Unfolded => lines(&mut sheet, &[(5.0, 9.0), (12.0, 16.0), (19.0, 9.0)], 3.0),
            Self::Circle => sheet.dot(Vec2::splat(12.0), 8.0, Color::WHITE),
            Self::Square => polygon(&mut sheet, &[(5.0, 5.0), (19.0, 5.0), (19.0, 19.0), (5.0, 19.0)]),
            Self::Triangle => polygon(&mut sheet, &[(12.0, 3.0), (21.5, 20.0), (2.5, 20.0)]),
            Self::Ring => ring(&mut sheet),
            Self::Channel(channel) => channel_marks::draw(channel, &mut sheet),
        }
        Some(sheet.finish())
    }
}

/// A face from the side, looking to the right.
fn head(sheet: &mut Drawing) {
    let mut pen = PathBuilder::new();
    pen.move_to(8.0, 22.0);
    pen.line_to(8.0, 18.4);
    pen.cubic_to(4.8, 16.7, 3.2, 13.8, 3.2, 10.6);
    pen.cubic_to(3.2, 5.6, 7.1, 2.0, 11.8, 2.0);
    pen.cubic_to(16.6, 2.0, 19.6, 5.4, 19.6, 9.8);
    pen.line_to(21.8, 13.6);
    pen.cubic_to(22.1, 14.2, 21.9, 14.6, 21.3, 14.7);
    pen.line_to(19.6, 15.0);
    pen.line_to(19.6, 17.0);
    pen.cubic_to(19.6, 18.5, 18.7, 19.2, 17.4, 19.2);
    pen.line_to(15.6, 19.2);
    pen.line_to(15.6, 22.0);
    pen.close();
    sheet.fill(pen, Color::WHITE);
}

fn heart(sheet: &mut Drawing) {
    let mut pen = PathBuilder::new();
    pen.move_to(12.0, 21.4);
    pen.cubic_to(5.4, 16.4, 1.9, 13.0, 1.9, 8.7);
    pen.cubic_to(1.9, 5.4, 4.3, 3.1, 7.3, 3.1);
    pen.cubic_to(9.2, 3.1, 10.9, 4.1, 12.0, 5.8);
    pen.cubic_to(13.1, 4.1, 14.8, 3.1, 16.7, 3.1);
    pen.cubic_to(19.7, 3.1, 22.1, 5.4, 22.1, 8.7);
    pen.cubic_to(22.1, 13.0, 18.6, 16.4, 12.0, 21.4);
    pen.close();
    sheet.fill(pen, Color::WHITE);
}

/// An open hand.
fn hand(sheet: &mut Drawing) {
    for (x, top) in [(8.3, 5.2), (11.5, 3.2), (14.7, 3.8), (17.9, 6.6)] {
        lines(sheet, &[(x, top), (x, 14.0)], 2.5);
    }
    lines(sheet, &[(3.4, 12.8), (5.4, 15.6), (9.0, 19.0)], 2.7);
    let mut palm = PathBuilder::new();
    palm.move_to(7.1, 12.0);
    palm.line_to(19.1, 12.0);
    palm.line_to(19.1, 16.0);
    palm.cubic_to(19.1, 20.2, 16.8, 22.4, 13.4, 22.4);
    palm.cubic_to(10.2, 22.4, 8.6, 21.0, 7.1, 18.6);
    palm.close();
    sheet.fill(palm, Color::WHITE);
}

/// A frame with a leaf in it, and a knob at `knob` from the left.
fn door(sheet: &mut Drawing, leaf: &[(f32, f32)], knob: f32) {
    lines(sheet, &[(6.0, 21.0), (6.0, 2.8), (18.0, 2.8), (18.0, 21.0)], 2.0);
    lines(sheet, &[(2.5, 21.2), (21.5, 21.2)], 2.0);
    if leaf.is_empty() {
        sheet.dot(Vec2::new(knob, 12.5), 1.4, Color::WHITE);
    } else {
        polygon(sheet, leaf);
    }
}

fn ring(sheet: &mut Drawing) {
    let mut pen = PathBuilder::new();
    pen.push_circle(12.0, 12.0, 7.0);
    if let Some(path) = pen.finish() {
        sheet.stroke(&path, Pen { color: Color::WHITE, width: 2.0, dash: None });
    }
}

pub(super) fn lines(sheet: &mut Drawing, points: &[(f32, f32)], width: f32) {
    let points: Vec<Vec2> = points.iter().copied().map(Vec2::from).collect();
    sheet.lines(&points, Pen { color: Color::WHITE, width, dash: None });
}

pub(super) fn polygon(sheet: &mut Drawing, corners: &[(f32, f32)]) {
    let mut pen = PathBuilder::new();
    for (number, (x, y)) in corners.iter().enumerate() {
        match number {
            0 => pen.move_to(*x, *y),
            _ => pen.line_to(*x, *y),
        }
    }
    pen.close();
    sheet.fill(pen, Color::WHITE);
}

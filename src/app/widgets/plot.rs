//! A plot: how a few gauges went, step by step, as lines.
//!
//! No line is told by its colour alone: each has its own dashes and its own points, its name stands at its end, and
//! its values at both ends are written. The picture is drawn again when its size or the theme changes, else never.

use accesskit::Role;
use bevy::prelude::*;
use bevy::text::RemSize;
use bevy::ui::UiSystems;
use tiny_skia::PathBuilder;

use super::super::accessibility::{Picture, named};
use super::super::theme::{Theme, Token, TypeStyle, space};
use super::drawing::{Drawing, Pen};
use super::marks::{Mark, mark};
use super::text::drawn;

/// The height of the picture, in rem.
const HEIGHT: f32 = 14.0;
/// The room above 100 and below 0, in rem.
const MARGIN: f32 = 0.8;
/// The room before the first step and after the last, as a part of the width.
const SIDE: f32 = 0.03;
/// The least distance between two labels, in rem.
const LABEL: f32 = 1.25;
/// The room for the values at the start and for the names at the end, in rem.
const START_ROOM: f32 = 1.6;
const END_ROOM: f32 = 8.5;
/// About as many numbers as this stand under the steps.
const STEP_LABELS: usize = 10;

/// The line of one gauge.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Line {
    /// What the gauge is called.
    pub name: String,
    /// Its value at the start and after every step, 0 to 100.
    pub values: Vec<u8>,
    /// How the line is drawn.
    pub look: LineLook,
}

/// How a line is drawn: its colour, its dashes and its points.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LineLook {
    /// Unbroken, with round points.
    Solid(Token),
    /// Dashes, with square points.
    Dashed(Token),
    /// Dots, with pointed points.
    Dotted(Token),
}

impl LineLook {
    const fn color(self) -> Token {
        match self {
            Self::Solid(color) | Self::Dashed(color) | Self::Dotted(color) => color,
        }
    }

    const fn mark(self) -> Mark {
        match self {
            Self::Solid(_) => Mark::Circle,
            Self::Dashed(_) => Mark::Square,
            Self::Dotted(_) => Mark::Triangle,
        }
    }

    /// How long a dash and the gap after it are, in rem.
    const fn dash(self) -> Option<[f32; 2]> {
        match self {
            Self::Solid(_) => None,
            Self::Dashed(_) => Some([0.6, 0.4]),
            Self::Dotted(_) => Some([0.01, 0.34]),
        }
    }
}

/// The picture with the lines.
#[derive(Component, Clone, Debug)]
#[require(ImageNode, Picture)]
struct PlotPicture(Vec<Line>);

/// A size that grows with the text, in rem. What is not given follows the layout.
#[derive(Component, Clone, Copy, Debug)]
struct SizeRem {
    width: Option<f32>,
    height: f32,
}

/// Lines over the same steps. `name` is what screen readers call the picture, so say the course in words beside it;
/// `start` stands under the first values, numbers under the steps that follow.
pub fn plot(name: impl Into<String>, start: impl Into<String>, lines: Vec<Line>) -> impl Bundle {
    let steps = lines.iter().map(|line| line.values.len()).max().unwrap_or_default();
    let start_labels = labels(&lines, |line| line.values.first(), start_label);
    let end_labels = labels(&lines, |line| line.values.last(), end_label);
    let step_labels = step_labels(start.into(), steps);
    (
        Node { min_width: px(0), column_gap: px(space::HAIR), ..default() },
        named(Role::Image, name),
        children![
            (side(START_ROOM), Children::spawn(SpawnIter(start_labels.into_iter()))),
            (
                Node {
                    flex_direction: FlexDirection::Column,
                    flex_grow: 1.0,
                    flex_basis: px(0),
                    min_width: px(0),
                    ..default()
                },
                children![
                    (PlotPicture(lines), Node::default(), SizeRem { width: None, height: HEIGHT }),
                    (
                        Node::default(),
                        SizeRem { width: None, height: LABEL },
                        Children::spawn(SpawnIter(step_labels.into_iter())),
                    ),
                ],
            ),
            (side(END_ROOM), Children::spawn(SpawnIter(end_labels.into_iter()))),
        ],
    )
}

fn side(width: f32) -> impl Bundle {
    (Node { flex_shrink: 0.0, ..default() }, SizeRem { width: Some(width), height: HEIGHT })
}

/// A label for each line, level with its value and clear of the others.
fn labels<L: Bundle>(
    lines: &[Line],
    value: impl Fn(&Line) -> Option<&u8>,
    label: impl Fn(Node, u8, &Line) -> L,
) -> Vec<L> {
    let values: Vec<u8> = lines.iter().map(|line| value(line).copied().unwrap_or_default()).collect();
    let heights = values.iter().map(|value| height_of(*value)).collect();
    let tops = apart(heights);
    let node = |top: f32| Node {
        position_type: PositionType::Absolute,
        top: percent(top / HEIGHT * 100.0),
        align_items: AlignItems::Center,
        column_gap: px(space::HAIR + 2.0),
        ..default()
    };
    lines.iter().zip(values).zip(tops).map(|((line, value), top)| label(node(top), value, line)).collect()
}

/// How far below the top of the picture a value stands, in rem.
fn height_of(value: u8) -> f32 {
    MARGIN + (1.0 - f32::from(value.min(100)) / 100.0) * (HEIGHT - 2.0 * MARGIN)
}

/// The same heights, moved as far apart as labels need, within the picture. Their order stays.
fn apart(heights: Vec<f32>) -> Vec<f32> {
    let mut order: Vec<usize> = (0..heights.len()).collect();
    order.sort_by(|one, other| heights[*one].total_cmp(&heights[*other]));
    let mut apart = heights;
    let mut least = LABEL / 2.0;
    for &label in &order {
        apart[label] = apart[label].max(least);
        least = apart[label] + LABEL;
    }
    let mut most = HEIGHT - LABEL / 2.0;
    for &label in order.iter().rev() {
        apart[label] = apart[label].min(most);
        most = apart[label] - LABEL;
    }
    apart
}

fn start_label(node: Node, value: u8, _: &Line) -> impl Bundle + use<> {
    (
        Node { right: px(0), ..node },
        UiTransform::from_translation(Val2::percent(0.0, -50.0)),
        children![drawn(value.to_string(), TypeStyle::Small, Token::Text)],
    )
}

fn end_label(node: Node, value: u8, line: &Line) -> impl Bundle + use<> {
    (
        Node { left: px(space::HAIR), ..node },
        UiTransform::from_translation(Val2::percent(0.0, -50.0)),
        children![
            mark(line.look.mark(), 0.7, line.look.color()),
            drawn(format!("{} {value}", line.name), TypeStyle::Small, Token::Text),
        ],
    )
}

/// What stands under the steps: the word for the start, then numbers, not too many.
fn step_labels(start: String, steps: usize) -> Vec<impl Bundle + use<>> {
    let every = steps.div_ceil(STEP_LABELS).max(1);
    let shown = (0..steps).filter(move |step| step % every == 0);
    let words = move |step: usize| if step == 0 { start.clone() } else { step.to_string() };
    shown
        .map(|step| {
            (
                Node {
                    position_type: PositionType::Absolute,
                    left: percent(place_of(step, steps) * 100.0),
                    ..default()
                },
                UiTransform::from_translation(Val2::percent(-50.0, 0.0)),
                children![drawn(words(step), TypeStyle::Small, Token::Muted)],
            )
        })
        .collect()
}

/// How far to the right a step stands, as a part of the width.
fn place_of(step: usize, steps: usize) -> f32 {
    let last = steps.saturating_sub(1).max(1);
    SIDE + (1.0 - 2.0 * SIDE) * step as f32 / last as f32
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, (apply_size.before(UiSystems::Prepare), draw_plots.after(UiSystems::Layout)));
}

fn apply_size(rem: Res<RemSize>, mut nodes: Query<(Ref<SizeRem>, &mut Node)>) {
    for (size, mut node) in &mut nodes {
        if size.is_changed() || rem.is_changed() {
            node.height = px(size.height * rem.0);
            node.width = size.width.map_or(auto(), |width| px(width * rem.0));
        }
    }
}

fn draw_plots(
    theme: Res<Theme>,
    mut plots: Query<(&PlotPicture, Ref<ComputedNode>, &mut ImageNode)>,
    mut images: ResMut<Assets<Image>>,
) {
    for (plot, node, mut image) in &mut plots {
        if !node.is_changed() && !theme.is_changed() {
            continue;
        }
        let size = node.size().round().as_uvec2();
        if let Some(picture) = draw(&plot.0, size, *theme) {
            image.image = images.add(picture);
        }
    }
}

/// Draws the lines into a picture of a size in pixels.
fn draw(lines: &[Line], size: UVec2, theme: Theme) -> Option<Image> {
    let rem = size.y as f32 / HEIGHT;
    let width = size.x as f32 / rem;
    let mut sheet = Drawing::new(size, rem)?;
    let place = |step, steps, value| Vec2::new(width * place_of(step, steps), height_of(value));
    for value in [0, 50, 100] {
        let ends = [place(0, 2, value), place(1, 2, value)];
        sheet.lines(&ends, Pen { color: theme.color(Token::Line), width: 0.06, dash: None });
    }
    for line in lines {
        let steps = line.values.len();
        let points: Vec<Vec2> =
            line.values.iter().enumerate().map(|(step, value)| place(step, steps, *value)).collect();
        let color = theme.color(line.look.color());
        sheet.lines(&points, Pen { color, width: 0.15, dash: line.look.dash() });
        for point in points {
            draw_point(&mut sheet, line.look, point, 0.42, theme.color(Token::Raised));
            draw_point(&mut sheet, line.look, point, 0.3, color);
        }
    }
    Some(sheet.finish())
}

fn draw_point(sheet: &mut Drawing, look: LineLook, center: Vec2, radius: f32, color: Color) {
    let corners: &[(f32, f32)] = match look {
        LineLook::Solid(_) => return sheet.dot(center, radius, color),
        LineLook::Dashed(_) => &[(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)],
        LineLook::Dotted(_) => &[(0.0, -1.2), (1.1, 0.8), (-1.1, 0.8)],
    };
    let mut outline = PathBuilder::new();
    for (number, (x, y)) in corners.iter().enumerate() {
        let (x, y) = (center.x + x * radius, center.y + y * radius);
        match number {
            0 => outline.move_to(x, y),
            _ => outline.line_to(x, y),
        }
    }
    outline.close();
    sheet.fill(outline, color);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_keep_their_order_and_their_distance_within_the_picture() {
        for values in [[0, 0, 0], [100, 100, 100], [50, 52, 49], [0, 50, 100], [98, 3, 99]] {
            let heights: Vec<f32> = values.map(height_of).to_vec();
            let apart = apart(heights.clone());
            for one in 0..3 {
                assert!(
                    (LABEL / 2.0 - 0.001..=HEIGHT - LABEL / 2.0 + 0.001).contains(&apart[one]),
                    "{values:?}: {apart:?}"
                );
                for other in one + 1..3 {
                    assert!((apart[one] - apart[other]).abs() > LABEL - 0.001, "{values:?}: {apart:?}");
                    assert!(
                        heights[one] == heights[other]
                            || (heights[one] < heights[other]) == (apart[one] < apart[other])
                    );
                }
            }
        }
    }
}

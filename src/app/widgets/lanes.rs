//! Lanes: a graph beside a list, a row to a node, so that each line leads to the words about it.
//!
//! [`lanes`] says what each row draws; a [`lane_cell`] draws it, as high as its row. No line is told by its colour
//! alone: each has its own dashes, each node its own shape. A cell is drawn when its size or the theme changes, else
//! never.

use bevy::prelude::*;
use bevy::text::RemSize;
use bevy::ui::UiSystems;
use tiny_skia::PathBuilder;

use super::super::accessibility::Picture;
use super::super::theme::{Theme, Token};
use super::drawing::{Drawing, Pen};

/// How wide a lane is, in rem; narrower where there are many.
const LANE: f32 = 1.5;
/// How wide all lanes together are at most, in rem.
const WIDEST: f32 = 8.0;
/// How far below the top of its row a node stands, in rem.
const NODE: f32 = 1.1;

/// How a line or a node looks, from the least to the most.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum LaneLook {
    /// Dots, and a small ring.
    Faint,
    /// Dashes, and a ring.
    Open,
    /// An unbroken line, and a filled circle.
    Full,
}

/// A line from the node of one row to that of a row further down.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Link {
    /// The row it begins in.
    pub from: usize,
    /// The row it leads to.
    pub to: usize,
    /// How it looks.
    pub look: LaneLook,
}

/// A node.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Knot {
    /// How it looks.
    pub look: LaneLook,
    /// Whether it is an end: a square, not a circle.
    pub is_end: bool,
}

/// What a row draws: lanes are numbered from the left, from 0.
#[derive(Component, Clone, PartialEq, Eq, Debug)]
#[require(ImageNode, Picture)]
pub struct LaneCell {
    knot: Knot,
    lane: usize,
    /// Lines that pass, each with its look above the node and below it.
    through: Vec<(usize, LaneLook, LaneLook)>,
    /// Lines that come from above to the node.
    into: Vec<(usize, LaneLook)>,
    /// Lines that go from the node down.
    out: Vec<(usize, LaneLook)>,
    lanes: usize,
}

/// All links to one row that share a lane, from the first row they begin in.
struct Run {
    to: usize,
    lane: usize,
    links: Vec<Link>,
}

impl Run {
    fn first(&self) -> usize {
        self.links.iter().map(|link| link.from).min().unwrap_or(self.to)
    }

    /// How the lane looks below a row.
    fn below(&self, row: usize) -> LaneLook {
        let begun = self.links.iter().filter(|link| link.from <= row);
        begun.map(|link| link.look).max().unwrap_or(LaneLook::Faint)
    }
}

/// Lays out a graph. Full links keep to the first lane; the others that lead to the same row share one. A link that
/// does not lead down is left out: say it in words.
#[must_use]
pub fn lanes(knots: &[Knot], links: &[Link]) -> Vec<LaneCell> {
    let mut runs = runs(links.iter().filter(|link| link.from < link.to && link.to < knots.len()));
    let taken = give_lanes(&mut runs, knots.len());
    let lane_to = |row: usize| runs.iter().find(|run| run.to == row && run.lane > 0).map(|run| run.lane);
    let is_full = |row: usize| knots[row].look == LaneLook::Full;
    // A node that nothing leads to has a lane that no line runs through.
    let is_alone = |row: &usize| !is_full(*row) && lane_to(*row).is_none();
    let count = taken + usize::from((0..knots.len()).any(|row| is_alone(&row)));
    let own = |row: usize| if is_full(row) { 0 } else { lane_to(row).unwrap_or(taken) };
    let cell = |row: usize| LaneCell {
        knot: knots[row],
        lane: own(row),
        through: runs
            .iter()
            .filter(|run| run.first() < row && row < run.to)
            .map(|run| (run.lane, run.below(row - 1), run.below(row)))
            .collect(),
        into: runs.iter().filter(|run| run.to == row).map(|run| (run.lane, run.below(row - 1))).collect(),
        out: runs
            .iter()
            .filter_map(|run| Some((run.lane, run.links.iter().find(|link| link.from == row)?.look)))
            .collect(),
        lanes: count,
    };
    (0..knots.len()).map(cell).collect()
}

fn runs<'a>(links: impl Iterator<Item = &'a Link>) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for link in links {
        let is_full = link.look == LaneLook::Full;
        let same = |run: &&mut Run| run.to == link.to && (run.lane == 0) == is_full;
        match runs.iter_mut().find(same) {
            Some(run) => run.links.push(*link),
            None => runs.push(Run { to: link.to, lane: usize::from(!is_full), links: vec![*link] }),
        }
    }
    runs.sort_by_key(|run| (run.first(), run.to));
    runs
}

/// Gives each run the first lane that is free all the way; how many lanes there are.
fn give_lanes(runs: &mut [Run], rows: usize) -> usize {
    // The row down to which each lane is taken; the first belongs to full links.
    let mut taken: Vec<usize> = vec![rows];
    for run in runs.iter_mut().filter(|run| run.lane > 0) {
        let first = run.first();
        match (1..taken.len()).find(|lane| taken[*lane] <= first) {
            Some(lane) => (run.lane, taken[lane]) = (lane, run.to),
            None => {
                run.lane = taken.len();
                taken.push(run.to);
            }
        }
    }
    taken.len()
}

/// Draws a row of a graph at the left of it, as high as the row.
pub fn lane_cell(cell: LaneCell) -> impl Bundle {
    (cell, Node { flex_shrink: 0.0, align_self: AlignSelf::Stretch, ..default() })
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, (apply_width.before(UiSystems::Prepare), draw_cells.after(UiSystems::Layout)));
}

impl LaneCell {
    /// How wide a lane is, in rem.
    fn lane_width(&self) -> f32 {
        LANE.min(WIDEST / self.lanes as f32)
    }

    /// Where the middle of a lane is, in rem.
    fn x(&self, lane: usize) -> f32 {
        (lane as f32 + 0.5) * self.lane_width()
    }
}

fn apply_width(rem: Res<RemSize>, mut cells: Query<(Ref<LaneCell>, &mut Node)>) {
    for (cell, mut node) in &mut cells {
        if cell.is_added() || rem.is_changed() {
            node.width = px(cell.lane_width() * cell.lanes as f32 * rem.0);
        }
    }
}

fn draw_cells(
    theme: Res<Theme>,
    rem: Res<RemSize>,
    mut cells: Query<(&LaneCell, Ref<ComputedNode>, &mut ImageNode)>,
    mut images: ResMut<Assets<Image>>,
) {
    for (cell, node, mut image) in &mut cells {
        if !node.is_changed() && !theme.is_changed() {
            continue;
        }
        let size = node.size().round().as_uvec2();
        let pixels = rem.0 / node.inverse_scale_factor().max(f32::EPSILON);
        if let Some(picture) = draw(cell, size, pixels, *theme) {
            image.image = images.add(picture);
        }
    }
}

/// Draws a cell of a size in pixels, with so many pixels to a rem.
fn draw(cell: &LaneCell, size: UVec2, pixels: f32, theme: Theme) -> Option<Image> {
    let mut sheet = Drawing::new(size, pixels)?;
    let bottom = size.y as f32 / pixels;
    let pen = |look: LaneLook| match look {
        LaneLook::Faint => Pen { color: theme.color(Token::Edge), width: 0.09, dash: Some([0.01, 0.3]) },
        LaneLook::Open => Pen { color: theme.color(Token::Muted), width: 0.11, dash: Some([0.4, 0.3]) },
        LaneLook::Full => Pen { color: theme.color(Token::Accent), width: 0.18, dash: None },
    };
    let node = Vec2::new(cell.x(cell.lane), NODE);
    for (lane, above, below) in &cell.through {
        let x = cell.x(*lane);
        sheet.lines(&[Vec2::new(x, 0.0), Vec2::new(x, NODE)], pen(*above));
        sheet.lines(&[Vec2::new(x, NODE), Vec2::new(x, bottom)], pen(*below));
    }
    let mut bend = |from: Vec2, to: Vec2, look: LaneLook| {
        let middle = f32::midpoint(from.y, to.y);
        let mut line = PathBuilder::new();
        line.move_to(from.x, from.y);
        line.cubic_to(from.x, middle, to.x, middle, to.x, to.y);
        if let Some(path) = line.finish() {
            sheet.stroke(&path, pen(look));
        }
    };
    for (lane, look) in &cell.into {
        bend(Vec2::new(cell.x(*lane), 0.0), node, *look);
    }
    for (lane, look) in &cell.out {
        let x = cell.x(*lane);
        let turn = (NODE + LANE).min(bottom);
        bend(node, Vec2::new(x, turn), *look);
        bend(Vec2::new(x, turn), Vec2::new(x, bottom), *look);
    }
    let color = pen(cell.knot.look).color;
    let paper = theme.color(Token::Raised);
    let radius = if cell.knot.look == LaneLook::Faint { 0.24 } else { 0.36 };
    draw_knot(&mut sheet, cell.knot, node, radius + 0.14, paper);
    draw_knot(&mut sheet, cell.knot, node, radius, color);
    if cell.knot.look != LaneLook::Full {
        draw_knot(&mut sheet, cell.knot, node, radius - 0.12, paper);
    }
    Some(sheet.finish())
}

fn draw_knot(sheet: &mut Drawing, knot: Knot, center: Vec2, radius: f32, color: Color) {
    if !knot.is_end {
        return sheet.dot(center, radius, color);
    }
    let mut outline = PathBuilder::new();
    outline.move_to(center.x - radius, center.y - radius);
    outline.line_to(center.x + radius, center.y - radius);
    outline.line_to(center.x + radius, center.y + radius);
    outline.line_to(center.x - radius, center.y + radius);
    outline.close();
    sheet.fill(outline, color);
}

#[cfg(test)]
mod tests {
    use super::*;

    const FULL: Knot = Knot { look: LaneLook::Full, is_end: false };
    const OPEN: Knot = Knot { look: LaneLook::Open, is_end: false };

    fn link(from: usize, to: usize, look: LaneLook) -> Link {
        Link { from, to, look }
    }

    #[test]
    fn what_was_walked_keeps_to_the_first_lane_and_nothing_runs_over_anything_else() {
        let knots = [FULL, FULL, OPEN, OPEN, FULL];
        let links = [
            link(0, 1, LaneLook::Full),
            link(0, 2, LaneLook::Open),
            link(1, 3, LaneLook::Open),
            link(1, 4, LaneLook::Full),
            link(2, 4, LaneLook::Faint),
            link(0, 4, LaneLook::Faint),
        ];
        let cells = lanes(&knots, &links);
        assert_eq!([cells[0].lane, cells[1].lane, cells[4].lane], [0; 3]);
        for cell in &cells {
            let mut passing: Vec<usize> = cell.through.iter().map(|(lane, ..)| *lane).collect();
            passing.sort_unstable();
            let all = passing.len();
            passing.dedup();
            assert_eq!(passing.len(), all, "{cell:?}");
            assert!(!passing.contains(&cell.lane), "a line runs through a node: {cell:?}");
            assert!(passing.iter().all(|lane| *lane < cell.lanes));
        }
        assert_eq!(cells[4].into.len(), 2, "one walked, and the others together");
    }

    #[test]
    fn a_lane_is_as_strong_as_what_has_joined_it() {
        let knots = [FULL, FULL, FULL, OPEN];
        let links = [link(0, 3, LaneLook::Faint), link(1, 3, LaneLook::Open)];
        let cells = lanes(&knots, &links);
        assert_eq!(cells[1].through, [(1, LaneLook::Faint, LaneLook::Open)]);
        assert_eq!(cells[2].through, [(1, LaneLook::Open, LaneLook::Open)]);
        assert_eq!(cells[3].into, [(1, LaneLook::Open)]);
    }

    #[test]
    fn a_way_back_is_left_to_the_words() {
        let cells = lanes(&[FULL, FULL], &[link(1, 0, LaneLook::Full), link(1, 1, LaneLook::Full)]);
        assert!(cells.iter().all(|cell| cell.into.is_empty() && cell.out.is_empty()));
    }
}

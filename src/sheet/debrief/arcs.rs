//! How the person felt along the way: distress, trust and being heard, reply by reply, as a plot and as a table.
//!
//! No line of the plot is told by its colour alone: each has its own dashes and its own points, its name stands at its
//! end, and its values at both ends are written.

use super::{
    super::{
        markup::Markup,
        page::{self, Page, header},
    },
    Sheet,
};
use crate::{debrief::Debrief, play::Mood, scenario::Gauge, texts::gauge_key};
use std::{cmp::Ordering, fmt::Write as _};

/// The gauges of the person, and the group in which each is drawn.
const GAUGES: [(Gauge, &str); 3] =
    [(Gauge::Distress, "g.distress"), (Gauge::Trust, "g.trust"), (Gauge::Heard, "g.heard")];

/// The sheet of the plot, in its own units: its size, and where 0 and 100, the first step and the last stand on it.
const SIZE: (usize, usize) = (720, 256);
const BOTTOM: usize = 218;
const TOP: usize = 18;
const LEFT: usize = 44;
const RIGHT: usize = 540;
/// How far below the bottom the numbers of the steps stand.
const STEPS_BELOW: usize = 28;
/// The least distance between two labels.
const LABEL: usize = 20;
/// About as many numbers as this stand under the steps.
const STEP_LABELS: usize = 10;

pub(super) fn section(page: &mut Markup, sheet: &Sheet<'_>, debrief: &Debrief<'_>) {
    if debrief.arc.len() < 2 {
        return;
    }
    page::section(page, "arcs", &sheet.about_person("debrief-arcs"), |section| {
        section.element("div.card", |card| {
            card.element_with("ul.courses", &[("id", "arcs-course")], |list| {
                for (gauge, _) in GAUGES {
                    list.words("li", &course(sheet, debrief, gauge));
                }
            });
            // On a narrow screen the plot is moved sideways, by keys too.
            let moved = [("role", "group"), ("tabindex", "0"), ("aria-labelledby", "arcs")];
            card.element_with("div.moved", &moved, |frame| plot(frame, sheet, debrief));
            card.words("p.caption", &sheet.get("debrief-arcs-teaching"));
            table(card, sheet, debrief);
        });
    });
}

/// The course of a gauge in a sentence.
fn course(sheet: &Sheet<'_>, debrief: &Debrief<'_>, gauge: Gauge) -> String {
    let value = |mood: Option<&Mood>| mood.map_or(0, |mood| mood.gauge(gauge));
    let (first, last) = (value(debrief.arc.first()), value(debrief.arc.last()));
    let key = match last.cmp(&first) {
        Ordering::Greater => "debrief-arc-rose",
        Ordering::Less => "debrief-arc-fell",
        Ordering::Equal => "debrief-arc-stayed",
    };
    sheet.with(key, &[("gauge", name(sheet, gauge).into()), ("first", first.into()), ("last", last.into())])
}

fn name(sheet: &Sheet<'_>, gauge: Gauge) -> String {
    sheet.get(gauge_key(gauge, sheet.scenario().is_good_news()))
}

fn plot(frame: &mut Markup, sheet: &Sheet<'_>, debrief: &Debrief<'_>) {
    let view = format!("0 0 {} {}", SIZE.0, SIZE.1);
    let attributes =
        [("role", "img"), ("aria-labelledby", "arcs"), ("aria-describedby", "arcs-course"), ("viewBox", &*view)];
    frame.element_with("svg.plot", &attributes, |svg| {
        for value in [0, 50, 100] {
            let (x, y, end) = (LEFT.to_string(), height(value).to_string(), RIGHT.to_string());
            svg.empty("line.grid", &[("x1", &*x), ("y1", &*y), ("x2", &*end), ("y2", &*y)]);
        }
        step_labels(svg, &sheet.get("debrief-start"), debrief.arc.len());
        for (gauge, group) in GAUGES {
            svg.element(group, |group| line(group, gauge, &debrief.arc));
        }
        value_labels(svg, sheet, debrief);
    });
}

/// One gauge: a line through its values, and a point at each.
fn line(group: &mut Markup, gauge: Gauge, arc: &[Mood]) {
    let places: Vec<_> =
        arc.iter().enumerate().map(|(step, mood)| (place(step, arc.len()), height(mood.gauge(gauge)))).collect();
    let mut points = String::new();
    for (x, y) in &places {
        let _ = write!(points, "{x},{y} ");
    }
    group.empty("polyline", &[("points", points.trim_end())]);
    for (x, y) in places {
        point(group, gauge, x, y);
    }
}

/// A round, square or pointed point.
fn point(group: &mut Markup, gauge: Gauge, x: usize, y: usize) {
    let outline = match gauge {
        Gauge::Trust => format!("M{} {}h10v10h-10z", x - 5, y - 5),
        Gauge::Heard => format!("M{x} {}l6 11h-12z", y - 7),
        Gauge::Distress | Gauge::Energy => format!("M{} {y}a5 5 0 1 0 10 0a5 5 0 1 0-10 0z", x - 5),
    };
    group.empty("path", &[("d", &*outline)]);
}

/// What stands under the steps: the word for the start, then numbers, not too many.
fn step_labels(svg: &mut Markup, start: &str, steps: usize) {
    let every = steps.div_ceil(STEP_LABELS).max(1);
    for step in (0..steps).step_by(every) {
        let words = if step == 0 { start.to_owned() } else { step.to_string() };
        label(svg, "text.middle", place(step, steps), BOTTOM + STEPS_BELOW, &words);
    }
}

/// The values at the start, and the names and values at the end, clear of each other.
fn value_labels(svg: &mut Markup, sheet: &Sheet<'_>, debrief: &Debrief<'_>) {
    let (Some(first), Some(last)) = (debrief.arc.first(), debrief.arc.last()) else { return };
    let heights = |mood: &Mood| apart(GAUGES.map(|(gauge, _)| height(mood.gauge(gauge))));
    for (((gauge, group), start), end) in GAUGES.into_iter().zip(heights(first)).zip(heights(last)) {
        label(svg, "text.end", LEFT - 14, start + 5, &first.gauge(gauge).to_string());
        svg.element(group, |key| point(key, gauge, RIGHT + 22, end));
        label(svg, "text", RIGHT + 36, end + 5, &format!("{} {}", name(sheet, gauge), last.gauge(gauge)));
    }
}

fn label(svg: &mut Markup, element: &'static str, x: usize, y: usize, words: &str) {
    let (x, y) = (x.to_string(), y.to_string());
    svg.element_with(element, &[("x", &*x), ("y", &*y)], |text| text.text(words));
}

/// How far to the right a step stands.
fn place(step: usize, steps: usize) -> usize {
    LEFT + (RIGHT - LEFT) * step / (steps - 1).max(1)
}

/// How far below the top of the sheet a value, 0 to 100, stands.
fn height(value: u8) -> usize {
    BOTTOM - (BOTTOM - TOP) * usize::from(value.min(100)) / 100
}

/// The same heights, moved as far apart as labels need. Their order stays, and they stay between 0 and 100.
fn apart(mut heights: [usize; 3]) -> [usize; 3] {
    let mut order = [0, 1, 2];
    order.sort_by_key(|label| heights[*label]);
    let mut least = 0;
    for label in order {
        heights[label] = heights[label].max(least);
        least = heights[label] + LABEL;
    }
    let mut most = BOTTOM;
    for label in order.into_iter().rev() {
        heights[label] = heights[label].min(most);
        most = heights[label].saturating_sub(LABEL);
    }
    heights
}

/// The same in numbers.
fn table(card: &mut Markup, sheet: &Sheet<'_>, debrief: &Debrief<'_>) {
    card.element("table", |table| {
        table.words("caption", &sheet.get("debrief-arcs-numbers"));
        table.element("thead", |head| {
            head.element("tr", |row| {
                header(row, "col", &sheet.get("sheet-when"));
                for (gauge, _) in GAUGES {
                    header(row, "col", &name(sheet, gauge));
                }
            });
        });
        table.element("tbody", |body| {
            for (replies, mood) in debrief.arc.iter().enumerate() {
                body.element("tr", |row| {
                    header(row, "row", &when(sheet, replies));
                    for (gauge, _) in GAUGES {
                        row.words("td", &mood.gauge(gauge).to_string());
                    }
                });
            }
        });
    });
}

fn when(sheet: &Sheet<'_>, replies: usize) -> String {
    match replies {
        0 => sheet.get("debrief-at-the-start"),
        number => sheet.with("debrief-after-reply", &[("number", number.into())]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_keep_their_order_and_their_distance_within_the_plot() {
        for values in [[0, 0, 0], [100, 100, 100], [50, 52, 49], [0, 50, 100], [98, 3, 99]] {
            let heights = values.map(height);
            let apart = apart(heights);
            for one in 0..3 {
                assert!((TOP..=BOTTOM).contains(&apart[one]), "{values:?}: {apart:?}");
                for other in one + 1..3 {
                    assert!(apart[one].abs_diff(apart[other]) >= LABEL, "{values:?}: {apart:?}");
                    let in_order = heights[one] == heights[other]
                        || (heights[one] < heights[other]) == (apart[one] < apart[other]);
                    assert!(in_order, "{values:?}: {apart:?}");
                }
            }
        }
    }

    #[test]
    fn steps_go_from_the_left_edge_to_the_right_one() {
        assert_eq!((place(0, 2), place(1, 2)), (LEFT, RIGHT));
        assert_eq!((place(0, 1000), place(999, 1000)), (LEFT, RIGHT));
        assert_eq!((height(0), height(100)), (BOTTOM, TOP));
    }
}

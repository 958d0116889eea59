//! The marks of the channels: where people talk. Drawn on the sheet of [`marks`](super::marks).

use bevy::prelude::*;
use tiny_skia::PathBuilder;

use super::drawing::{Drawing, Pen};
use super::marks::{lines, polygon};
use crate::scenario::Channel;

const WIDTH: f32 = 2.2;

/// Draws the mark of a channel.
pub(super) fn draw(channel: Channel, sheet: &mut Drawing) {
    match channel {
        Channel::Phone => handset(sheet),
        Channel::Chat => speech(sheet),
        Channel::Email => letter(sheet),
        Channel::InPerson => two_people(sheet),
        Channel::Message => telephone(sheet),
        Channel::Video => camera(sheet),
    }
}

fn handset(sheet: &mut Drawing) {
    let mut pen = PathBuilder::new();
    pen.move_to(7.0, 3.0);
    pen.line_to(10.0, 8.6);
    pen.line_to(7.6, 10.8);
    pen.cubic_to(8.9, 13.4, 10.6, 15.1, 13.2, 16.4);
    pen.line_to(15.4, 14.0);
    pen.line_to(21.0, 17.0);
    pen.cubic_to(20.6, 19.8, 18.6, 21.4, 16.0, 21.2);
    pen.cubic_to(9.0, 20.6, 3.4, 15.0, 2.8, 8.0);
    pen.cubic_to(2.6, 5.4, 4.2, 3.4, 7.0, 3.0);
    pen.close();
    sheet.fill(pen, Color::WHITE);
}

/// An empty balloon with its tip.
fn speech(sheet: &mut Drawing) {
    let mut pen = PathBuilder::new();
    pen.move_to(3.0, 4.0);
    pen.line_to(21.0, 4.0);
    pen.line_to(21.0, 16.5);
    pen.line_to(11.0, 16.5);
    pen.line_to(6.5, 21.0);
    pen.line_to(6.5, 16.5);
    pen.line_to(3.0, 16.5);
    pen.close();
    outline(sheet, pen);
    lines(sheet, &[(7.0, 8.5), (17.0, 8.5)], 1.8);
    lines(sheet, &[(7.0, 12.2), (13.5, 12.2)], 1.8);
}

fn letter(sheet: &mut Drawing) {
    let mut pen = PathBuilder::new();
    pen.move_to(2.5, 5.0);
    pen.line_to(21.5, 5.0);
    pen.line_to(21.5, 19.0);
    pen.line_to(2.5, 19.0);
    pen.close();
    outline(sheet, pen);
    lines(sheet, &[(3.0, 6.0), (12.0, 13.2), (21.0, 6.0)], WIDTH);
}

fn two_people(sheet: &mut Drawing) {
    for x in [7.0, 17.0] {
        sheet.dot(Vec2::new(x, 8.0), 3.2, Color::WHITE);
        let mut pen = PathBuilder::new();
        pen.move_to(x - 5.0, 20.0);
        pen.cubic_to(x - 5.0, 15.4, x - 3.0, 13.0, x, 13.0);
        pen.cubic_to(x + 3.0, 13.0, x + 5.0, 15.4, x + 5.0, 20.0);
        pen.close();
        sheet.fill(pen, Color::WHITE);
    }
}

fn telephone(sheet: &mut Drawing) {
    let mut pen = PathBuilder::new();
    pen.move_to(7.0, 2.5);
    pen.line_to(17.0, 2.5);
    pen.line_to(17.0, 21.5);
    pen.line_to(7.0, 21.5);
    pen.close();
    outline(sheet, pen);
    lines(sheet, &[(10.5, 18.2), (13.5, 18.2)], 1.8);
}

fn camera(sheet: &mut Drawing) {
    let mut pen = PathBuilder::new();
    pen.move_to(2.5, 6.5);
    pen.line_to(15.0, 6.5);
    pen.line_to(15.0, 17.5);
    pen.line_to(2.5, 17.5);
    pen.close();
    outline(sheet, pen);
    polygon(sheet, &[(16.8, 11.0), (22.0, 7.5), (22.0, 16.5), (16.8, 13.0)]);
}

fn outline(sheet: &mut Drawing, pen: PathBuilder) {
    if let Some(path) = pen.finish() {
        sheet.stroke(&path, Pen { color: Color::WHITE, width: WIDTH, dash: None });
    }
}

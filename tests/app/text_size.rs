//! Text at 200 % stays in the window, and in the box that holds it.

use bevy::prelude::*;
use bevy::ui_widgets::ScrollArea;
use heard::app::Stage;
use heard::app::stage::{DEFAULT_SIZE, LEAST_SIZE};
use heard::app::theme::{TextSize, Theme};

use crate::support::{library, place};

#[test]
fn nothing_leaves_the_window_sideways() {
    for size in [DEFAULT_SIZE, LEAST_SIZE] {
        for text in [TextSize::NORMAL, TextSize::percent(150), TextSize::LARGEST] {
            let mut app = library(Stage::NoGpu { size }, Theme::Light, text);
            let mut nodes = app.world_mut().query_filtered::<Entity, With<Node>>();
            for entity in nodes.iter(app.world()) {
                let Some(place) = place(app.world(), entity) else { continue };
                assert!(
                    place.min.x >= -1.0 && place.max.x <= size.x as f32 + 1.0,
                    "{:?} at {} % in {size}: {place:?}",
                    app.world().get::<Text>(entity),
                    text.as_percent(),
                );
            }
        }
    }
}

#[test]
fn words_stay_in_the_box_that_holds_them() {
    for size in [DEFAULT_SIZE, LEAST_SIZE] {
        for text in [TextSize::NORMAL, TextSize::LARGEST] {
            let mut app = library(Stage::NoGpu { size }, Theme::Light, text);
            let mut texts = app.world_mut().query_filtered::<(Entity, &ChildOf), With<Text>>();
            let world = app.world();
            for (entity, parent) in texts.iter(world) {
                let (Some(words), Some(holder)) = (place(world, entity), place(world, parent.parent())) else {
                    continue;
                };
                let holder = holder.inflate(1.0);
                assert!(
                    holder.contains(words.min) && holder.contains(words.max),
                    "{:?} at {} %: {words:?} in {holder:?}",
                    world.get::<Text>(entity),
                    text.as_percent(),
                );
            }
        }
    }
}

#[test]
fn what_is_read_keeps_its_room() {
    for size in [DEFAULT_SIZE, LEAST_SIZE] {
        let mut app = library(Stage::NoGpu { size }, Theme::Light, TextSize::LARGEST);
        let mut areas = app.world_mut().query_filtered::<Entity, With<ScrollArea>>();
        let tallest = areas
            .iter(app.world())
            .filter_map(|entity| place(app.world(), entity))
            .map(|place| place.height())
            .fold(0.0, f32::max);
        assert!(tallest >= 0.4 * size.y as f32, "only {tallest} of {} pixels are left for the cards", size.y);
    }
}

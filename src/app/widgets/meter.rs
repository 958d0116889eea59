//! A gauge: a name and a bar. The value is also said, never shown by colour alone.

use accesskit::Role;
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

use super::super::accessibility::named;
use super::super::theme::{Fill, Token, TypeStyle, corner, space};
use super::text::drawn;

/// The height of the bar, in pixels.
const HEIGHT: f32 = 10.0;

/// The value of a gauge, 0 to 100. Change it and the bar and what is said follow.
#[derive(Component, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Meter(pub u8);

/// The moving part of a gauge.
#[derive(Component, Clone, Copy, Default, Debug)]
struct MeterBar;

/// A gauge with a name, a value from 0 to 100 and the colour of its bar.
pub fn meter(name: impl Into<String>, value: u8, color: Token) -> impl Bundle {
    let name = name.into();
    (
        Meter(value),
        Node { flex_direction: FlexDirection::Column, row_gap: px(space::HAIR), min_width: px(0), ..default() },
        named(Role::Meter, name.clone()),
        children![
            drawn(name, TypeStyle::Small, Token::Muted),
            (
                Node {
                    height: px(HEIGHT),
                    border_radius: BorderRadius::all(px(corner::SMALL)),
                    overflow: Overflow::clip(),
                    ..default()
                },
                Fill(Token::GaugeTrack),
                children![(
                    MeterBar,
                    Node { height: percent(100), border_radius: BorderRadius::all(px(corner::SMALL)), ..default() },
                    Fill(color),
                )],
            ),
        ],
    )
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, show_value.before(bevy::ui::UiSystems::Prepare));
}

fn show_value(
    mut meters: Query<(Entity, &Meter, &mut AccessibilityNode), Changed<Meter>>,
    children: Query<&Children>,
    mut bars: Query<&mut Node, With<MeterBar>>,
) {
    for (entity, meter, mut node) in &mut meters {
        let value = meter.0.min(100);
        node.set_min_numeric_value(0.0);
        node.set_max_numeric_value(100.0);
        node.set_numeric_value(f64::from(value));
        for child in children.iter_descendants(entity) {
            if let Ok(mut bar) = bars.get_mut(child) {
                bar.width = percent(value);
            }
        }
    }
}

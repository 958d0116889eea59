//! Exchanges that are far out of sight keep their room and their words for screen readers, and are neither laid out nor
//! drawn: so a long conversation costs no more than a short one.

use bevy::prelude::*;
use bevy::text::RemSize;
use bevy::ui::UiGlobalTransform;
use bevy::ui_widgets::ScrollArea;

use super::super::super::theme::TextSpacing;
use super::scroll::Extent;
use super::transcript::{Exchange, Transcript};

/// What an exchange is made of.
#[derive(Component, Clone, Copy, Default, Debug)]
pub(super) struct Inside;

/// What heights depend on: how wide the words run, how large and how far apart they are.
type Measure = (f32, RemSize, TextSpacing);

/// Folds what has come far out of sight, and unfolds what comes near, before it is laid out.
pub(super) fn fold(
    transcript: Single<(Entity, &ComputedNode), With<Transcript>>,
    mut exchanges: Query<(&Exchange, &mut Node, &Children, &ComputedNode, &UiGlobalTransform)>,
    mut insides: Query<&mut Node, (With<Inside>, Without<Exchange>)>,
    parents: Query<&ChildOf>,
    areas: Query<(&ComputedNode, &UiGlobalTransform, &ScrollPosition), With<ScrollArea>>,
    (rem, spacing): (Res<RemSize>, Res<TextSpacing>),
    mut measured: Local<Option<Measure>>,
) {
    let (place, transcript) = *transcript;
    let Some((area, at, position)) = parents.iter_ancestors(place).find_map(|entity| areas.get(entity).ok()) else {
        return;
    };
    let measure = (transcript.size().x, *rem, *spacing);
    let is_measured = measured.replace(measure) == Some(measure);
    let window = Extent::of((area, at));
    // Where things will stand, now that it was scrolled.
    let scrolled = area.scroll_position.y * area.inverse_scale_factor - position.y;
    let latest = exchanges.iter().map(|(exchange, ..)| exchange.number).max();
    for (exchange, mut node, children, computed, at) in &mut exchanges {
        let extent = Extent::of((computed, at));
        let is_laid_out = extent.height() > 0.0;
        let far = extent.moved(scrolled).is_beyond(window, window.height());
        let wanted = is_measured && is_laid_out && far && Some(exchange.number) != latest;
        let is_folded = node.height != Val::Auto;
        if wanted == is_folded {
            continue;
        }
        node.height = if wanted { px(extent.height()) } else { Val::Auto };
        for child in children {
            if let Ok(mut inside) = insides.get_mut(*child) {
                inside.display = if wanted { Display::None } else { Display::Flex };
            }
        }
    }
}

//! The support card: the organisation's own, or one that fits anybody.

use std::path::Path;

use accesskit::Role;
use bevy::prelude::*;

use super::super::super::accessibility::named;
use super::super::super::theme::{Fill, Stroke, Token, TypeStyle, corner, space};
use super::super::super::widgets::layout::{boxed, rest};
use super::super::super::widgets::rich::{Voice, rich};
use super::super::super::widgets::text::{caption, drawn, heading};
use super::super::super::words::Words;
use crate::settings::{CardLine, SupportCard};

/// The card, read anew each time: an organisation may just have changed it.
pub(super) fn card(folder: Option<&Path>, words: &Words) -> impl Bundle + use<> {
    let read = folder.map_or(Ok(None), |folder| SupportCard::read(folder, words.language()));
    let (card, trouble) = match read {
        Ok(card) => (card, None),
        Err(error) => (None, Some(words.tell(&error))),
    };
    let card = card.unwrap_or_else(|| SupportCard::parse(&words.get("support-card")));
    let name = card.title.clone().unwrap_or_else(|| words.get("support-title"));
    let node = Node {
        flex_direction: FlexDirection::Column,
        row_gap: px(space::SMALL),
        padding: UiRect::all(px(space::LARGE)),
        border: UiRect { left: px(4), ..UiRect::all(px(1)) },
        border_radius: BorderRadius::all(px(corner::MEDIUM)),
        ..default()
    };
    (
        node,
        Fill(Token::Raised),
        Stroke(Token::Accent),
        named(Role::Group, name.clone()),
        Children::spawn(SpawnWith(move |sheet: &mut ChildSpawner| {
            sheet.spawn(heading(name));
            for line in &card.lines {
                match line {
                    CardLine::Paragraph(text) => {
                        sheet.spawn(rich(text, Voice::upright(Token::Text)));
                    }
                    CardLine::Item(text) => spawn_item(sheet, text),
                }
            }
            if let Some(trouble) = trouble {
                sheet.spawn(caption(trouble));
            }
        })),
    )
}

fn spawn_item(sheet: &mut ChildSpawner, text: &str) {
    let node = Node { column_gap: px(space::SMALL), align_items: AlignItems::FlexStart, ..default() };
    sheet.spawn(boxed(node)).with_children(|item| {
        item.spawn(drawn("•", TypeStyle::Body, Token::Accent));
        item.spawn((rest(0.0), children![rich(text, Voice::upright(Token::Text))]));
    });
}

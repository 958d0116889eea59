//! The page that a phone shows.

use crate::texts::Texts;

/// How the pages look.
pub const CSS: &str = "";
/// What the room's page does.
pub const JS: &str = "";

/// The room's page.
pub fn index(texts: &Texts) -> String {
    format!("<!DOCTYPE html><html lang=\"{}\"><title>{}</title></html>", texts.language(), texts.get("product"))
}

/// The page that asks for the code.
pub fn door(texts: &Texts) -> String {
    index(texts)
}

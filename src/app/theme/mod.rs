//! How Heard looks: colours by name, sizes by name, and the fonts that come with it.
//!
//! A widget never holds a colour. It carries [`Fill`], [`Stroke`] or [`Ink`] with a [`Token`], and
//! this module paints it, again whenever the [`Theme`] changes.

pub mod fonts;
pub mod lent_fonts;
mod palette;
pub mod tokens;
pub mod type_scale;

use bevy::prelude::*;

use crate::settings::ThemeChoice;

pub use fonts::Face;
pub use tokens::Token;
pub use type_scale::{ColumnsOfRem, TextSize, TypeStyle, corner, space};

/// Which palette is in use. Changing the resource repaints everything at once.
#[derive(Resource, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Theme {
    /// Paper and ink.
    #[default]
    Light,
    /// Warm slate.
    Dark,
    /// White and bright colours on black, with edges (WCAG 2.2, AAA).
    HighContrast,
}

impl Theme {
    /// Every theme there is.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::HighContrast];

    /// How it stands in the settings.
    #[must_use]
    pub const fn choice(self) -> ThemeChoice {
        match self {
            Self::Light => ThemeChoice::Light,
            Self::Dark => ThemeChoice::Dark,
            Self::HighContrast => ThemeChoice::HighContrast,
        }
    }

    /// Whether its ink is light and what it lies on dark.
    #[must_use]
    pub const fn is_dark(self) -> bool {
        matches!(self, Self::Dark | Self::HighContrast)
    }

    /// The colour that a token has in this theme.
    pub fn color(self, token: Token) -> Color {
        match self {
            Self::Light => palette::light(token),
            Self::Dark => palette::dark(token),
            Self::HighContrast => palette::high_contrast(token),
        }
    }
}

impl From<ThemeChoice> for Theme {
    fn from(choice: ThemeChoice) -> Self {
        match choice {
            ThemeChoice::Light => Self::Light,
            ThemeChoice::Dark => Self::Dark,
            ThemeChoice::HighContrast => Self::HighContrast,
        }
    }
}

/// Paints the background of a node.
#[derive(Component, Clone, Copy, PartialEq, Eq, Debug)]
#[require(BackgroundColor)]
pub struct Fill(pub Token);

/// Paints the border of a node.
#[derive(Component, Clone, Copy, PartialEq, Eq, Debug)]
#[require(BorderColor)]
pub struct Stroke(pub Token);

/// Paints a text or a span of it.
#[derive(Component, Clone, Copy, PartialEq, Eq, Debug)]
#[require(TextColor)]
pub struct Ink(pub Token);

/// Paints a picture that is drawn in one colour, such as an icon.
#[derive(Component, Clone, Copy, PartialEq, Eq, Debug)]
#[require(ImageNode)]
pub struct Tint(pub Token);

/// Lays a soft shadow under a node.
#[derive(Component, Clone, Copy, PartialEq, Debug)]
#[require(BoxShadow)]
pub struct Lifted {
    /// How far the shadow reaches, in pixels.
    pub blur: f32,
}

/// When the theme's colours reach the components that are drawn.
#[derive(SystemSet, Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Paint;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Theme>().add_plugins((fonts::plugin, lent_fonts::plugin, type_scale::plugin)).add_systems(
        PostUpdate,
        (paint_clear_color, paint_fills, paint_strokes, paint_inks, paint_tints, paint_shadows)
            .in_set(Paint)
            .before(bevy::ui::UiSystems::Prepare),
    );
}

fn paint_clear_color(theme: Res<Theme>, mut clear: ResMut<ClearColor>) {
    if theme.is_changed() {
        clear.0 = theme.color(Token::Surface);
    }
}

fn paint_fills(theme: Res<Theme>, mut nodes: Query<(Ref<Fill>, &mut BackgroundColor)>) {
    for (fill, mut background) in &mut nodes {
        if fill.is_changed() || theme.is_changed() {
            background.0 = theme.color(fill.0);
        }
    }
}

fn paint_strokes(theme: Res<Theme>, mut nodes: Query<(Ref<Stroke>, &mut BorderColor)>) {
    for (stroke, mut border) in &mut nodes {
        if stroke.is_changed() || theme.is_changed() {
            border.set_all(theme.color(stroke.0));
        }
    }
}

fn paint_inks(theme: Res<Theme>, mut texts: Query<(Ref<Ink>, &mut TextColor)>) {
    for (ink, mut text) in &mut texts {
        if ink.is_changed() || theme.is_changed() {
            text.0 = theme.color(ink.0);
        }
    }
}

fn paint_tints(theme: Res<Theme>, mut images: Query<(Ref<Tint>, &mut ImageNode)>) {
    for (tint, mut image) in &mut images {
        if tint.is_changed() || theme.is_changed() {
            image.color = theme.color(tint.0);
        }
    }
}

fn paint_shadows(theme: Res<Theme>, mut nodes: Query<(Ref<Lifted>, &mut BoxShadow)>) {
    for (lifted, mut shadow) in &mut nodes {
        if lifted.is_changed() || theme.is_changed() {
            *shadow = BoxShadow::new(theme.color(Token::Shadow), px(0), px(lifted.blur / 4.0), px(0), px(lifted.blur));
        }
    }
}

//! Sizes by name: text in rem, so that one setting scales all of it, and space in pixels.

use bevy::prelude::*;
use bevy::text::{FontSize, LetterSpacing, LineHeight, RemSize, detect_text_needs_rerender};

use super::Theme;
use super::fonts::Face;
use crate::settings::Spacing;

/// The size of text to read at 100 %, in pixels.
const BASE: f32 = 18.0;

/// How large text is, in percent of the normal size: 100 to 200.
#[derive(Resource, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct TextSize(u16);

impl TextSize {
    /// The normal size.
    pub const NORMAL: Self = Self(100);
    /// The largest size.
    pub const LARGEST: Self = Self(200);
    /// How much one key press changes it, in percent.
    const STEP: u16 = 10;

    /// A size in percent, brought into 100 to 200.
    pub fn percent(percent: u16) -> Self {
        Self(percent).clamp(Self::NORMAL, Self::LARGEST)
    }

    /// One step larger, up to the largest.
    pub fn larger(self) -> Self {
        Self::percent(self.0.saturating_add(Self::STEP))
    }

    /// One step smaller, down to the normal size.
    pub fn smaller(self) -> Self {
        Self::percent(self.0.saturating_sub(Self::STEP))
    }

    /// The size in percent.
    pub const fn as_percent(self) -> u16 {
        self.0
    }

    /// The size as a factor: 1.0 to 2.0.
    pub fn factor(self) -> f32 {
        f32::from(self.0) / 100.0
    }
}

impl Default for TextSize {
    fn default() -> Self {
        Self::NORMAL
    }
}

/// How a text is set.
#[derive(Component, Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum TypeStyle {
    /// The name on the door: once a screen at most.
    Display,
    /// The title of a screen or a dialogue.
    Title,
    /// The heading of a card or a section.
    Heading,
    /// Text to read.
    Body,
    /// Emphasised text to read.
    Emphasis,
    /// Names, labels of buttons.
    Label,
    /// Captions and chips.
    Small,
    /// What is read from the back row.
    Stage,
    /// What is told beside it, from the back row.
    StageAside,
    /// What a room chooses among, from the back row.
    Ballot,
    /// An address or a code to be typed from the back row: every sign as tall as the next.
    Figures,
}

impl TypeStyle {
    /// The size in rem and the height of a line in ems.
    const fn measure(self) -> (f32, f32) {
        match self {
            Self::Display => (2.2, 1.15),
            Self::Title => (1.65, 1.2),
            Self::Heading => (1.25, 1.25),
            Self::Body | Self::Emphasis => (1.0, 1.45),
            Self::Label => (1.0, 1.3),
            Self::Small => (0.86, 1.35),
            Self::Stage | Self::StageAside => (1.6, 1.35),
            Self::Ballot => (1.35, 1.3),
            Self::Figures => (2.0, 1.2),
        }
    }

    /// The face. Dark ink looks thinner than light ink of the same weight, so it gets a weight more.
    const fn face(self, dark_ink: bool) -> Face {
        match (self, dark_ink) {
            (Self::Display | Self::Title | Self::Heading, _) => Face::Title,
            (Self::Label | Self::Figures, _) => Face::SemiBold,
            (Self::Emphasis | Self::StageAside, true) => Face::MediumItalic,
            (Self::Emphasis | Self::StageAside, false) => Face::Italic,
            (Self::Body | Self::Small | Self::Stage | Self::Ballot, true) => Face::Medium,
            (Self::Body | Self::Small | Self::Stage | Self::Ballot, false) => Face::Regular,
        }
    }

    /// The components that set a text or a span this way.
    pub fn bundle(self) -> (Self, TextFont, LineHeight) {
        let (rem, line) = self.measure();
        let font = TextFont { font: self.face(true).source(), font_size: FontSize::Rem(rem), ..default() };
        (self, font, LineHeight::RelativeToFont(line))
    }
}

/// How far apart letters and lines stand.
#[derive(Resource, Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct TextSpacing(pub Spacing);

impl TextSpacing {
    /// What is added between letters, in ems, and to the height of a line, as a factor.
    const fn measure(self) -> (f32, f32) {
        match self.0 {
            Spacing::Usual => (0.0, 1.0),
            Spacing::Wide => (0.05, 1.15),
            Spacing::Widest => (0.12, 1.3),
        }
    }
}

/// Distances between things, in pixels.
pub mod space {
    /// Between a mark and its word.
    pub const HAIR: f32 = 4.0;
    /// Between lines that belong together.
    pub const SMALL: f32 = 8.0;
    /// Between things of one group.
    pub const MEDIUM: f32 = 16.0;
    /// Inside a card, between groups.
    pub const LARGE: f32 = 24.0;
    /// Around a page.
    pub const PAGE: f32 = 40.0;
}

/// How round corners are, in pixels.
pub mod corner {
    /// Chips, gauges.
    pub const SMALL: f32 = 6.0;
    /// Buttons, fields.
    pub const MEDIUM: f32 = 10.0;
    /// Cards, panels, bubbles.
    pub const LARGE: f32 = 16.0;
}

/// Lays the children of a grid in as many columns as fit, each at least so many rem wide.
///
/// Columns grow with the text, so that at 200 % there are fewer of them, not narrower ones.
#[derive(Component, Clone, Copy, PartialEq, Debug)]
pub struct ColumnsOfRem(pub f32);

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<TextSize>().init_resource::<TextSpacing>().insert_resource(RemSize(BASE)).add_systems(
        PostUpdate,
        ((apply_text_size, lay_columns).chain(), choose_faces, space_out)
            .before(detect_text_needs_rerender)
            .before(bevy::ui::UiSystems::Prepare),
    );
}

fn apply_text_size(size: Res<TextSize>, mut rem: ResMut<RemSize>) {
    if size.is_changed() {
        rem.set_if_neq(RemSize(BASE * size.factor()));
    }
}

fn choose_faces(theme: Res<Theme>, mut texts: Query<(Ref<TypeStyle>, &mut TextFont)>) {
    for (style, mut font) in &mut texts {
        if style.is_changed() || theme.is_changed() {
            let source = style.face(!theme.is_dark()).source();
            if font.font != source {
                font.font = source;
            }
        }
    }
}

fn space_out(spacing: Res<TextSpacing>, mut texts: Query<(Ref<TypeStyle>, &mut LineHeight, &mut LetterSpacing)>) {
    let (between, lines) = spacing.measure();
    for (style, mut height, mut letters) in &mut texts {
        if style.is_changed() || spacing.is_changed() {
            let (rem, line) = style.measure();
            height.set_if_neq(LineHeight::RelativeToFont(line * lines));
            letters.set_if_neq(LetterSpacing::Rem(rem * between));
        }
    }
}

fn lay_columns(rem: Res<RemSize>, mut grids: Query<(Ref<ColumnsOfRem>, &mut Node)>) {
    for (columns, mut node) in &mut grids {
        if columns.is_changed() || rem.is_changed() {
            node.grid_template_columns = vec![RepeatedGridTrack::minmax(
                GridTrackRepetition::AutoFill,
                MinTrackSizingFunction::Px(columns.0 * rem.0),
                MaxTrackSizingFunction::Fraction(1.0),
            )];
        }
    }
}

#[cfg(test)]
mod tests {
    use super::TextSize;

    #[test]
    fn text_size_stays_between_normal_and_twice_that() {
        assert_eq!(TextSize::NORMAL.smaller(), TextSize::NORMAL);
        assert_eq!(TextSize::LARGEST.larger(), TextSize::LARGEST);
        assert_eq!(TextSize::percent(30), TextSize::NORMAL);
        assert_eq!(TextSize::percent(900), TextSize::LARGEST);
        assert_eq!(TextSize::NORMAL.larger().as_percent(), 110);
    }
}

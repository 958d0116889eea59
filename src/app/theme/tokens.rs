//! The names of the colours. Screens and widgets say what a colour is *for*; a palette says what it is.

/// What a colour is for.
///
/// Every palette answers for every token, so adding one here makes the compiler ask each palette for it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Token {
    /// No colour at all: what lies behind shows through.
    Clear,
    /// The window itself.
    Surface,
    /// What lies on the window: cards, panels, sheets.
    Raised,
    /// What is pressed into it: wells, tracks, the backs of fields.
    Sunken,
    /// A raised thing under the pointer.
    RaisedHover,
    /// A raised thing while it is held down.
    RaisedPressed,
    /// Hairlines that only decorate.
    Line,
    /// The edge of a control; must be seen, so at least 3:1.
    Edge,
    /// The soft shadow under a card.
    Shadow,
    /// Text to read.
    Text,
    /// Text of less weight: captions, facts about a thing.
    Muted,
    /// What can't be used just now.
    Disabled,
    /// The band at the top of a screen.
    Masthead,
    /// Something on the masthead under the pointer.
    MastheadHover,
    /// Text on the masthead.
    OnMasthead,
    /// Text of less weight on the masthead.
    OnMastheadMuted,
    /// The colour of doing something: the first button, links, what is selected.
    Accent,
    /// The accent under the pointer.
    AccentHover,
    /// The accent while it is held down.
    AccentPressed,
    /// Text on the accent.
    OnAccent,
    /// A tint of the accent: what is selected, what is yours.
    AccentSoft,
    /// A second, warm voice: a mark, a small emphasis.
    Warm,
    /// A tint of the warm voice.
    WarmSoft,
    /// The ring around what has the keyboard.
    FocusRing,
    /// A strong mark in the colour of apathetic.
    Apathetic,
    /// A tint for apathetic.
    ApatheticSoft,
    /// A strong mark in the colour of sympathetic.
    Sympathetic,
    /// A tint for sympathetic.
    SympatheticSoft,
    /// A strong mark in the colour of empathetic.
    Empathetic,
    /// A tint for empathetic.
    EmpatheticSoft,
    /// A strong mark in the colour of compassionate.
    Compassionate,
    /// A tint for compassionate.
    CompassionateSoft,
    /// A thought for the other person.
    Head,
    /// A tint for the head.
    HeadSoft,
    /// A feeling understood.
    Heart,
    /// A tint for the heart.
    HeartSoft,
    /// An action.
    Hand,
    /// A tint for the hand.
    HandSoft,
    /// The bubble of what they say.
    BubbleTheirs,
    /// Text in their bubble.
    OnBubbleTheirs,
    /// The bubble of what you say.
    BubbleYours,
    /// Text in your bubble.
    OnBubbleYours,
    /// The groove of a gauge.
    GaugeTrack,
    /// How much it hurts.
    GaugeDistress,
    /// How far they trust you.
    GaugeTrust,
    /// How far they feel heard.
    GaugeHeard,
    /// A note that wants to be noticed: content notes, a finding.
    Note,
    /// Text on a note.
    OnNote,
    /// The thumb of a scrollbar.
    ScrollThumb,
}

/// How much contrast a pair of colours needs, by WCAG 2.2.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Contrast {
    /// Text: 4.5 to 1 (success criterion 1.4.3, AA).
    Text,
    /// Large text, and whatever must be seen to use a control: 3 to 1 (1.4.3 and 1.4.11, AA).
    Large,
}

impl Contrast {
    /// The ratio that AA asks for.
    pub const fn ratio(self) -> f32 {
        match self {
            Self::Text => 4.5,
            Self::Large => 3.0,
        }
    }

    /// The ratio that AAA asks for (1.4.6), and of what must be seen as much as of large text.
    pub const fn enhanced_ratio(self) -> f32 {
        match self {
            Self::Text => 7.0,
            Self::Large => 4.5,
        }
    }
}

/// Which colours are drawn on which: the foreground, the background, and the contrast that they need.
///
/// Every palette is tested over this list; draw no pair that is not in it.
pub const PAIRS: &[(Token, Token, Contrast)] = {
    use Contrast::{Large, Text as Words};
    use Token::*;
    &[
        (Text, Surface, Words),
        (Text, Raised, Words),
        (Text, RaisedHover, Words),
        (Text, RaisedPressed, Words),
        (Text, Sunken, Words),
        (Text, AccentSoft, Words),
        (Text, WarmSoft, Words),
        (Muted, Surface, Words),
        (Muted, Raised, Words),
        (Muted, RaisedHover, Words),
        (Muted, RaisedPressed, Words),
        (Muted, Sunken, Words),
        (Accent, Surface, Words),
        (Accent, Raised, Words),
        (Accent, Sunken, Words),
        (Accent, RaisedHover, Words),
        (Accent, RaisedPressed, Words),
        (Accent, AccentSoft, Words),
        (Warm, Surface, Words),
        (Warm, Raised, Words),
        (Warm, WarmSoft, Words),
        (OnAccent, Accent, Words),
        (OnAccent, AccentHover, Words),
        (OnAccent, AccentPressed, Words),
        (OnMasthead, Masthead, Words),
        (OnMastheadMuted, Masthead, Words),
        (OnMasthead, MastheadHover, Words),
        (Apathetic, Raised, Words),
        (Apathetic, ApatheticSoft, Words),
        (Text, ApatheticSoft, Words),
        (Sympathetic, Raised, Words),
        (Sympathetic, SympatheticSoft, Words),
        (Text, SympatheticSoft, Words),
        (Empathetic, Raised, Words),
        (Empathetic, EmpatheticSoft, Words),
        (Text, EmpatheticSoft, Words),
        (Compassionate, Raised, Words),
        (Compassionate, CompassionateSoft, Words),
        (Text, CompassionateSoft, Words),
        (Head, Raised, Words),
        (Head, HeadSoft, Words),
        (Text, HeadSoft, Words),
        (Heart, Raised, Words),
        (Heart, HeartSoft, Words),
        (Text, HeartSoft, Words),
        (Hand, Raised, Words),
        (Hand, HandSoft, Words),
        (Text, HandSoft, Words),
        (OnBubbleTheirs, BubbleTheirs, Words),
        (OnBubbleYours, BubbleYours, Words),
        (OnNote, Note, Words),
        (Edge, Surface, Large),
        (Edge, Raised, Large),
        (Edge, Sunken, Large),
        (FocusRing, Surface, Large),
        (FocusRing, Raised, Large),
        (FocusRing, Sunken, Large),
        (FocusRing, Masthead, Large),
        (GaugeDistress, GaugeTrack, Large),
        (GaugeTrust, GaugeTrack, Large),
        (GaugeHeard, GaugeTrack, Large),
        (GaugeDistress, Raised, Large),
        (GaugeTrust, Raised, Large),
        (GaugeHeard, Raised, Large),
        (ScrollThumb, Surface, Large),
        (ScrollThumb, Raised, Large),
    ]
};

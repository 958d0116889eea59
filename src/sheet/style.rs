//! The colours of the pages have the contrast that WCAG 2.2 AA asks for, in every light.

use std::collections::BTreeMap;

/// The style that all pages share, in which the colours are named, and those of each page.
const STYLE: &str = concat!(
    include_str!("style.css"),
    include_str!("debrief/style.css"),
    include_str!("results/style.css"),
    include_str!("kit/style.css"),
);

/// What is read on what.
const TEXTS: [(&str, &str); 29] = [
    ("text", "surface"),
    ("text", "raised"),
    ("text", "warm-soft"),
    ("text", "yours"),
    ("text", "head-soft"),
    ("text", "heart-soft"),
    ("text", "hand-soft"),
    ("text", "accent-soft"),
    ("muted", "surface"),
    ("muted", "raised"),
    ("on-masthead", "masthead"),
    ("on-masthead-muted", "masthead"),
    ("on-note", "note"),
    ("accent", "raised"),
    ("accent", "accent-soft"),
    ("apathetic", "apathetic-soft"),
    ("sympathetic", "sympathetic-soft"),
    ("empathetic", "empathetic-soft"),
    ("compassionate", "compassionate-soft"),
    ("head", "head-soft"),
    ("heart", "heart-soft"),
    ("hand", "hand-soft"),
    // On paper, chips and bubbles have no tint.
    ("apathetic", "raised"),
    ("sympathetic", "raised"),
    ("empathetic", "raised"),
    ("compassionate", "raised"),
    ("head", "raised"),
    ("heart", "raised"),
    ("hand", "raised"),
];

/// What is seen on what: signs, lines of the plot, and edges of what can be pressed.
const SIGNS: [(&str, &str); 8] = [
    ("head", "raised"),
    ("heart", "raised"),
    ("hand", "raised"),
    ("warm", "raised"),
    ("edge", "raised"),
    ("distress", "raised"),
    ("trust", "raised"),
    ("heard", "raised"),
];

type Palette = BTreeMap<&'static str, f64>;

/// The luminances of the colours named in the blocks of `:root`, in their order: light, dark, print.
fn palettes() -> [Palette; 3] {
    let mut blocks = STYLE.split(":root {").skip(1).map(|block| {
        let block = block.split('}').next().unwrap();
        let colors = block.lines().filter_map(|line| line.trim().strip_prefix("--")?.split_once(": #"));
        colors.map(|(name, color)| (name, luminance(color.trim_end_matches(';')))).collect::<Palette>()
    });
    let light = blocks.next().unwrap();
    let dark = blocks.next().unwrap();
    let mut print = light.clone();
    print.extend(blocks.next().unwrap());
    assert!(blocks.next().is_none());
    [light, dark, print]
}

/// The relative luminance of a colour, as WCAG 2.2 defines it.
fn luminance(color: &str) -> f64 {
    let channel = |place: usize| {
        let value = f64::from(u8::from_str_radix(&color[place..place + 2], 16).unwrap()) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4)
}

fn contrast(one: f64, other: f64) -> f64 {
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn every_pair_has_the_contrast_it_needs_in_light_in_dark_and_on_paper() {
    for (light, palette) in palettes().iter().enumerate() {
        let texts = TEXTS.iter().map(|pair| (pair, 4.5));
        for ((front, back), needed) in texts.chain(SIGNS.iter().map(|pair| (pair, 3.0))) {
            let ratio = contrast(palette[front], palette[back]);
            assert!(ratio >= needed, "{front} on {back} has {ratio:.2} in palette {light}");
        }
    }
}

#[test]
fn every_colour_that_is_used_is_named_in_light_and_in_dark() {
    let [light, dark, _] = palettes();
    assert_eq!(light.keys().collect::<Vec<_>>(), dark.keys().collect::<Vec<_>>());
    for used in STYLE.split("var(--").skip(1) {
        let name = used.split(')').next().unwrap();
        assert!(light.contains_key(name), "{name} is not named");
    }
}

#[test]
fn the_style_asks_for_nothing_from_elsewhere() {
    for word in ["url(", "@import", "@font-face", "//", "<"] {
        assert!(!STYLE.contains(word), "the style has {word}");
    }
}

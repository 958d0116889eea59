//! How the window looks, compared with pictures under `references/`.
//!
//! `HEARD_BLESS=1 cargo test --test app` draws them anew; look at them before committing. Without a
//! Vulkan driver the tests say so and pass, except where `CI` is set.

use std::env;
use std::path::{Path, PathBuf};
use std::sync::mpsc;

use bevy::image::Image;
use bevy::prelude::*;
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured};
use heard::app::frame::CompleteFrames;
use heard::app::stage::Canvas;
use heard::app::theme::{TextSize, Theme};
use heard::app::{Stage, adapter};
use image::{RgbImage, imageops};

use crate::support::{briefing, library};

/// How alike two pictures must be: 1 is the same. Fonts are drawn by our own code, so little differs
/// from one driver to another.
const ALIKE: f64 = 0.98;

const WIDE: UVec2 = UVec2::new(1280, 800);
const SMALL: UVec2 = UVec2::new(800, 600);

#[test]
fn the_library() {
    for (name, theme, text, size) in [
        ("library-light", Theme::Light, TextSize::NORMAL, WIDE),
        ("library-dark", Theme::Dark, TextSize::NORMAL, WIDE),
        ("library-high-contrast", Theme::HighContrast, TextSize::NORMAL, WIDE),
        ("library-light-200", Theme::Light, TextSize::LARGEST, WIDE),
        ("library-dark-200-small", Theme::Dark, TextSize::LARGEST, SMALL),
    ] {
        compare(name, size, |stage| library(stage, theme, text));
    }
}

#[test]
fn the_briefing() {
    for (name, theme, text) in [
        ("briefing-light", Theme::Light, TextSize::NORMAL),
        ("briefing-dark", Theme::Dark, TextSize::NORMAL),
        ("briefing-light-200", Theme::Light, TextSize::LARGEST),
    ] {
        compare(name, WIDE, |stage| briefing(stage, "The voice note", theme, text));
    }
}

/// Draws what `open` opens and compares it with its reference.
#[expect(clippy::print_stderr, reason = "a test that does not compare says so")]
pub fn compare(name: &str, size: UVec2, open: impl FnOnce(Stage) -> App) {
    let gpu = match adapter::gpu() {
        Ok(gpu) => gpu,
        Err(error) if env::var_os("CI").is_some() => panic!("CI must draw: {error}"),
        Err(error) => {
            eprintln!("not compared: {error}");
            return;
        }
    };
    compare_picture(name, &picture(&mut open(Stage::Offscreen { gpu, size })));
}

/// Compares a picture with its reference.
pub fn compare_picture(name: &str, drawn: &RgbImage) {
    let reference = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/app/references").join(name).with_extension("png");
    if env::var_os("HEARD_BLESS").is_some() {
        drawn.save(&reference).expect("the reference can be written");
        return;
    }
    let expected = image::open(&reference).expect("there is a reference").to_rgb8();
    let alike = similarity(drawn, &expected);
    if alike < ALIKE {
        let actual = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name).with_extension("png");
        drawn.save(&actual).expect("the picture can be written");
        panic!("{name} changed: {alike:.3} alike; compare {reference:?} with {actual:?}");
    }
}

/// What the app shows, once it is complete.
pub fn picture(app: &mut App) -> RgbImage {
    let complete = app.world().resource::<CompleteFrames>().clone();
    let before = complete.count();
    for _ in 0..200 {
        if complete.since(before) >= 3 {
            break;
        }
        app.update();
    }
    assert!(complete.since(before) >= 3, "no frame became complete");

    let canvas = app.world().resource::<Canvas>().0.clone();
    let (send, receive) = mpsc::channel::<Image>();
    app.world_mut().spawn(Screenshot::image(canvas)).observe(move |shot: On<ScreenshotCaptured>| {
        // The receiver waits until it has one; a second picture is not needed.
        let _ = send.send(shot.image.clone());
    });
    for _ in 0..200 {
        app.update();
        if let Ok(image) = receive.try_recv() {
            return image.try_into_dynamic().expect("the picture has a common format").to_rgb8();
        }
    }
    panic!("no picture was taken");
}

/// The mean structural similarity (Wang et al. 2004) of two pictures, by blocks of 8 × 8 grey pixels.
///
/// Written out here because the crate for it would change the features of Bevy's own dependencies, and
/// with them cost a second build of Bevy for the tests.
fn similarity(one: &RgbImage, other: &RgbImage) -> f64 {
    const BLOCK: u32 = 8;
    const C1: f64 = (0.01 * 255.0) * (0.01 * 255.0);
    const C2: f64 = (0.03 * 255.0) * (0.03 * 255.0);
    if one.dimensions() != other.dimensions() {
        return 0.0;
    }
    let (one, other) = (imageops::grayscale(one), imageops::grayscale(other));
    let (mut sum, mut blocks) = (0.0, 0.0);
    for top in (0..one.height()).step_by(BLOCK as usize) {
        for left in (0..one.width()).step_by(BLOCK as usize) {
            let pixels: Vec<(f64, f64)> = (top..(top + BLOCK).min(one.height()))
                .flat_map(|y| (left..(left + BLOCK).min(one.width())).map(move |x| (x, y)))
                .map(|(x, y)| (f64::from(one.get_pixel(x, y)[0]), f64::from(other.get_pixel(x, y)[0])))
                .collect();
            let count = pixels.len() as f64;
            let mean_a = pixels.iter().map(|(a, _)| a).sum::<f64>() / count;
            let mean_b = pixels.iter().map(|(_, b)| b).sum::<f64>() / count;
            let spread = |of: &dyn Fn(&(f64, f64)) -> f64| pixels.iter().map(of).sum::<f64>() / count;
            let variance_a = spread(&|(a, _)| (a - mean_a).powi(2));
            let variance_b = spread(&|(_, b)| (b - mean_b).powi(2));
            let covariance = spread(&|(a, b)| (a - mean_a) * (b - mean_b));
            sum += (2.0 * mean_a * mean_b + C1) * (2.0 * covariance + C2)
                / ((mean_a.powi(2) + mean_b.powi(2) + C1) * (variance_a + variance_b + C2));
            blocks += 1.0;
        }
    }
    sum / blocks
}

#[test]
fn similarity_tells_pictures_apart() {
    let paper = RgbImage::from_pixel(64, 64, image::Rgb([247, 242, 232]));
    let mut written = paper.clone();
    for x in 8..56 {
        for y in (12..52).step_by(4) {
            written.put_pixel(x, y, image::Rgb([31, 44, 43]));
        }
    }
    assert!((similarity(&written, &written) - 1.0).abs() < 1e-9);
    assert!(similarity(&paper, &written) < ALIKE);
}

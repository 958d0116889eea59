//! A font that comes with Heard and can't be read: words are there all the same, and it is said.

use bevy::prelude::*;
use bevy::text::TextLayoutInfo;
use heard::app::screens::Screen;
use heard::app::theme::Face;
use heard::app::theme::fonts::{put_in_place, tell};
use heard::app::words::Words;

use crate::support::{frames, plain_library};

/// The library with the fonts put in place anew, and the faces whose own font can't be used.
fn with_fonts(bytes: impl Fn(Face) -> &'static [u8], spare: Option<Vec<u8>>) -> (App, Vec<Face>) {
    let mut app = plain_library();
    let mut fonts = app.world_mut().resource_mut::<Assets<Font>>();
    for face in Face::ALL {
        fonts.remove(&face.handle());
    }
    // Only now the window forgets them.
    app.update();
    let mut fonts = app.world_mut().resource_mut::<Assets<Font>>();
    let broken = put_in_place(&mut fonts, bytes, || spare);
    tell(app.world_mut(), &broken);
    app.world_mut().resource_mut::<NextState<Screen>>().set(Screen::Settings);
    frames(&mut app, 2);
    app.world_mut().resource_mut::<NextState<Screen>>().set(Screen::Library);
    frames(&mut app, 4);
    (app, broken)
}

/// The texts of which nothing is drawn.
fn blank(app: &mut App) -> Vec<String> {
    let mut texts = app.world_mut().query::<(&Text, &TextLayoutInfo)>();
    let blank = texts.iter(app.world()).filter(|(text, laid_out)| !text.is_empty() && laid_out.glyphs.is_empty());
    blank.map(|(text, _)| text.0.clone()).collect()
}

fn is_told(app: &mut App) -> bool {
    let told = app.world().resource::<Words>().get("notice-font-broken");
    let mut texts = app.world_mut().query::<&Text>();
    texts.iter(app.world()).any(|text| text.0 == told)
}

const NO_FONT: &[u8] = b"this was a font once";

#[test]
fn whole_fonts_are_nothing_to_speak_of() {
    let (mut app, broken) = with_fonts(Face::bytes, None);
    assert_eq!((broken, is_told(&mut app), blank(&mut app)), (vec![], false, vec![]));
}

#[test]
fn another_face_stands_in_for_a_broken_one() {
    let titles = |face: Face| if face == Face::Title { NO_FONT } else { face.bytes() };
    let (mut app, broken) = with_fonts(titles, None);
    assert_eq!((broken, is_told(&mut app), blank(&mut app)), (vec![Face::Title], true, vec![]));
}

#[test]
fn where_all_are_broken_the_computers_own_font_stands_in() {
    let spare = include_bytes!("../../assets/fonts/Vollkorn-SemiBold.ttf").to_vec();
    let (mut app, broken) = with_fonts(|_| NO_FONT, Some(spare));
    assert_eq!((broken, is_told(&mut app), blank(&mut app)), (Face::ALL.to_vec(), true, vec![]));
}

#[test]
fn without_any_font_the_window_still_goes_on() {
    let (app, broken) = with_fonts(|_| NO_FONT, None);
    assert_eq!(broken, Face::ALL);
    assert_eq!(*app.world().resource::<State<Screen>>().get(), Screen::Library);
}

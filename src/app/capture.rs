//! A picture of the first complete frame, for scripts that watch how the window starts.
//!
//! With `HEARD_SCREENSHOT=path.png` in the environment the app saves what it shows as soon as it is
//! complete, prints the Unix time of that frame in milliseconds, and ends. `HEARD_STAY=1` prints the time
//! and stays open without a picture, for scripts that photograph the screen themselves.

use std::env;
use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

use bevy::prelude::*;
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured};

use super::frame::CompleteFrames;
use super::wake::StayAwake;

/// Where the picture goes.
#[derive(Resource, Clone)]
struct CapturePath(PathBuf);

/// Does nothing unless one of the variables is set.
pub(super) fn plugin(app: &mut App) {
    let path = env::var_os("HEARD_SCREENSHOT").map(PathBuf::from);
    if path.is_none() && env::var_os("HEARD_STAY").is_none() {
        return;
    }
    app.add_systems(Last, tell_time_of_first_frame);
    if let Some(path) = path {
        app.insert_resource(CapturePath(path)).add_systems(Last, take_picture);
    }
}

#[expect(clippy::print_stdout, reason = "a script reads it")]
fn tell_time_of_first_frame(frames: Res<CompleteFrames>, mut told: Local<bool>) {
    if !*told && frames.count() > 0 {
        *told = true;
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        println!("first complete frame at {}", now.as_millis());
    }
}

#[expect(clippy::print_stderr, reason = "a script reads it")]
fn take_picture(frames: Res<CompleteFrames>, path: Res<CapturePath>, mut taken: Local<bool>, mut commands: Commands) {
    if *taken || frames.count() < 3 {
        return;
    }
    *taken = true;
    let path = path.0.clone();
    commands.spawn((Screenshot::primary_window(), StayAwake)).observe(
        move |shot: On<ScreenshotCaptured>, mut exit: MessageWriter<AppExit>| {
            let saved = shot
                .image
                .clone()
                .try_into_dynamic()
                .map_err(|error| error.to_string())
                .and_then(|image| image.to_rgb8().save(&path).map_err(|error| error.to_string()));
            match saved {
                Ok(()) => exit.write(AppExit::Success),
                Err(error) => {
                    eprintln!("the picture could not be saved: {error}");
                    exit.write(AppExit::error())
                }
            };
        },
    );
}

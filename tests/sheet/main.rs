//! Pages to keep and to hand out.

mod debrief;
mod kit;
mod page;
mod results;
mod rooms;

use assert_cmd::Command;
use tempfile::TempDir;

/// `heard` with a data folder of its own.
fn heard(data: &TempDir) -> Command {
    let mut heard = Command::cargo_bin("heard").unwrap();
    heard.env("HEARD_DATA", data.path()).env("NO_COLOR", "1").env("LANG", "C").env("COLUMNS", "100");
    heard
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

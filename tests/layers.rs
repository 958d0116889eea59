//! The house: a room uses only rooms below it, and nothing but the app knows Bevy.

use std::{fs, path::Path};

/// The rooms, ground floor first. Rooms on one floor do not use each other.
const FLOORS: [&[&str]; 13] = [
    &["source"],
    &["rubric"],
    &["scenario"],
    &["play", "format"],
    &["debrief", "check", "explore", "rating"],
    &["workshop"],
    &["journal"],
    &["library"],
    &["settings"],
    &["texts"],
    &["sheet", "host"],
    &["command"],
    &["app"],
];

fn floor(room: &str) -> usize {
    FLOORS.iter().position(|rooms| rooms.contains(&room)).unwrap_or_else(|| panic!("{room} is on no floor"))
}

fn rust_files(folder: &Path, files: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path.to_str().unwrap().to_owned());
        }
    }
}

/// The rooms a text names after `crate::`, `heard::` left aside: `crate::play::…` or `crate::{play::…, rubric::…}`.
fn rooms_used(text: &str) -> Vec<String> {
    let code: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    let mut rooms = Vec::new();
    for (place, _) in code.match_indices("crate::") {
        let rest = &code[place + "crate::".len()..];
        match rest.strip_prefix('{') {
            Some(group) => {
                let mut depth = 0;
                let mut name = String::new();
                for letter in group.chars() {
                    match letter {
                        '{' => depth += 1,
                        '}' if depth == 0 => break,
                        '}' => depth -= 1,
                        ',' if depth == 0 => name.clear(),
                        ':' if depth == 0 && !name.is_empty() => rooms.push(std::mem::take(&mut name)),
                        letter if depth == 0 && (letter.is_alphanumeric() || letter == '_') => name.push(letter),
                        _ => {}
                    }
                }
            }
            None => rooms.push(rest.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect()),
        }
    }
    rooms.retain(|room| FLOORS.iter().any(|rooms| rooms.contains(&room.as_str())));
    rooms
}

#[test]
fn a_room_uses_only_rooms_below_it() {
    let mut checked = 0;
    for room in FLOORS.iter().flat_map(|rooms| rooms.iter()) {
        let folder = Path::new("src").join(room);
        if !folder.is_dir() {
            continue;
        }
        let mut files = Vec::new();
        rust_files(&folder, &mut files);
        for file in files {
            let text = fs::read_to_string(&file).unwrap();
            for used in rooms_used(&text) {
                checked += 1;
                assert!(used == *room || floor(&used) < floor(room), "{file} uses {used}, which is not below {room}");
            }
        }
    }
    assert!(checked > 50, "only {checked} uses were found: the reader of `use` lines is broken");
}

#[test]
fn only_the_app_knows_bevy() {
    let mut files = Vec::new();
    rust_files(Path::new("src"), &mut files);
    for file in files.iter().filter(|file| !file.starts_with("src/app/")) {
        let text = fs::read_to_string(file).unwrap();
        assert!(!text.contains("bevy::") && !text.contains("use bevy"), "{file} knows Bevy");
    }
}

#[test]
fn play_explore_and_workshop_read_no_clock_and_no_file() {
    let rooms = ["src/play", "src/explore", "src/workshop"];
    for room in rooms {
        let mut files = Vec::new();
        rust_files(Path::new(room), &mut files);
        for file in files {
            let text = fs::read_to_string(&file).unwrap();
            for forbidden in ["std::fs", "std::io", "std::time", "SystemTime", "Instant"] {
                assert!(!text.contains(forbidden), "{file} has {forbidden}");
            }
            // A share that is told may be a fraction; what decides is whole numbers.
            let decides = room != "src/workshop";
            assert!(!decides || !["f32", "f64"].iter().any(|float| text.contains(float)), "{file} has fractions");
        }
    }
}

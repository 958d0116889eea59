//! Each channel in its own dress: what is said stays the same, and so does its order.

use accesskit::Role;
use bevy::prelude::*;
use heard::app::Stage;
use heard::app::stage::LEAST_SIZE;
use heard::app::theme::{TextSize, Theme};
use heard::play::Mode;
use heard::settings::Typewriter;

use crate::conversation::{Opening, choose, conversation_of, find, transcript};
use crate::looks::compare;
use crate::support::SIZE;
use crate::tree;

const CHANNELS: [&str; 6] = ["Phone", "Chat", "Email", "InPerson", "Message", "Video"];

/// Two people who speak, a reply that is cut off, one without words, and a turn that is told elsewhere.
fn scenario(channel: &str, later: &str) -> String {
    let lines = r#"(
    title: "The telescope that came in pieces",
    channel: CHANNEL,
    relationship: Customer,
    person: (name: "Priya Raman", portrait: (skin: 5, hair: Long, hair_colour: Black, clothes: Plum)),
    people: {"asha": (name: "Asha Raman", portrait: (skin: 5, hair: Bob, hair_colour: Black, age: Young))},
    turns: {
        "opens": (
            scene: "Twenty to ten in the evening. Two photographs.",
            says: [
                "The telescope came today, in pieces. It is her birthday *tomorrow*.",
                "I've been told to fill in a form.",
                (by: "asha", text: "Is it broken, Mum?", tone: "from the next room"),
            ],
            feeling: (Disappointed, 3),
            need: Solution,
            keep_order: true,
            choices: [
                (
                    id: "promise",
                    say: "In pieces, the night before. That's a horrible feeling. One is on the counter at Hill Street under your name.",
                    shows: [Acknowledge("In pieces, the night before"), NameFeeling("That's a horrible feeling"), Act("One is on the counter")],
                    goto: "later",
                ),
                (
                    id: "policy",
                    say: "I understand. Could you please go to our returns page and fill in section four of the form?",
                    cut_at: "fill in section four",
                    slips: [PolicyHide("section four of the form")],
                    reacts: "I have filled in your form.",
                    goto: "later",
                ),
                (id: "silence", does: "You look at the photographs before you say anything.", shows: [Presence("You look at the photographs")], goto: "later"),
            ],
        ),
        "later": (
            channel: LATER,
            scene: "Nine the next morning.",
            says: ["It stands in the kitchen.", (by: "asha", text: "I saw the rings!")],
            feeling: (Grateful, 2),
            choices: [(id: "bye", say: "Happy birthday, Asha.", goto: "end"), (say: "Good.", goto: "end")],
        ),
        "end": (says: "Thank you.", ending: (title: "Saturn", outcome: Better)),
    },
)"#;
    lines.replace("CHANNEL", channel).replace("LATER", later)
}

fn talk(stage: Stage, opening: &Opening, channel: &str, later: &str, replies: &[&str]) -> App {
    let mut app = conversation_of(stage, opening, &scenario(channel, later));
    replies.iter().for_each(|reply| choose(&mut app, reply));
    app
}

fn practice() -> Opening {
    Opening { mode: Mode::Practice, ..Opening::default() }
}

fn plain(channel: &str, later: &str, replies: &[&str]) -> App {
    talk(Stage::NoGpu { size: SIZE }, &practice(), channel, later, replies)
}

/// What is said in the transcript, but for what only one channel says: names, tones, headings.
fn lines(app: &mut App) -> Vec<String> {
    let said = transcript(app);
    let lines = [
        "Twenty to ten",
        "The telescope came today",
        "I've been told",
        "Is it broken",
        "I understand",
        "Priya Raman breaks in",
        "I have filled",
        "Nine the next",
        "It stands",
        "I saw",
    ];
    said.iter()
        .filter_map(|said| lines.iter().find(|line| said.starts_with(**line)))
        .map(|line| (*line).to_owned())
        .collect()
}

#[test]
fn every_channel_says_the_same_in_the_same_order() {
    let expected = lines(&mut plain("Message", "Message", &["policy"]));
    assert_eq!(expected.len(), 10, "{expected:?}");
    for channel in CHANNELS {
        let mut app = plain(channel, channel, &["policy"]);
        assert_eq!(lines(&mut app), expected, "{channel}");
        for name in ["Priya Raman", "Asha Raman", "You"] {
            let named = transcript(&mut app).iter().any(|said| said.contains(name));
            assert!(named, "{channel} does not say that {name} speaks");
        }
        let mut unsaid = tree::unsaid(&mut app);
        // What stands on a key is told as a shortcut.
        unsaid.retain(|text| !["Backspace", "C", "H", "P", "Esc"].contains(&text.as_str()));
        assert_eq!(unsaid, [""; 0], "{channel}");
    }
}

#[test]
fn what_is_read_follows_what_is_seen_in_every_channel() {
    for channel in CHANNELS {
        let size = UVec2::new(1280, 2600);
        let mut app = talk(Stage::NoGpu { size }, &practice(), channel, channel, &["policy"]);
        assert_eq!(tree::out_of_order(&mut app), [""; 0], "{channel}");
        assert_eq!(tree::orphans(&mut app), [""; 0], "{channel}");
        assert_eq!(tree::unnamed_pictures(&mut app), 0, "{channel}");
    }
}

#[test]
fn words_stay_in_their_boxes_in_every_channel() {
    for channel in CHANNELS {
        for (size, text) in
            [(SIZE, TextSize::NORMAL), (UVec2::new(1280, 720), TextSize::LARGEST), (LEAST_SIZE, TextSize::LARGEST)]
        {
            let opening = Opening { text, ..practice() };
            let mut app = talk(Stage::NoGpu { size }, &opening, channel, channel, &["policy"]);
            assert_eq!(tree::out_of_their_box(&mut app), [""; 0], "{channel} {size}");
            assert_eq!(tree::sticking_out(&mut app, size.x as f32), [""; 0], "{channel} {size}");
        }
    }
}

#[test]
fn a_turn_that_is_told_elsewhere_says_so_and_the_bar_follows() {
    let mut app = plain("Phone", "Email", &[]);
    assert!(find(&mut app, Role::Label, "Phone call · Priya Raman").is_some());
    assert!(find(&mut app, Role::Label, "On the line").is_some());
    choose(&mut app, "promise");
    let said = transcript(&mut app);
    let at =
        |what: &str| said.iter().position(|said| said.starts_with(what)).unwrap_or_else(|| panic!("{what}: {said:?}"));
    assert!(at("In pieces") < at("From here on: E-mail") && at("From here on: E-mail") < at("Nine the next morning"));
    assert!(at("Re: The telescope that came in pieces") < at("From: Priya Raman"));
    assert!(at("To: You") < at("It stands in the kitchen"));
    assert!(find(&mut app, Role::Label, "E-mail · Priya Raman").is_some());
    assert_eq!(find(&mut app, Role::Label, "Phone call"), None);
    choose(&mut app, "bye");
    assert!(find(&mut app, Role::Label, "The call has ended").is_some(), "the ending is told on the phone again");
}

#[test]
fn the_bar_says_who_has_the_word() {
    let opening = Opening { typewriter: Typewriter::Steady, ..practice() };
    let mut app = talk(Stage::NoGpu { size: SIZE }, &opening, "Chat", "Chat", &[]);
    assert!(find(&mut app, Role::Label, "Typing").is_some());
    crate::support::frames(&mut app, 400);
    assert_eq!(find(&mut app, Role::Label, "Typing"), None);
    assert!(find(&mut app, Role::Label, "Waiting for you").is_some());
}

#[test]
fn a_reply_without_words_has_no_name_and_no_bubble() {
    let mut app = plain("Message", "Message", &["silence"]);
    let said = transcript(&mut app);
    let at = said.iter().position(|said| said.starts_with("You look at")).expect("it is told");
    assert_ne!(said[at - 1], "You", "{said:?}");
}

#[test]
fn how_it_looks() {
    let wide = UVec2::new(1280, 800);
    for (name, channel) in [
        ("channel-phone", "Phone"),
        ("channel-chat", "Chat"),
        ("channel-email", "Email"),
        ("channel-in-person", "InPerson"),
        ("channel-message", "Message"),
        ("channel-video", "Video"),
    ] {
        compare(name, wide, |stage| talk(stage, &practice(), channel, channel, &[]));
    }
    let tall = UVec2::new(1280, 1100);
    for (name, channel, reply) in [
        ("channel-phone-cut-off", "Phone", "policy"),
        ("channel-message-cut-off", "Message", "policy"),
        ("channel-in-person-silence", "InPerson", "silence"),
    ] {
        compare(name, tall, |stage| talk(stage, &practice(), channel, channel, &[reply]));
    }
    let dark = Opening { theme: Theme::Dark, ..practice() };
    let contrast = Opening { theme: Theme::HighContrast, ..practice() };
    compare("channel-moves-dark", tall, |stage| talk(stage, &dark, "Phone", "Email", &["promise"]));
    compare("channel-moves-high-contrast", tall, |stage| talk(stage, &contrast, "Chat", "Message", &["promise"]));
    let large = Opening { text: TextSize::LARGEST, ..practice() };
    for (name, channel) in
        [("channel-email-200", "Email"), ("channel-in-person-200", "InPerson"), ("channel-phone-200", "Phone")]
    {
        compare(name, UVec2::new(1280, 720), |stage| talk(stage, &large, channel, channel, &[]));
    }
}

//! The two readers held equal, and the patient one held to its limits.

use super::*;
use proptest::prelude::*;

/// What the patient reader makes of a text, and what it says.
fn patient(text: &str) -> (Option<Scenario>, Vec<String>) {
    let mut report = Report::default();
    let scenario = part_by_part::<Scenario>(text, &mut report).value;
    (scenario, report.findings.into_iter().map(|finding| finding.message).collect())
}

#[test]
fn both_readers_read_the_scenarios_alike() {
    let folders =
        ["scenarios", "tests/fixtures"].map(|name| std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(name));
    let files = folders.iter().filter_map(|folder| std::fs::read_dir(folder).ok()).flatten();
    let mut read = 0;
    for path in files.map(|entry| entry.unwrap().path()) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if name.ends_with(".ron") && name.matches('.').count() == 1 {
            let text = std::fs::read_to_string(&path).unwrap();
            assert_eq!(patient(&text), (quickly(&text).ok(), Vec::new()), "{name}");
            read += 1;
        }
    }
    assert!(read > 0);
}

#[test]
fn both_readers_read_the_files_beside_scenarios_alike() {
    fn alike<T: Document + PartialEq + std::fmt::Debug>(text: &str) {
        let mut report = Report::default();
        let patient = part_by_part::<T>(text, &mut report).value;
        assert!(report.findings.is_empty(), "{:?}", report.findings);
        assert_eq!(patient, quickly(text).ok());
    }
    alike::<Rubric>(crate::rubric::BUILT_IN);
    alike::<LearningPath>("(title: \"t\", aim: \"a\", scenarios: [\"s\"], reflect: [\"r\"])");
    alike::<Translation>(
        "(authors: [\"a\"], texts: {\"t\": \"u\"}, turns: {\"o\": (texts: {}, choices: {\"1\": {\"x\": \"y\"}})})",
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn both_readers_read_any_clean_file_alike(text in clean::scenario()) {
        let quick = quickly::<Scenario>(&text);
        prop_assert!(quick.is_ok(), "{quick:?} in {text}");
        let (scenario, said) = patient(&text);
        prop_assert_eq!(said, Vec::<String>::new());
        prop_assert_eq!(scenario, quick.ok());
    }
}

#[test]
fn places_are_found() {
    let text = "(\n  person: (name: \"A\"),\n  turns: {\n    \"a b\": (\n      says: \"Caf\\u{e9} *is* open\",\n      choices: [(id: \"x\", shows: [Act(\"open\")]), (say: \"s\")],\n      variants: [(when: Not(All([Flag(\"f\")])))],\n    ),\n  },\n)";
    let source = Source::new("a.ron", text);
    let reading = read(&source);
    assert!(reading.complete, "{:?}", reading.findings);
    let shown = |path: Path| &text[reading.locate(&source, &path).range()];
    assert_eq!(shown(Path::root().field("person").field("name")), "\"A\"");
    assert_eq!(shown(Path::root().field("person").field("about")), "person");
    assert_eq!(shown(Path::root().field("title")), "(");
    assert_eq!(shown(Path::turn("a b")), "\"a b\"");
    assert_eq!(shown(Path::turn("a b").field("choices").name()), "choices");
    assert_eq!(shown(Path::turn("a b").field("says").item(0).field("text").words(0..5)), "Caf\\u{e9}");
    assert_eq!(shown(Path::turn("a b").field("says").item(0).field("text").words(6..10)), "*is*");
    assert_eq!(shown(Path::choice("a b", 0)), "(id: \"x\", shows: [Act(\"open\")])");
    assert_eq!(shown(Path::choice("a b", 0).field("goto")), "\"x\"");
    assert_eq!(shown(Path::choice("a b", 0).field("shows").item(0).name()), "Act");
    assert_eq!(shown(Path::choice("a b", 0).field("shows").item(0).item(0)), "\"open\"");
    assert_eq!(shown(Path::choice("a b", 1).field("say")), "\"s\"");
    let condition = Path::turn("a b").field("variants").item(0).field("when").item(0);
    assert_eq!(shown(condition.item(0).item(0).item(0)), "\"f\"");
}

#[test]
fn deep_and_wide_files_are_read_to_their_end() {
    let million = 1_000_000;
    for text in [
        "(".repeat(million),
        "[".repeat(million) + &"]".repeat(million),
        "[,".repeat(million),
        "(a:".repeat(million),
        "[a,".repeat(million),
        "\"a\"b".repeat(million),
        "\"\\".repeat(million),
        "\"\n".repeat(million),
        "'a".repeat(million),
        "/*".repeat(million),
        "r#".repeat(million),
        "\\u{".repeat(million),
        "(title: \"".to_owned() + &"\\u{".repeat(million) + "\")",
        "}".repeat(million),
        "{\"a\":(),".repeat(million),
        "(turns: {".to_owned() + &"\"a\":(),".repeat(million) + "})",
        "(turns: {\"a\": (choices: [".to_owned() + &"(),".repeat(million) + "])})",
        "x y ".repeat(million),
        "a: ".repeat(million),
    ] {
        let reading = read(&Source::new("a.ron", text.as_str()));
        let start: String = text.chars().take(40).collect();
        assert!(!reading.findings.is_empty() && reading.findings.len() <= 200, "{start}");
    }
}

#[test]
fn misspelt_fields_are_read_as_they_were_meant() {
    let (scenario, said) = patient("(titel: \"T\", person: (nmae: \"N\"), turns: {\"a\": (chioces: [(sya: \"s\")])})");
    let scenario = scenario.unwrap();
    assert_eq!(said.len(), 4, "{said:?}");
    assert_eq!((scenario.title.as_str(), scenario.person.name.as_str()), ("T", "N"));
    assert_eq!(scenario.turns["a"].choices[0].say.as_deref(), Some("s"));
}

#[test]
fn what_could_not_be_read_is_remembered() {
    let source = Source::new("a.ron", "(turns: {\"a\": (goto: 3, choices: [(id: 5, say: \"x\"), 7])})");
    let reading = read(&source);
    assert!(reading.is_broken(&Path::turn("a").field("goto")));
    assert!(reading.is_broken(&Path::turn("a")), "a field of it is broken");
    assert!(reading.is_broken(&Path::turn("a").field("choices")), "an item of it is missing");
    assert!(!reading.is_broken(&Path::choice("a", 0).field("say")));
    assert!(reading.is_broken(&Path::choice("a", 0).field("id")));
    assert!(!reading.is_broken(&Path::turn("b")));
}

/// Clean files, in all the ways they can be written.
mod clean {
    use proptest::{collection::vec, option, prelude::*, sample::select};

    type Text = BoxedStrategy<String>;

    fn text() -> Text {
        let plain = "[a-zA-Z ,.:;'(){}é“”’*-]{0,12}";
        let escaped =
            (plain, select(vec!["\\n", "\\\"", "\\\\", "\\t", "\\'", "\\u{e9}", "\\x41", "\n", "//", "/*"]), plain)
                .prop_map(|(a, escape, b)| format!("\"{a}{escape}{b}\""));
        prop_oneof![
            4 => plain.prop_map(|text| format!("\"{text}\"")),
            2 => escaped,
            1 => plain.prop_map(|text| format!("r#\"{text} \"quoted\" \\ \"#")),
        ]
        .boxed()
    }

    fn gap() -> Text {
        select(vec!["", " ", "\n", "\r\n    ", "\t", " // a comment: (\"\n", " /* \" ( /* [ */ */ ", "\u{200f}"])
            .prop_map(str::to_owned)
            .boxed()
    }

    fn names(names: &'static [&'static str]) -> Text {
        select(names).prop_map(str::to_owned).boxed()
    }

    fn number(range: std::ops::RangeInclusive<i32>) -> Text {
        let written = |number: i32| match number {
            10..=99 => format!("0x{number:x}"),
            _ => format!("{number}"),
        };
        range.prop_map(written).boxed()
    }

    fn maybe(inner: Text) -> Text {
        prop_oneof![3 => inner.clone(), 1 => inner.prop_map(|inner| format!("Some({inner})")), 1 => Just("None".to_owned())]
            .boxed()
    }

    fn list(item: Text) -> Text {
        (vec((item, gap()), 0..4), any::<bool>())
            .prop_map(|(items, comma)| {
                let items: Vec<_> = items.into_iter().map(|(item, gap)| gap + &item).collect();
                format!("[{}{}]", items.join(","), if comma && !items.is_empty() { "," } else { "" })
            })
            .boxed()
    }

    fn map(value: Text) -> Text {
        (vec((value, gap()), 0..4), any::<bool>())
            .prop_map(|(values, comma)| {
                let entries = values.into_iter().enumerate();
                let entries: Vec<_> =
                    entries.map(|(number, (value, gap))| format!("{gap}\"key {number}\"{gap}:{gap}{value}")).collect();
                format!("{{{}{}}}", entries.join(","), if comma && !entries.is_empty() { "," } else { "" })
            })
            .boxed()
    }

    fn record(fields: Vec<(&'static str, Text)>) -> Text {
        let fields: Vec<_> = fields
            .into_iter()
            .map(|(name, value)| {
                option::of((value, gap()).prop_map(move |(value, gap)| format!("{gap}{name}:{gap}{value}{gap}")))
            })
            .collect();
        (fields, any::<bool>())
            .prop_flat_map(|(fields, comma)| {
                let given: Vec<_> = fields.into_iter().flatten().collect();
                (Just(given).prop_shuffle(), Just(comma))
            })
            .prop_map(|(fields, comma)| {
                format!("({}{})", fields.join(","), if comma && !fields.is_empty() { "," } else { "" })
            })
            .boxed()
    }

    fn condition() -> Text {
        let leaf = prop_oneof![
            text().prop_map(|flag| format!("Flag({flag})")),
            text().prop_map(|turn| format!("Seen( {turn} )")),
            (text(), text()).prop_map(|(turn, choice)| format!("Chose({turn}, {choice},)")),
            (names(&["Distress", "Trust", "Heard", "Energy"]), number(0..=255))
                .prop_map(|(g, n)| format!("AtLeast({g}, {n})")),
            (names(&["Distress", "Energy"]), number(0..=255)).prop_map(|(g, n)| format!("AtMost({g},{n})")),
        ];
        leaf.prop_recursive(3, 8, 3, |inner| {
            prop_oneof![
                inner.clone().prop_map(|inner| format!("Not({inner})")),
                list(inner.clone().boxed()).prop_map(|list| format!("All({list})")),
                list(inner.boxed()).prop_map(|list| format!("Any({list})")),
            ]
        })
        .boxed()
    }

    fn says() -> Text {
        let line = || {
            prop_oneof![
                text(),
                record(vec![("by", maybe(text())), ("text", text()), ("tone", maybe(text()))])
                    .prop_filter("() is nothing to say", |line| line.len() > 2)
            ]
        };
        prop_oneof![line(), list(line().boxed())].boxed()
    }

    fn evidence(kinds: &'static [&'static str]) -> Text {
        list((names(kinds), text()).prop_map(|(kind, words)| format!("{kind}({words})")).boxed())
    }

    fn effects() -> Text {
        let any = || number(-300..=300);
        record(vec![("distress", any()), ("trust", any()), ("heard", any()), ("energy", any())])
    }

    fn person() -> Text {
        let portrait = record(vec![
            ("skin", number(0..=9)),
            ("hair", names(&["Short", "Bald"])),
            ("hair_colour", names(&["Grey", "Red"])),
            ("age", names(&["Older", "Young"])),
            ("glasses", names(&["true", "false"])),
            ("clothes", names(&["Moss", "Plum"])),
        ]);
        record(vec![("name", text()), ("pronouns", maybe(text())), ("about", text()), ("portrait", portrait)])
    }

    fn showing() -> Text {
        (names(&["Neutral", "Sad", "Numb"]), number(0..=9))
            .prop_map(|(feeling, strength)| format!("({feeling}, {strength})"))
            .boxed()
    }

    fn choice() -> Text {
        let route = record(vec![("when", maybe(condition())), ("goto", text())]);
        record(vec![
            ("id", maybe(text())),
            ("say", maybe(text())),
            ("does", text()),
            ("shows", evidence(&["Acknowledge", "NameFeeling", "Clarify"])),
            ("slips", evidence(&["Platitude", "Unsafe"])),
            ("level", maybe(names(&["Apathetic", "Compassionate"]))),
            ("takes", names(&["true", "false"])),
            ("required", names(&["true"])),
            ("because", text()),
            ("felt", maybe(text())),
            ("cut_at", text()),
            ("reacts", says()),
            ("sets", list(text())),
            ("effects", effects()),
            ("when", condition()),
            ("routes", list(route)),
            ("goto", text()),
            ("allow", map(text())),
        ])
    }

    fn turn() -> Text {
        let variant =
            record(vec![("when", condition()), ("scene", maybe(text())), ("says", says()), ("feeling", showing())]);
        let ending = record(vec![
            ("title", text()),
            ("outcome", names(&["Better", "Mixed", "Worse"])),
            ("reflect", list(text())),
        ]);
        record(vec![
            ("scene", text()),
            ("says", says()),
            ("channel", maybe(names(&["Phone", "InPerson"]))),
            ("feeling", showing()),
            ("need", names(&["Vent", "Mixed", "BeBelieved"])),
            ("asks", maybe(list(names(&["Head", "Heart", "Hand"])))),
            ("opening", text()),
            ("hint", text()),
            ("discuss", text()),
            ("keep_order", names(&["true"])),
            ("effects", effects()),
            ("variants", list(variant)),
            ("choices", list(choice())),
            ("goto", maybe(text())),
            ("ending", ending),
            ("allow", map(text())),
        ])
    }

    pub(super) fn scenario() -> Text {
        let review = record(vec![("by", text()), ("on", text())]);
        let note = record(vec![("topic", text()), ("intensity", number(0..=255))]);
        let gauge = || number(0..=255);
        let mood = record(vec![("distress", gauge()), ("trust", gauge()), ("heard", gauge()), ("energy", gauge())]);
        let whole = record(vec![
            ("format", number(0..=9)),
            ("title", text()),
            ("summary", text()),
            ("status", names(&["Draft", "Reviewed"])),
            ("authors", list(text())),
            ("reviewed", list(review)),
            ("license", maybe(text())),
            ("channel", names(&["Email", "Chat"])),
            ("relationship", names(&["Patient", "Yourself"])),
            ("role", text()),
            ("words", map(text())),
            ("person", person()),
            ("people", map(person())),
            ("mood", mood),
            ("tags", list(text())),
            ("difficulty", number(0..=9)),
            ("content_notes", list(note)),
            ("start", maybe(text())),
            ("turns", map(turn())),
        ]);
        (whole, gap(), gap()).prop_map(|(whole, before, after)| format!("{before}{whole}{after}")).boxed()
    }
}

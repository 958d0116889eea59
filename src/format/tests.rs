//! What the layout keeps, for written and for generated texts.

use super::{Unformatted, format, with_line_feeds};
use crate::{
    scenario::{Bracket, PieceKind, pieces, read},
    source::Source,
};
use proptest::prelude::*;
use std::borrow::Cow;

const SCENARIOS: [&str; 3] = [
    include_str!("../../scenarios/the-double-charge.ron"),
    include_str!("../../scenarios/the-voice-note.ron"),
    include_str!("../../scenarios/the-grandmothers-cot.ron"),
];

const KETTLE: &str = include_str!("../../tests/fixtures/kettle.ron");

fn formatted(text: &str) -> String {
    match format(&Source::new("a.ron", text)) {
        Ok(formatted) => formatted,
        Err(reason) => panic!("{reason}: {reason:?}\n{text}"),
    }
}

fn comments(text: &str) -> impl Iterator<Item = Cow<'_, str>> {
    pieces(text).filter(|piece| piece.kind == PieceKind::Comment).map(|piece| with_line_feeds(piece.text))
}

fn becomes(text: &str, wanted: &str) {
    let once = formatted(text);
    assert_eq!(once, wanted, "\n{once}");
    assert_eq!(formatted(&once), wanted, "a second time");
}

#[test]
fn the_scenarios_and_the_rubric_are_in_the_canonical_layout() {
    for text in SCENARIOS.into_iter().chain([crate::rubric::BUILT_IN]) {
        assert_eq!(formatted(text), text);
    }
}

#[test]
fn what_fits_stands_on_a_line_and_what_does_not_is_broken() {
    becomes(
        "(title:\"Short\",mood:(distress:70,\n trust:40,),tags:[\n\"a\",\"b\"],)",
        "(\n    title: \"Short\",\n    mood: (distress: 70, trust: 40),\n    tags: [\"a\", \"b\"],\n)\n",
    );
    let (long, longer) = ("x".repeat(50), "y".repeat(60));
    becomes(
        &format!("(tags: [\"{long}\", \"{longer}\"])"),
        &format!("(\n    tags: [\n        \"{long}\",\n        \"{longer}\",\n    ],\n)\n"),
    );
}

#[test]
fn a_line_of_120_columns_stays_and_one_of_121_is_broken() {
    for (length, lines) in [(100, 3), (101, 6)] {
        let text = formatted(&format!("(tags: [\"a\", \"{}\"])", "é".repeat(length)));
        assert_eq!(text.lines().count(), lines, "{text}");
    }
}

#[test]
fn brackets_around_one_thing_close_together() {
    let long = "x".repeat(120);
    becomes(
        &format!("(variants: [(when: Not(Flag(\"a\")), says: \"{long}\")], shows: [Act(\"{long}\")])"),
        &format!(
            "(\n    variants: [(\n        when: Not(Flag(\"a\")),\n        says: \"{long}\",\n    )],\n    shows: [Act(\"{long}\")],\n)\n"
        ),
    );
}

#[test]
fn turns_stand_apart_and_replies_one_below_the_other() {
    becomes(
        "(turns: {\"a\": (says: \"Hm.\", choices: [(say: \"A\", goto: \"b\"), (say: \"B\", goto: \"b\")]), \"b\": (says: [\"Bye.\", \"Then.\"], ending: ())})",
        r#"(
    turns: {
        "a": (
            says: "Hm.",
            choices: [
                (say: "A", goto: "b"),
                (say: "B", goto: "b"),
            ],
        ),

        "b": (
            says: [
                "Bye.",
                "Then.",
            ],
            ending: (),
        ),
    },
)
"#,
    );
}

#[test]
fn comments_stay_with_what_they_belong_to() {
    becomes(
        r#"// Above the file.

/* And
   more. */
( // behind the bracket
  title: "A", // behind the title
  // above the aim


  // and again
  aim /* inside */: "B" /* behind the aim */, role: // above the role
  "C", /* before the tags */ tags: [/* first */ "a", "b" /* second */ ],
  mood: ( // behind the mood
  ),
  words: {/* none */}, people: {
  // nobody
  }
  // at the end
) // behind it
// below
"#,
        r#"// Above the file.

/* And
   more. */
( // behind the bracket
    title: "A", // behind the title
    // above the aim

    // and again
    /* inside */ aim: "B", /* behind the aim */
    // above the role
    role: "C",
    /* before the tags */ tags: [/* first */ "a", "b" /* second */],
    mood: ( // behind the mood
    ),
    words: { /* none */},
    people: {
        // nobody
    },
    // at the end
) // behind it
// below
"#,
    );
}

#[test]
fn comments_of_a_paragraph_stand_one_below_the_other() {
    becomes(
        "(a: 1, // one\nlonger: 2, // two\n\nc: 3, // three\n)",
        "(\n    a: 1,      // one\n    longer: 2, // two\n\n    c: 3, // three\n)\n",
    );
}

#[test]
fn blank_lines_of_the_author_stay_one_at_most() {
    becomes(
        "(\n\n  a: 1,\n\n\n\n  b: [1,\n\n2],\n\n)",
        "(\n    a: 1,\n\n    b: [\n        1,\n\n        2,\n    ],\n)\n",
    );
}

#[test]
fn texts_are_never_touched() {
    let texts = [
        r#""curly “quotes” and \"straight\" ones  ""#,
        "\"two\r\n   lines\"",
        r##"r#"raw "words" \"#"##,
        r#""\u{e9}\n""#,
    ];
    for text in texts {
        let written = formatted(&format!("(a: [{text}], b: {text})"));
        assert_eq!(written.matches(text).count(), 2, "{written}");
    }
}

#[test]
fn what_other_ron_files_have_stays() {
    becomes(
        "\u{feff}// first\n#![enable(implicit_some)] #![enable(unwrap_newtypes)]\r\n\r\n(a: Some(\"x\"), b: (1, -2.5,), c: Sad,)\r\n",
        "// first\n#![enable(implicit_some)]\n#![enable(unwrap_newtypes)]\n\n(\n    a: Some(\"x\"),\n    b: (1, -2.5),\n    c: Sad,\n)\n",
    );
}

#[test]
fn a_text_that_cannot_be_read_is_left_alone() {
    for text in ["", "(a: \"x)", "(a: 1 b: 2)", "(a: [1, 2)", "(a: “x”)", "(a: 1) /* never closed"] {
        match format(&Source::new("a.ron", text)) {
            Err(Unformatted::Unreadable(findings)) => assert!(!findings.is_empty(), "{text}"),
            other => panic!("{text}: {other:?}"),
        }
    }
}

#[test]
fn broken_files_are_left_alone_or_keep_everything() {
    for file in std::fs::read_dir("tests/broken").unwrap() {
        let path = file.unwrap().path();
        let text = String::from_utf8_lossy(&std::fs::read(&path).unwrap()).into_owned();
        if path.extension().is_some_and(|extension| extension == "ron") {
            left_alone_or_kept(&text).unwrap();
        }
    }
}

/// A text that can be read keeps everything; one that can't is left alone, and nothing else happens.
fn left_alone_or_kept(text: &str) -> Result<(), TestCaseError> {
    match format(&Source::new("a.ron", text)) {
        Err(Unformatted::Unreadable(_)) => Ok(()),
        Ok(_) => keeps_everything(text.trim_start_matches('\u{feff}')).map(drop),
        Err(reason @ Unformatted::NotTheSame) => Err(TestCaseError::fail(format!("{reason}:\n{text}"))),
    }
}

/// What an author may put between two tokens.
const BLANKS: [&str; 14] = [
    "",
    "",
    " ",
    "\n",
    "\t",
    "\r\n",
    "\n\n\n",
    " /* it's */ ",
    "/* (\"two\n lines */",
    " // here, it's \"so\n",
    "\n// above\n",
    "\n\n/* apart */\n",
    "/* a */ /* b */",
    "\u{200e}",
];

/// The tokens with such blanks between them, taken in turn.
fn scattered(tokens: &[(PieceKind, &str)], blanks: &[usize]) -> String {
    let mut text = String::new();
    let mut last = PieceKind::Comma;
    for ((kind, token), blank) in tokens.iter().zip(blanks.iter().cycle()) {
        let blank = BLANKS[*blank];
        // A name stands on the line of its bracket.
        let on_its_line = *kind == PieceKind::Open(Bracket::Round) && last == PieceKind::Plain;
        if !on_its_line || !blank.contains('\n') {
            text.push_str(blank);
        }
        text.push_str(token);
        last = *kind;
    }
    text
}

/// The text says the same once it is laid out, and stays as it is then.
fn keeps_everything(text: &str) -> Result<String, TestCaseError> {
    let once = formatted(text);
    prop_assert_eq!(&formatted(&once), &once, "not the same a second time:\n{}", text);
    prop_assert!(comments(text).eq(comments(&once)), "comments have changed:\n{}", text);
    Ok(once)
}

/// A value, token by token.
fn value() -> impl Strategy<Value = Vec<String>> {
    let plain = prop_oneof![
        "[0-9]{1,3}",
        "-[0-9]{1,2}\\.[0-9]",
        "[A-Z][a-z]{1,12}",
        "\"[a-zé“,:)(\\[ ]{0,40}\"",
        Just("r#\"raw \"words\"\"#".to_owned()),
        Just("\"a \\\"mark\\\"\"".to_owned()),
        Just("\"two\n  lines\"".to_owned()),
    ];
    let plain = plain.prop_map(|token| vec![token]);
    plain.prop_recursive(5, 60, 6, |inner| {
        let names = prop_oneof![
            Just("turns"),
            Just("choices"),
            Just("says"),
            Just("shows"),
            Just("title"),
            Just("reflect"),
            Just("x")
        ];
        let entries = prop::collection::vec((names, inner.clone(), any::<bool>()), 1..5);
        let items = prop::collection::vec((inner.clone(), any::<bool>()), 0..5);
        prop_oneof![
            (items.clone(), any::<bool>()).prop_map(|(items, named)| {
                let start = if named { vec!["Name", "("] } else { vec!["["] };
                let end = if named { ")" } else { "]" };
                grouped(start, items.into_iter().map(|(item, comma)| (Vec::new(), item, comma)), end)
            }),
            (entries, any::<bool>()).prop_map(|(entries, map)| {
                let (start, end) = if map { ("{", "}") } else { ("(", ")") };
                let entries = entries.into_iter().enumerate().map(|(number, (name, value, comma))| {
                    let name = if map { format!("\"{name}{number}\"") } else { name.to_owned() };
                    (vec![name, ":".to_owned()], value, comma)
                });
                grouped(vec![start], entries, end)
            }),
        ]
    })
}

fn grouped(start: Vec<&str>, items: impl Iterator<Item = (Vec<String>, Vec<String>, bool)>, end: &str) -> Vec<String> {
    let mut tokens: Vec<String> = start.into_iter().map(str::to_owned).collect();
    let mut ends_in_comma = true;
    for (name, value, comma) in items {
        tokens.extend(name);
        tokens.extend(value);
        tokens.push(",".to_owned());
        ends_in_comma = comma;
    }
    if !ends_in_comma {
        tokens.pop();
    }
    tokens.push(end.to_owned());
    tokens
}

fn kinds(tokens: &[String]) -> Vec<(PieceKind, &str)> {
    let kind = |token: &str| match token {
        "(" => PieceKind::Open(Bracket::Round),
        "," => PieceKind::Comma,
        token if token.len() > 1 || token.starts_with(char::is_alphanumeric) => PieceKind::Plain,
        _ => PieceKind::Close,
    };
    tokens.iter().map(|token| (kind(token), token.as_str())).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn generated_texts_keep_everything(tokens in value(), blanks in prop::collection::vec(0..BLANKS.len(), 1..40)) {
        let once = keeps_everything(&scattered(&kinds(&tokens), &blanks))?;
        prop_assert!(once.lines().all(|line| line.trim_end() == line), "white space at the end of a line:\n{}", once);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn damaged_texts_are_left_alone_or_keep_everything(
        from in 0..KETTLE.len(),
        length in 0..4_usize,
        put in "|[(){}\\[\\],:\"'/*#!r \n0-9a-z“-]{1,3}|\\PC",
    ) {
        let from = KETTLE.floor_char_boundary(from);
        let until = KETTLE.ceil_char_boundary((from + length).min(KETTLE.len()));
        left_alone_or_kept(&format!("{}{put}{}", &KETTLE[..from], &KETTLE[until..]))?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn scenarios_mean_the_same_however_they_were_laid_out(
        which in 0..SCENARIOS.len(),
        blanks in prop::collection::vec(0..BLANKS.len(), 1..80),
    ) {
        let tokens: Vec<_> = pieces(SCENARIOS[which])
            .filter(|piece| piece.kind != PieceKind::Comment)
            .map(|piece| (piece.kind, piece.text))
            .collect();
        let once = keeps_everything(&scattered(&tokens, &blanks))?;
        let revision = |text: &str| read(&Source::new("a.ron", text)).value.map(|scenario| scenario.revision());
        prop_assert_eq!(revision(&once), revision(SCENARIOS[which]));
    }
}

//! The debrief as a page to keep.

use super::{
    heard,
    page::{sound, texts_of},
    text,
};
use heard::{
    journal::Notes,
    play::{Conversation, Mode, Script},
    rubric::{Evidence, Facet, Need, Rubric, Slip},
    scenario::{Choice, Ending, Line, Outcome, Says, Scenario, Turn, Wording, is_scenario_file, read},
    sheet::{Sheet, SheetError},
    source::Source,
    texts::Texts,
};
use proptest::prelude::*;
use std::{fs, path::Path, sync::Arc};

const KETTLE: &str = "tests/fixtures/kettle.ron";

#[test]
fn a_conversation_becomes_one_page_with_everything_in_it() {
    let data = tempfile::tempdir().unwrap();
    let file = data.path().join("debrief.html");
    let output =
        heard(&data).args(["play", KETTLE, "--choices", "manual,good", "--sheet"]).arg(&file).assert().success();
    let shown = text(&output.get_output().stdout);
    assert!(shown.contains("Asked and given") && shown.contains("debrief.html"), "{shown}");

    let page = fs::read_to_string(&file).unwrap();
    let elements = sound(&page);
    for forbidden in ["http", "<script", "javascript:", "url(", "@import", "src="] {
        assert!(!page.contains(forbidden), "the page has {forbidden}");
    }
    let headings: Vec<_> = elements.iter().filter(|one| one.name == "h2").map(|one| one.text.as_str()).collect();
    let expected = [
        "The turning point",
        "Asked and given",
        "Every reply, one by one",
        "How Sam felt along the way",
        "To think about",
        "As a number",
        "What the words mean here",
    ];
    assert_eq!(headings, expected);
    assert!(page.contains("Have you <mark class=\"slip\">read the manual</mark>?"));
    assert!(page.contains("<mark class=\"hand\">Take mine</mark> until Friday."));
    assert!(
        page.contains("<mark class=\"head\">Third one</mark>? <mark class=\"heart\">I&#39;d be fed up too</mark>.")
    );
    assert!(texts_of(&elements, "p", "ending").contains(&"Tea, in a pan"));
    assert!(texts_of(&elements, "p", "thought").contains(&"“As if I hadn't.”"));
    let table = elements.iter().find(|one| one.name == "table").unwrap();
    assert!(table.text.contains("At the start604010"), "{}", table.text);
    assert!(page.contains("It does not measure you."));
}

#[test]
fn every_scenario_gives_a_sound_page_whether_it_ends_or_is_left() {
    let files = fs::read_dir("scenarios").unwrap().map(|entry| entry.unwrap().path());
    for scenario in files.filter(|file| is_scenario_file(&file.file_name().unwrap().to_string_lossy())) {
        for (answers, over) in
            [("1\n".repeat(40), true), ("2\n".repeat(40), true), ("1\nq\n".into(), false), ("q\n".into(), false)]
        {
            let data = tempfile::tempdir().unwrap();
            let file = data.path().join("debrief.html");
            heard(&data).arg("play").arg(&scenario).arg("--sheet").arg(&file).write_stdin(answers).assert().success();
            let elements = sound(&fs::read_to_string(&file).unwrap());
            let title = &elements.iter().find(|one| one.name == "title").unwrap().text;
            assert_eq!(!title.ends_with(": So far"), over, "{}: {title}", scenario.display());
        }
    }
}

#[test]
fn what_an_author_wrote_stays_words() {
    let data = tempfile::tempdir().unwrap();
    let scenario = data.path().join("kettle.ron");
    let hostile = fs::read_to_string(KETTLE)
        .unwrap()
        .replace("The kettle", "</title><script>alert(1)</script>")
        .replace("Tea, in a pan", "<img src=x onerror='alert(1)'> & \\\"tea\\\"");
    fs::write(&scenario, hostile).unwrap();
    let file = data.path().join("debrief.html");
    heard(&data).arg("play").arg(&scenario).args(["--choices", "1,good", "--sheet"]).arg(&file).assert().success();
    let elements = sound(&fs::read_to_string(&file).unwrap());
    let title = &elements.iter().find(|one| one.name == "h1").unwrap().text;
    assert_eq!(title, "</title><script>alert(1)</script>");
    assert_eq!(texts_of(&elements, "p", "ending"), ["<img src=x onerror='alert(1)'> & \"tea\""]);
}

#[test]
fn an_earlier_page_is_replaced_and_json_stays_json() {
    let data = tempfile::tempdir().unwrap();
    let file = data.path().join("debrief.HTML");
    fs::write(&file, "an earlier page").unwrap();
    let arguments = ["play", KETTLE, "--choices", "1", "--json", "--sheet"];
    let output = heard(&data).args(arguments).arg(&file).assert().success();
    serde_json::from_slice::<serde_json::Value>(&output.get_output().stdout).unwrap();
    sound(&fs::read_to_string(&file).unwrap());
    let left: Vec<_> = fs::read_dir(data.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["debrief.HTML"]);
}

#[test]
fn a_file_that_can_be_no_page_is_said_before_the_conversation_begins() {
    let data = tempfile::tempdir().unwrap();
    fs::create_dir(data.path().join("folder.html")).unwrap();
    let scenario = fs::read_to_string(KETTLE).unwrap();
    fs::write(data.path().join("kettle.ron"), &scenario).unwrap();
    for (name, sentence) in [
        ("kettle.ron", "Try"),
        ("debrief", "does not end in .html"),
        ("nowhere/debrief.html", "there is no folder"),
        ("folder.html", "that is a folder"),
    ] {
        let file = data.path().join(name);
        let output = heard(&data).args(["play", KETTLE, "--sheet"]).arg(&file).write_stdin("1\n1\n").assert().code(2);
        let trouble = text(&output.get_output().stderr);
        assert!(trouble.contains(sentence), "{trouble}");
        assert_eq!(text(&output.get_output().stdout), "");
    }
    assert_eq!(fs::read_to_string(data.path().join("kettle.ron")).unwrap(), scenario);
}

#[cfg(target_os = "linux")]
#[test]
fn a_page_that_cannot_be_written_loses_neither_the_debrief_nor_the_attempt() {
    let data = tempfile::tempdir().unwrap();
    let sheet = ["--sheet", "/proc/debrief.html"];
    let output = heard(&data).args(["play", KETTLE]).args(sheet).write_stdin("1\n1\n").assert().code(2);
    let (shown, trouble) = (text(&output.get_output().stdout), text(&output.get_output().stderr));
    assert!(shown.contains("Asked and given") && shown.contains(" of 100"), "{shown}");
    assert!(trouble.contains("can't be saved as /proc/debrief.html") && trouble.contains("because:"), "{trouble}");

    heard(&data).args(["play", KETTLE]).args(sheet).write_stdin("1\nq\n").assert().code(2);
    let output = heard(&data).args(["play", KETTLE, "--resume"]).write_stdin("1\n").assert().success();
    assert!(text(&output.get_output().stdout).contains("Here is where you stopped"));
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link_and_only_the_person_can_read_the_page() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let (folder, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (file, target) = (folder.path().join("debrief.html"), elsewhere.path().join("mine.html"));
    fs::write(&target, "").unwrap();
    symlink(&target, &file).unwrap();
    Told::of(kettle(), &["1", "good"]).save(&file).unwrap();
    assert!(file.symlink_metadata().unwrap().is_symlink());
    assert!(fs::read_to_string(&target).unwrap().contains("The kettle"));
    assert_eq!(target.metadata().unwrap().permissions().mode() & 0o077, 0);
}

/// A conversation that was played to be told.
struct Told {
    conversation: Conversation,
    wording: Wording,
    texts: Texts,
    mode: Mode,
    notes: Notes,
}

impl Told {
    fn of(scenario: Scenario, choices: &[&str]) -> Self {
        let wording = Wording::of(&scenario, None);
        let script = Arc::new(Script::new(Arc::new(scenario), Rubric::built_in()).unwrap());
        let mut conversation = Conversation::begin(script, 0);
        choices.iter().for_each(|choice| conversation.choose(choice).unwrap());
        Self { conversation, wording, texts: Texts::new(Some("en")), mode: Mode::Practice, notes: Notes::default() }
    }

    fn sheet(&self) -> Sheet<'_> {
        let Self { conversation, wording, texts, mode, notes } = self;
        Sheet { texts, wording, conversation, mode: *mode, notes }
    }

    fn save(&self, file: &Path) -> Result<(), SheetError> {
        self.sheet().save(file)
    }
}

fn kettle() -> Scenario {
    read(&Source::new(KETTLE, fs::read_to_string(KETTLE).unwrap())).value.unwrap()
}

#[test]
fn what_the_trainee_wrote_comes_first_and_what_they_did_not_write_is_left_out() {
    let mut told = Told::of(kettle(), &["1", "good"]);
    assert!(!told.sheet().html().contains("In your own words"));
    told.notes.intention = "  When somebody is fed up, I say so first.\n".to_owned();
    let elements = sound(&told.sheet().html());
    let first = elements.iter().find(|one| one.name == "section").unwrap();
    let expected = "In your own wordsWhat you intend to do next timeWhen somebody is fed up, I say so first.";
    assert_eq!(first.text, expected);
}

#[test]
fn assess_says_whether_it_counts_as_ready_and_other_modes_do_not() {
    for (mode, said) in [(Mode::Assess, true), (Mode::Practice, false), (Mode::Coach, false)] {
        let page = Told { mode, ..Told::of(kettle(), &["1", "good"]) }.sheet().html();
        assert_eq!(page.contains("This conversation counts as ready."), said, "{mode:?}");
    }
}

#[test]
fn a_reply_that_puts_somebody_at_risk_shows_no_number() {
    let mut scenario = kettle();
    let turn = &mut scenario.turns["asks"];
    turn.need = Need::Safety;
    turn.choices[0].slips = vec![Evidence { kind: Slip::Unsafe, phrase: "Take mine".to_owned() }];
    let page = Told::of(scenario, &["1", "good"]).sheet().html();
    sound(&page);
    assert!(page.contains("There is no number for that.") && !page.contains(" of 100"));
}

/// A scenario of one reply in which everything an author can write is this text.
fn written_with(text: &str) -> Scenario {
    let words = || text.to_owned();
    let line = || Line { by: Some("other".to_owned()), text: words(), tone: Some(words()) };
    let choice = |id: &str| Choice {
        id: Some(id.to_owned()),
        say: Some(words()),
        does: Some(words()),
        shows: vec![
            Evidence { kind: Facet::Honest, phrase: words() },
            Evidence { kind: Facet::Validate, phrase: words() },
        ],
        slips: vec![Evidence { kind: Slip::Jargon, phrase: words() }],
        because: Some(words()),
        felt: Some(words()),
        reacts: Says(vec![line()]),
        goto: Some("end".to_owned()),
        ..Choice::default()
    };
    let ending = Ending { title: words(), outcome: Outcome::Better, reflect: vec![words()] };
    let mut scenario = Scenario { title: words(), ..Scenario::default() };
    scenario.person.name = words();
    scenario.people.insert("other".to_owned(), scenario.person.clone());
    scenario.words.insert("word".to_owned(), words());
    let choices = vec![choice("one"), choice("two")];
    let (scene, says, opening) = (Some(words()), Says(vec![line(), line()]), Some(words()));
    scenario.turns.insert("start".to_owned(), Turn { scene, says, opening, choices, ..Turn::default() });
    scenario.turns.insert("end".to_owned(), Turn { ending: Some(ending), ..Turn::default() });
    scenario
}

/// Texts of every kind, and more often such as would break a page.
fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        any::<String>(),
        any::<char>().prop_map(String::from),
        prop::sample::select(vec![
            "<", ">", "&", "\"", "'", "</p>", "<!--", "]]>", "&lt;", "*so*", "{word}", "{you}", "\0", "\r\n",
            "\u{202e}"
        ])
        .prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat())
}

/// The text as a page can contain it.
fn containable(text: &str) -> String {
    let allowed = |letter: char| !letter.is_control() && !matches!(letter, '\u{fffe}' | '\u{ffff}');
    text.chars().map(|one| if allowed(one) || matches!(one, '\n' | '\r' | '\t') { one } else { '\u{fffd}' }).collect()
}

proptest! {
    #[test]
    fn whatever_anybody_wrote_the_page_is_sound_and_says_it(text in any_text(), note in any_text()) {
        let mut told = Told::of(written_with(&text), &["one"]);
        told.notes.keep.clone_from(&note);
        let elements = sound(&told.sheet().html());
        let said = |name: &str| elements.iter().find(|one| one.name == name).map(|one| one.text.clone());
        prop_assert_eq!(said("h1"), Some(containable(&told.wording.plain(&text))));
        let note = containable(note.trim());
        prop_assert_eq!(said("dd").unwrap_or_default(), note);
        let reply = texts_of(&elements, "p", "say");
        prop_assert_eq!(reply[0], containable(&told.wording.plain(&text)));
    }
}

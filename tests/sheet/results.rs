//! What a workshop leaves behind: a page and a table.

use super::{
    heard,
    page::{Element, sound, sound_in, texts_of},
    rooms::{self, script, told, vote, with_phones},
    text,
};
use heard::{
    journal::{Journal, WorkshopStarted},
    play::Script,
    rubric::{Level, Rubric},
    scenario::{Choice, Ending, Scenario, Turn},
    sheet::SheetError,
    workshop::{Agenda, Answer, Event, Room, Spread},
};
use proptest::prelude::*;
use std::{fs, sync::Arc};

/// The rows of a table, its headings first.
fn rows(table: &str) -> Vec<Vec<String>> {
    let text = table.strip_prefix('\u{feff}').expect("spreadsheets are told that it is UTF-8");
    let reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    reader.into_records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// The column under a heading.
fn column<'a>(rows: &'a [Vec<String>], heading: &str) -> Vec<&'a str> {
    let place = rows[0].iter().position(|one| one == heading).unwrap_or_else(|| panic!("no column {heading}"));
    rows[1..].iter().map(|row| row[place].as_str()).collect()
}

fn headings(elements: &[Element]) -> Vec<&str> {
    elements.iter().filter(|one| one.name == "h2").map(|one| one.text.as_str()).collect()
}

/// Everything that is read on a page.
fn read(elements: &[Element]) -> &str {
    &elements.iter().find(|one| one.name == "body").unwrap().text
}

#[test]
fn a_workshop_of_23_leaves_a_page_with_everything_in_it() {
    let room = rooms::story(script("the-voice-note.ron", "en"), 23);
    let elements = sound(&told(&room, "en", |results| results.html()));
    let expected = [
        "In short",
        "Where the room was split most",
        "First vote and second vote",
        "The road you walked",
        "What else you played",
        "What you talked about",
    ];
    assert_eq!(headings(&elements), expected);
    let page = read(&elements);
    assert!(page.contains("Up to 23 people answered at a time."), "{page}");
    assert!(page.contains("2026-11-28") && page.contains("Which small thing from this voice note"), "{page}");
    let conversation = room.agenda().conversation().unwrap();
    let road = conversation.replies();
    // Each turn of the road has its votes, the reply that was played and the author's reason.
    for reply in road {
        let choice = conversation.script().choice(reply.turn, reply.choice);
        assert!(page.contains(&*choice.because.clone().unwrap().replace('*', "")), "{choice:?}");
    }
    let tables =
        elements.iter().filter(|one| one.attributes.get("class").is_some_and(|class| class == "votes")).count();
    let moments: std::collections::BTreeSet<_> = room.rounds().iter().map(|round| &round.road).collect();
    assert_eq!(tables, moments.len(), "every moment that was voted on is told once");
    assert_eq!(texts_of(&elements, "p", "played").len(), tables, "one reply was played at each");
    let twice: Vec<_> = elements.iter().filter(|one| one.name == "th" && one.text.starts_with("Vote 2")).collect();
    assert_eq!(twice.len(), 2, "two moments were voted on twice");
}

#[test]
fn the_table_adds_up_to_the_votes() {
    let room = rooms::story(script("the-voice-note.ron", "en"), 23);
    let rows = rows(&told(&room, "en", |results| results.csv()));
    let number = |text: &&str| text.parse::<u32>().unwrap_or(0);
    let alone: u32 = column(&rows, "Votes").iter().map(number).sum();
    let few: u32 = room.rounds().iter().filter_map(|round| Spread::of(round).few).map(|few| few.votes).sum();
    let all: u32 = room.rounds().iter().map(heard::workshop::Round::voters).sum();
    assert_eq!(alone + few, all);
    assert!(few > 0 && column(&rows, "Counted with others").contains(&"yes"));
    let road = room.agenda().conversation().unwrap().replies().len();
    let walked = room.rounds().iter().filter(|round| room.agenda().road().starts_with(&round.road)).count();
    assert_eq!(column(&rows, "Played").iter().filter(|played| **played == "yes").count(), walked);
    assert!(walked >= road && column(&rows, "On the road walked").contains(&"no"));
}

#[test]
fn under_five_voters_nothing_is_a_percentage() {
    let room = rooms::story(script("the-voice-note.ron", "en"), 4);
    let elements = sound(&told(&room, "en", |results| results.html()));
    let page = read(&elements);
    assert!(!page.contains('%'), "{page}");
    assert!(page.contains("there are no percentages"));
    let rows = rows(&told(&room, "en", |results| results.csv()));
    assert!(column(&rows, "Percent").iter().all(|percent| percent.is_empty()));
    let more = rooms::story(script("the-voice-note.ron", "en"), 23);
    let elements = sound(&told(&more, "en", |results| results.html()));
    assert!(read(&elements).contains('%') && !read(&elements).contains("there are no percentages"));
}

/// A turn with four replies, one of each level, in which everything that is written begins with this.
fn small(begin: &str) -> Arc<Script> {
    let mut scenario = Scenario { title: format!("{begin}title"), ..Scenario::default() };
    let choice = |level: Level| Choice {
        id: Some(format!("{begin}{level}")),
        say: Some(format!("{begin}{level}")),
        because: Some(format!("{begin}because {level}")),
        level: Some(level),
        goto: Some("ends".to_owned()),
        ..Choice::default()
    };
    let choices = Level::ALL.map(choice).to_vec();
    let discuss = Some(format!("{begin}?"));
    scenario.turns.insert(format!("{begin}opens"), Turn { choices, discuss, keep_order: true, ..Turn::default() });
    scenario.turns.insert("ends".to_owned(), Turn { ending: Some(Ending::default()), ..Turn::default() });
    Arc::new(Script::new(Arc::new(scenario), Rubric::built_in()).unwrap())
}

/// A room that voted once or twice about one turn, talked, and played a reply.
fn voted(votes: &[[u32; 5]]) -> Room {
    let most = votes.iter().map(|counts| counts.iter().sum()).max().unwrap_or(0);
    let mut room = with_phones(Agenda::story(small(""), 1), most);
    room.accept(Event::Began).unwrap();
    for counts in votes {
        vote(&mut room, &counts[..4], counts[4]);
        room.accept(Event::SpreadShown).unwrap();
        room.accept(Event::DiscussionOpened).unwrap();
    }
    room.accept(room.playing(0).unwrap()).unwrap();
    room
}

fn spreads(room: &Room) -> Vec<Spread> {
    room.rounds().iter().map(Spread::of).collect()
}

proptest! {
    /// Two rooms whose votes may be told the same are told the same, letter by letter, however the few voted: nothing on
    /// the page or in the table tells how.
    #[test]
    fn how_the_few_voted_is_nowhere(
        first in prop::array::uniform5(0u32..6),
        second in prop::array::uniform5(0u32..6),
        order in Just([0usize, 1, 2, 3, 4]).prop_shuffle(),
        twice in any::<bool>(),
    ) {
        let votes = if twice { vec![first, second] } else { vec![first] };
        let room = voted(&votes);
        // As many votes of the few, divided in another way among them: one or two each, as far as they go.
        let others: Vec<_> = votes.iter().zip(spreads(&room)).map(|(counts, spread)| {
            let place = |answer: &Answer| match answer { Answer::Option(option) => usize::from(*option), Answer::RatherNot => 4 };
            let few: Vec<_> = spread.few.iter().flat_map(|few| few.answers.iter().map(place)).collect();
            let (mut other, mut rest) = (*counts, few.iter().map(|place| counts[*place]).sum::<u32>());
            for place in order.iter().filter(|place| few.contains(place)) {
                other[*place] = rest.min(2);
                rest -= other[*place];
            }
            if let Some(first) = few.first() {
                other[*first] += rest;
            }
            other
        }).collect();
        prop_assume!(others != votes);
        let other = voted(&others);
        prop_assume!(spreads(&room) == spreads(&other));
        prop_assert_eq!(told(&room, "en", |results| results.html()), told(&other, "en", |results| results.html()));
        prop_assert_eq!(told(&room, "en", |results| results.csv()), told(&other, "en", |results| results.csv()));
    }

    #[test]
    fn every_spread_is_told_as_it_may_be_and_no_further(counts in prop::array::uniform5(0u32..9)) {
        let room = voted(&[counts]);
        let spread = Spread::of(&room.rounds()[0]);
        let page = told(&room, "en", |results| results.html());
        sound(&page);
        let rows = rows(&told(&room, "en", |results| results.csv()));
        let (votes, merged) = (column(&rows, "Votes"), column(&rows, "Counted with others"));
        for option in 0..4u16 {
            let told = spread.votes(Answer::Option(option));
            let place = usize::from(option);
            prop_assert_eq!(votes[place], told.map(|votes| votes.to_string()).unwrap_or_default());
            prop_assert_eq!(merged[place], if told.is_some() { "no" } else { "yes" });
        }
        prop_assert_eq!(page.contains("counted with others"), spread.few.is_some());
    }
}

#[test]
fn no_cell_is_a_formula_whatever_an_author_wrote() {
    for begin in ["=", "+", "-", "@", "\t", "\r", "=HYPERLINK(\"http://x\",\"y\")"] {
        let mut room = with_phones(Agenda::story(small(begin), 1), 5);
        room.accept(Event::Began).unwrap();
        vote(&mut room, &[3, 0, 0, 2], 0);
        let mut calibration = with_phones(Agenda::calibration(small(begin), 1), 5);
        calibration.accept(Event::Began).unwrap();
        vote(&mut calibration, &[3, 0, 0, 2], 0);
        for room in [room, calibration] {
            let rows = rows(&told(&room, "en", |results| results.csv()));
            assert!(rows.len() > 4);
            for cell in rows.iter().flatten() {
                assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell:?}");
            }
            assert!(column(&rows, "Scenario").iter().all(|cell| cell.starts_with('\'')), "{rows:?}");
        }
    }
}

#[test]
fn trainers_see_how_far_they_agree_and_where_not() {
    let room = rooms::calibration(script("the-voice-note.ron", "en"), 8, 12);
    let elements = sound(&told(&room, "en", |results| results.html()));
    let page = read(&elements);
    let agreement = heard::workshop::Agreement::of(&room).unwrap();
    let kappa = |kappa: Option<f64>| format!("Weighted kappa {:.2}", kappa.unwrap());
    assert!(page.contains(&kappa(agreement.kappa())) && page.contains(&kappa(agreement.kappa_with_author())), "{page}");
    assert!(page.contains("Landis and Koch") && page.contains("arbitrary"));
    // The reply they disagree about most stands first, with the author's reason.
    let worst = agreement.replies[0].question;
    let choice = room.agenda().script().choice(worst.turn, worst.choice);
    let first = elements.iter().find(|one| one.name == "h3" && one.text == "Reply 1").is_some();
    let cards = texts_of(&elements, "div", "card");
    assert!(
        first
            && cards.iter().any(|card| card.starts_with("Reply 1") && card.contains(&*choice.because.clone().unwrap()))
    );
    let rows = rows(&told(&room, "en", |results| results.csv()));
    let with_rather_not = |round: &&heard::workshop::Round| Spread::of(round).few.is_some();
    assert_eq!(rows.len(), 1 + 12 * 4 + room.rounds().iter().filter(with_rather_not).count());
    assert_eq!(column(&rows, "Kappa with each other")[0], format!("{:.2}", agreement.kappa().unwrap()));
    let german = rows_in_german(&room);
    assert_eq!(
        column(&german, "Kappa untereinander")[0],
        format!("{:.2}", agreement.kappa().unwrap()).replace('.', ",")
    );
}

fn rows_in_german(room: &Room) -> Vec<Vec<String>> {
    rows(&told(room, "de", |results| results.csv()))
}

#[test]
fn too_few_replies_get_no_coefficient() {
    let room = rooms::calibration(script("the-voice-note.ron", "en"), 8, 4);
    let elements = sound(&told(&room, "en", |results| results.html()));
    assert!(read(&elements).contains("so none is given") && !read(&elements).contains("Weighted kappa"));
    assert!(
        column(&rows(&told(&room, "en", |results| results.csv())), "Kappa with the author")
            .iter()
            .all(|cell| cell.is_empty())
    );
}

#[test]
fn rooms_in_which_nothing_or_little_happened_have_a_page_too() {
    for agenda in [Agenda::story(small(""), 1), Agenda::calibration(small(""), 1)] {
        let mut room = with_phones(agenda, 2);
        let page = |room: &Room| sound(&told(room, "en", |results| results.html()));
        assert!(read(&page(&room)).contains("Nobody has voted"));
        room.accept(Event::Began).unwrap();
        vote(&mut room, &[0, 0, 0, 0], 0);
        assert!(read(&page(&room)).contains("Nobody has voted"));
        rows(&told(&room, "en", |results| results.csv()));
        room.accept(Event::VoteOpened).unwrap();
        room.accept(Event::Counted { round: 1, counts: vec![2, 0, 1, 0], rather_not: 0 }).unwrap();
        assert!(!read(&page(&room)).contains("Nobody has voted"));
    }
}

#[test]
fn every_language_says_it_in_its_own_words() {
    for language in ["de", "es"] {
        let script = || script("the-voice-note.ron", language);
        for room in [rooms::story(script(), 23), rooms::calibration(script(), 8, 12)] {
            let elements = sound_in(language, &told(&room, language, |results| results.html()));
            super::page::nothing_is_english(&elements, language, "results.ftl");
            let table = told(&room, language, |results| results.csv());
            assert!(!table.contains("Counted with others") && !table.contains("Kappa with"), "{table}");
        }
    }
}

#[test]
fn results_are_saved_as_a_page_or_a_table_and_as_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let room = voted(&[[3, 4, 0, 0, 0]]);
    let save = |name: &str| told(&room, "en", |results| results.save(&folder.path().join(name)));
    save("results.html").unwrap();
    save("results.CSV").unwrap();
    sound(&fs::read_to_string(folder.path().join("results.html")).unwrap());
    rows(&fs::read_to_string(folder.path().join("results.CSV")).unwrap());
    let refused = save("results.txt").unwrap_err();
    assert!(
        matches!(refused, SheetError::NeitherPageNorTable { .. }) && refused.to_string().contains(".csv"),
        "{refused}"
    );
    assert!(matches!(save("nowhere/results.csv"), Err(SheetError::NoFolder { .. })));
}

#[test]
fn the_command_lists_workshops_and_saves_what_they_left() {
    let data = tempfile::tempdir().unwrap();
    let output = heard(&data).arg("results").assert().code(2);
    assert!(text(&output.get_output().stderr).contains("No workshop is kept here yet."));

    let agenda = Agenda::story(script("the-voice-note.ron", "en"), 1);
    let scenario = fs::read_to_string("scenarios/the-voice-note.ron").unwrap();
    let started = WorkshopStarted::of(&agenda, "built-in/the-voice-note", scenario, 1);
    let journal = Journal::open(data.path()).journal;
    let workshop = journal.begin_workshop(&started).unwrap();
    let options = agenda.options().len();
    let counts = [vec![9, 4], vec![0; options - 2]].concat();
    let events =
        [Event::Began, Event::VoteOpened, Event::Counted { round: 1, counts, rather_not: 2 }, Event::VoteClosed];
    journal.append_to_workshop(workshop, 0, &events).unwrap();
    drop(journal);

    let list = heard(&data).arg("results").assert().success();
    assert!(text(&list.get_output().stdout).contains("workshop 1"), "{}", text(&list.get_output().stdout));
    let table = heard(&data).args(["results", "1"]).assert().success();
    let rows = rows(&text(&table.get_output().stdout));
    assert_eq!(column(&rows, "Votes")[..2], ["9", "4"]);
    let file = data.path().join("results.html");
    heard(&data).args(["results", "--to"]).arg(&file).assert().success();
    let elements = sound(&fs::read_to_string(&file).unwrap());
    assert!(read(&elements).contains("Up to 15 people answered at a time."));
    let output = heard(&data).args(["results", "7"]).assert().code(2);
    assert!(text(&output.get_output().stderr).contains("There is no workshop 7"));
}

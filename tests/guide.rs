//! The author's guide in `docs/`: what it shows is tried, what it names exists, and no link leads nowhere.
//!
//! A block marked `ron` is a whole file. A piece of one says of which part: `ron,scenario`, `ron,turns`, `ron,choices`,
//! `ron,path`, `ron,translation`, `ron,walks`, `ron,rubric`. With `wrong=H122` it is wrong on purpose, in exactly this
//! way. A block marked `text,found` shows lines of what is found in the block before it; `text,printed` shows a command
//! and what it prints, in a folder with the scenario of the first page.

use assert_cmd::Command;
use clap::{Parser, error::ErrorKind};
use heard::{
    check::{Example, Part, check, check_learning_path, check_rubric, check_translation, rules},
    command::Heard,
    explore::retrace,
    play::Script,
    rubric::{Facet, Need, Rubric, Slip},
    scenario::{
        Channel, Choice, ContentNote, Ending, Feeling, LearningPath, Line, Relationship, Review, Scenario,
        TranslatedTurn, Translation, Turn, Variant, Walk, portrait, read, read_walks,
    },
    source::{Diagnostic, Severity, Source, render},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Debug,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

const BOOK: &str = "docs/src";
const FINDINGS: &str = "docs/src/findings";

/// A block between fences.
struct Block {
    page: String,
    line: usize,
    marks: Vec<String>,
    text: String,
}

impl Block {
    fn is(&self, language: &str) -> bool {
        self.marks[0] == language
    }

    fn has(&self, mark: &str) -> bool {
        self.marks.iter().any(|one| one == mark)
    }

    fn wrong(&self) -> Option<&str> {
        self.marks.iter().find_map(|mark| mark.strip_prefix("wrong="))
    }

    fn place(&self) -> String {
        format!("{}:{}", self.page, self.line)
    }
}

/// Every page, by its path within the book.
fn pages() -> BTreeMap<String, String> {
    fn gather(folder: &Path, pages: &mut BTreeMap<String, String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                gather(&path, pages);
            } else if path.extension().is_some_and(|extension| extension == "md") {
                let name = path.strip_prefix(BOOK).unwrap().to_str().unwrap().replace('\\', "/");
                pages.insert(name, fs::read_to_string(&path).unwrap());
            }
        }
    }
    let mut pages = BTreeMap::new();
    gather(Path::new(BOOK), &mut pages);
    pages
}

/// The pages that somebody wrote: not those that `heard explain` writes.
fn written() -> impl Iterator<Item = (String, String)> {
    pages().into_iter().filter(|(name, _)| !name.starts_with("findings/"))
}

fn blocks(page: &str, text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut open: Option<Block> = None;
    for (number, line) in text.lines().enumerate() {
        match (line.strip_prefix("```"), open.as_mut()) {
            (Some(_), Some(_)) => blocks.extend(open.take()),
            (Some(marks), None) => {
                let marks = marks.split(',').map(str::to_owned).collect();
                open = Some(Block { page: page.to_owned(), line: number + 1, marks, text: String::new() });
            }
            (None, Some(block)) => block.text.push_str(&format!("{line}\n")),
            (None, None) => {}
        }
    }
    assert!(open.is_none(), "{page}: a block is not closed");
    blocks
}

/// The text without its blocks.
fn prose(text: &str) -> String {
    let mut inside = false;
    let lines = text.lines().filter(|line| {
        let fence = line.starts_with("```");
        inside ^= fence;
        !inside && !fence
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The scenario around an example's piece, ready to be played.
fn kettle() -> Scenario {
    read(&Source::new("kettle.ron", Example::of(Part::Scenario, "", "").file(""))).value.unwrap()
}

/// What is found in a block, and the file that it stands in.
fn judged(block: &Block) -> (Source, Vec<Diagnostic>) {
    let part = match block.marks.get(1).map(String::as_str) {
        Some("scenario") => Part::Scenario,
        Some("turns") => Part::Turns,
        Some("choices") => Part::Choices,
        Some("path") => Part::LearningPath,
        Some("translation") => Part::File,
        Some("walks") => Part::Walks,
        Some("rubric") => Part::Rubric,
        Some(mark) if !mark.starts_with("wrong=") => panic!("{}: {mark} marks nothing", block.place()),
        _ => Part::File,
    };
    let text = Example::of(part, "", "").file(block.text.trim_end());
    let source = Source::new("example.ron", text);
    let findings = match part {
        Part::LearningPath => check_learning_path(&source, &["the-double-charge", "the-voice-note"].map(String::from)),
        Part::Rubric => check_rubric(&source),
        Part::Walks => {
            let script = Script::new(Arc::new(kettle()), Rubric::built_in()).unwrap();
            retrace(Some(&Arc::new(script)), &read_walks(&source), &source).findings
        }
        _ if block.has("translation") => check_translation(&source, Some(&kettle())),
        _ => check(&source, &Rubric::built_in()).findings,
    };
    (source, findings)
}

#[test]
fn every_block_of_ron_is_what_the_guide_says_it_is() {
    let mut tried = 0;
    for (page, text) in written() {
        for block in blocks(&page, &text).iter().filter(|block| block.is("ron")) {
            let (source, findings) = judged(block);
            let is_whole = block.marks.len() == 1;
            // A piece may leave out what is only good to have; a whole file may not.
            let counts = |finding: &&Diagnostic| {
                is_whole || finding.severity > Severity::Advice || block.wrong() == Some(finding.code)
            };
            let found: BTreeSet<_> = findings.iter().filter(counts).map(|finding| finding.code).collect();
            let expected: BTreeSet<_> = block.wrong().into_iter().collect();
            assert_eq!(found, expected, "{}\n{}\n{findings:#?}", block.place(), source.text());
            tried += 1;
        }
    }
    assert!(tried > 20, "only {tried} blocks were tried");
}

/// A line without its number, its marks and its spaces.
fn bare(line: &str) -> &str {
    line.trim().trim_start_matches(|letter: char| letter.is_ascii_digit()).trim()
}

#[test]
fn what_is_said_to_be_found_is_found_in_these_words() {
    let mut tried = 0;
    for (page, text) in written() {
        let blocks = blocks(&page, &text);
        for pair in blocks.windows(2).filter(|pair| pair[1].has("found")) {
            let (source, findings) = judged(&pair[0]);
            let mut told = Vec::new();
            render::terminal(&mut told, &source, &findings, false).unwrap();
            let told = String::from_utf8(told).unwrap();
            let told: Vec<_> = told.lines().map(bare).collect();
            for line in pair[1].text.lines().map(bare).filter(|line| !line.contains("┌─")) {
                assert!(told.contains(&line), "{}: {line}\n{told:#?}", pair[1].place());
            }
            tried += 1;
        }
    }
    assert!(tried >= 2, "only {tried} blocks were tried");
}

/// The scenario that the first page builds.
fn first_scenario() -> String {
    let text = fs::read_to_string(Path::new(BOOK).join("first-scenario.md")).unwrap();
    blocks("first-scenario.md", &text).into_iter().rfind(|block| block.marks == ["ron"]).unwrap().text
}

#[test]
fn what_a_command_is_said_to_print_is_what_it_prints() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("the-late-train.ron"), first_scenario()).unwrap();
    let mut tried = 0;
    for (page, text) in written() {
        for block in blocks(&page, &text).iter().filter(|block| block.has("printed")) {
            let (command, expected) = block.text.split_once('\n').unwrap();
            let arguments = command.strip_prefix("$ heard ").unwrap().split(' ');
            let mut heard = Command::cargo_bin("heard").unwrap();
            let heard = heard.env("NO_COLOR", "1").current_dir(folder.path()).args(arguments);
            let output = heard.output().unwrap();
            let printed = String::from_utf8(output.stdout).unwrap();
            for part in expected.trim_end().split("\n  …\n") {
                assert!(printed.contains(part.trim_matches('\n')), "{}: {printed}", block.place());
            }
            tried += 1;
        }
    }
    assert!(tried >= 2, "only {tried} blocks were tried");
}

#[test]
fn scenarios_in_the_guide_are_laid_out_as_fmt_would() {
    let readme = fs::read_to_string("README.md").unwrap();
    let readme = blocks("README.md", &readme).into_iter().filter(|block| block.is("ron"));
    let guide = written().flat_map(|(page, text)| blocks(&page, &text));
    let mut tried = 0;
    let is_whole = |block: &Block| {
        let part = block.marks.get(1).map_or("", String::as_str);
        block.is("ron") && matches!(part, "" | "path" | "translation" | "walks")
    };
    for block in guide.chain(readme).filter(is_whole) {
        let laid_out = heard::format::format(&Source::new(block.place(), block.text.clone())).unwrap();
        assert_eq!(laid_out, block.text, "{}", block.place());
        tried += 1;
    }
    assert!(tried >= 5, "only {tried} files were tried");
}

/// The words of a line for a shell: apart at spaces, except in quotation marks.
fn words(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quote = None;
    for letter in line.chars() {
        match (letter, quote) {
            ('"' | '\'', None) => quote = Some(letter),
            (letter, Some(open)) if letter == open => quote = None,
            (' ' | '\n', None) => words.push(String::new()),
            (letter, _) => words.last_mut().unwrap().push(letter),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

#[test]
fn every_command_in_the_guide_can_be_given() {
    let mut tried = 0;
    for (page, text) in pages() {
        let blocks = blocks(&page, &text);
        let shown = blocks.iter().filter(|block| block.is("sh") || block.is("text") || block.is("yaml"));
        let lines = shown.flat_map(|block| block.text.lines().map(|line| (line.trim(), true)));
        let prose = prose(&text);
        let spans = prose.split('`').skip(1).step_by(2).map(|span| (span, false));
        for (line, whole) in lines.chain(spans) {
            let line = line.trim_start_matches("$ ").trim_start_matches("run: ");
            if line != "heard" && !line.starts_with("heard ") {
                continue;
            }
            let line = line.split("  #").next().unwrap().split(" | ").next().unwrap().split(" > ").next().unwrap();
            tried += 1;
            let Err(error) = Heard::try_parse_from(words(line)) else { continue };
            let fine = match error.kind() {
                ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => true,
                // In a sentence, a command may be named without its file.
                ErrorKind::MissingRequiredArgument => !whole,
                _ => false,
            };
            assert!(fine, "{page}: {line}: {error}");
        }
    }
    assert!(tried > 30, "only {tried} commands were tried");
}

/// The name that a heading can be reached by.
fn anchor(heading: &str) -> String {
    let kept = heading.trim().chars().filter(|letter| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_'));
    kept.flat_map(char::to_lowercase).map(|letter| if letter == ' ' { '-' } else { letter }).collect()
}

/// Where the links of a page lead.
fn links(text: &str) -> Vec<String> {
    let text = prose(text);
    let ends = text.match_indices("](").map(|(place, _)| &text[place + 2..]);
    ends.filter_map(|rest| rest.split_once(')')).map(|(link, _)| link.to_owned()).collect()
}

#[test]
fn every_link_leads_somewhere() {
    let pages = pages();
    let mut tried = 0;
    for (page, text) in &pages {
        for link in links(text).iter().filter(|link| !link.contains("://")) {
            let (file, wanted) = link.split_once('#').unwrap_or((link, ""));
            let folder = Path::new(page).parent().unwrap();
            let mut target = PathBuf::new();
            for part in if file.is_empty() { PathBuf::from(page) } else { folder.join(file) }.components() {
                match part.as_os_str().to_str().unwrap() {
                    ".." => assert!(target.pop(), "{page}: {link} leads out of the book"),
                    part => target.push(part),
                }
            }
            let target = target.to_str().unwrap().replace('\\', "/");
            let Some(there) = pages.get(&target) else { panic!("{page}: {link} leads to no page") };
            let prose = prose(there);
            let headings = prose.lines().filter(|line| line.starts_with('#'));
            let mut anchors = headings.map(|line| anchor(line.trim_start_matches('#')));
            assert!(wanted.is_empty() || anchors.any(|anchor| anchor == wanted), "{page}: no heading is {link}");
            tried += 1;
        }
    }
    assert!(tried > 100, "only {tried} links were tried");
}

#[test]
fn the_summary_lists_every_page_once() {
    let listed = links(&fs::read_to_string(Path::new(BOOK).join("SUMMARY.md")).unwrap());
    let mut sorted = listed.clone();
    sorted.sort();
    let pages: Vec<_> = pages().into_keys().filter(|page| page != "SUMMARY.md").collect();
    assert_eq!(sorted, pages, "give each page a line in docs/src/SUMMARY.md");
    let findings: Vec<_> = listed.iter().filter_map(|link| link.strip_prefix("findings/H")).collect();
    assert!(findings.is_sorted());
}

#[test]
fn the_pages_of_findings_say_what_explain_says() {
    let folder = tempfile::tempdir().unwrap();
    let mut heard = Command::cargo_bin("heard").unwrap();
    heard.args(["explain", "--markdown"]).arg(folder.path()).assert().success();
    let read = |folder: &Path| -> BTreeMap<_, _> {
        let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap());
        files.map(|file| (file.file_name(), fs::read_to_string(file.path()).unwrap())).collect()
    };
    let (now, kept) = (read(folder.path()), read(Path::new(FINDINGS)));
    assert!(now.len() == rules::ALL.len() + 1);
    for name in now.keys().chain(kept.keys()) {
        let same = now.get(name) == kept.get(name);
        assert!(same, "{name:?} is behind: cargo run --no-default-features -- explain --markdown {FINDINGS}");
    }
}

#[test]
fn the_format_page_names_every_field_and_every_name_there_is() {
    let text = fs::read_to_string(Path::new(BOOK).join("format.md")).unwrap();
    let has = |name: &str| {
        assert!(text.contains(&format!("`{name}`")), "`{name}` is not in format.md");
    };
    fn fields<T: serde::Serialize + Default>() -> Vec<String> {
        let value = serde_json::to_value(T::default()).unwrap();
        let fields: Vec<_> = value.as_object().unwrap().keys().cloned().collect();
        assert!(!fields.is_empty());
        fields
    }
    let own = [
        fields::<Scenario>(),
        fields::<Review>(),
        fields::<ContentNote>(),
        fields::<Turn>(),
        fields::<Variant>(),
        fields::<Ending>(),
        fields::<Choice>(),
        fields::<Line>(),
        fields::<heard::scenario::Person>(),
        fields::<heard::scenario::Effects>(),
        fields::<heard::scenario::Route>(),
        fields::<portrait::Portrait>(),
    ];
    own.concat().iter().for_each(|field| has(field));
    fn names<T: Debug>(all: &[T]) -> impl Iterator<Item = String> {
        all.iter().map(|one| format!("{one:?}"))
    }
    let all = names(&Channel::ALL)
        .chain(names(&Relationship::ALL))
        .chain(names(&Need::ALL))
        .chain(names(&Facet::ALL))
        .chain(names(&Slip::ALL))
        .chain(names(Feeling::ALL))
        .chain(names(portrait::Hair::ALL))
        .chain(names(portrait::HairColour::ALL))
        .chain(names(portrait::Age::ALL))
        .chain(names(portrait::Clothes::ALL));
    all.for_each(|name| has(&name));

    let beside = ["translations-and-paths.md", "testing.md"].map(|page| Path::new(BOOK).join(page));
    let beside = beside.map(|page| fs::read_to_string(page).unwrap()).concat();
    let others =
        [fields::<LearningPath>(), fields::<Translation>(), fields::<TranslatedTurn>(), fields::<Walk>()].concat();
    for field in others {
        assert!(beside.contains(&format!("`{field}`")), "`{field}` is named nowhere");
    }
}

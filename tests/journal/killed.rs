//! A process that is killed at any moment has lost nothing it said it had kept.

use super::*;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use std::{
    env,
    io::{BufRead, BufReader, Write},
    process::{Child, Command, Stdio},
    sync::mpsc,
    thread,
    time::Duration,
};

const FOLDER: &str = "HEARD_TEST_JOURNAL";

/// Not a test of its own: the process that is killed. It says what it has kept, and only then.
#[test]
#[ignore = "started, and killed, by the test below"]
fn child() {
    let Some(folder) = env::var_os(FOLDER) else { return };
    let say = |text: String| {
        let mut out = std::io::stdout().lock();
        writeln!(out, "\n{text}").unwrap();
        out.flush().unwrap();
    };
    say("ready".to_owned());
    let mut recording = Recording::begin(&open(Path::new(&folder)), started("kettle", 1));
    for number in 0.. {
        assert!(recording.record(&event(number)).is_none());
        say(format!("kept {number}"));
    }
}

#[test]
fn nothing_acknowledged_is_lost_when_the_process_is_killed() {
    let folder = tempfile::tempdir().unwrap();
    let mut chance = ChaCha8Rng::seed_from_u64(2026);
    let mut killed_while_writing = 0;
    for round in 0..70 {
        let child = Command::new(env::current_exe().unwrap())
            .args(["--exact", "killed::child", "--ignored", "--nocapture", "--test-threads=1"])
            .env(FOLDER, folder.path())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        // Some are killed while they open the journal, most while they write.
        let moment = match round % 7 {
            0 => "ready".to_owned(),
            _ => format!("kept {}", chance.next_u32() % 25),
        };
        let said = killed_after(child, moment, Duration::from_micros(u64::from(chance.next_u32() % 5_000)));
        let kept: Vec<u32> =
            said.iter().filter_map(|line| line.strip_prefix("kept ")).map(|number| number.parse().unwrap()).collect();
        let acknowledged = u32::try_from(kept.len()).unwrap();
        assert_eq!(kept, (0..acknowledged).collect::<Vec<_>>());

        let journal = open(folder.path());
        match journal.unfinished().unwrap().first() {
            Some(about) => {
                let events = journal.load(about.id).unwrap().attempt.events;
                let count = u32::try_from(events.len()).unwrap();
                assert!(count == acknowledged || count == acknowledged + 1, "round {round}: {count}, {acknowledged}");
                assert_eq!(events, (0..count).map(event).collect::<Vec<_>>(), "round {round}");
                journal.forget(about.id).unwrap();
            }
            None => assert_eq!(acknowledged, 0, "round {round}: nothing is offered to go on with"),
        }
        killed_while_writing += u32::from(acknowledged > 0);
    }
    assert!(killed_while_writing >= 60, "only {killed_while_writing} were killed while they wrote");
}

#[test]
fn a_conversation_in_a_killed_terminal_can_be_gone_on_with_where_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("kettle.ron");
    std::fs::write(&file, KETTLE).unwrap();
    let mut chance = ChaCha8Rng::seed_from_u64(11);
    for round in 0..20 {
        let mut child = Command::new(env!("CARGO_BIN_EXE_heard"))
            .arg("play")
            .arg(&file)
            .args(["--seed", &round.to_string()])
            .envs([("LANG", "C"), ("NO_COLOR", "1")])
            .env("HEARD_DATA", folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        // It chooses and takes back, for ever.
        let mut input = child.stdin.take().unwrap();
        let writer = thread::spawn(move || while input.write_all(b"1\nb\n").is_ok() {});
        let said =
            killed_after(child, "You: ".to_owned(), Duration::from_micros(u64::from(chance.next_u32() % 60_000)));
        writer.join().unwrap();
        let shown = said.iter().filter(|line| line.starts_with("You: ") || line.contains("Taken back")).count();

        let journal = open(folder.path());
        let about = journal.unfinished().unwrap().remove(0);
        let attempt = journal.load(about.id).unwrap().attempt;
        assert!((shown..=shown + 1).contains(&attempt.events.len()), "round {round}: {shown}, {attempt:?}");
        let script = conversation(attempt.seed).script().clone();
        let (again, parting) = Conversation::resume(script, attempt.clone());
        assert_eq!((parting, again.attempt()), (None, &attempt), "round {round}");
        journal.forget(about.id).unwrap();
    }
}

/// Waits until a process says something that starts so, and a while longer; kills it, and tells all it said.
fn killed_after(mut child: Child, moment: String, wait: Duration) -> Vec<String> {
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let (came, coming) = mpsc::channel();
    let reader = thread::spawn(move || {
        let mut said = Vec::new();
        for line in lines.map_while(Result::ok) {
            if line.starts_with(&moment) {
                // Nobody listens any more after the first time.
                let _ = came.send(());
            }
            said.push(line);
        }
        said
    });
    coming.recv().expect("the process lives until then");
    thread::sleep(wait);
    child.kill().unwrap();
    child.wait().unwrap();
    reader.join().unwrap()
}

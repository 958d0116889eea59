//! A workshop led from the terminal through a pipe: by raised hands, by phone, and after the program was killed.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    time::Duration,
};
use tempfile::TempDir;

const SCENARIO: &str = "scenarios/the-grandmothers-cot.ron";

fn command(data: &TempDir, arguments: &[&str]) -> Command {
    let mut heard = Command::new(env!("CARGO_BIN_EXE_heard"));
    heard.args(["workshop", SCENARIO, "--terminal"]).args(arguments);
    heard.env("HEARD_DATA", data.path()).env("NO_COLOR", "1").env("LANG", "C").env("COLUMNS", "100");
    heard.stdin(Stdio::piped()).stdout(Stdio::piped());
    heard
}

/// Types all lines, and gives back what was shown.
fn lead(data: &TempDir, arguments: &[&str], lines: &str) -> String {
    let mut heard = command(data, arguments).spawn().unwrap();
    heard.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
    let output = heard.wait_with_output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

/// A workshop under way, led line by line.
struct Led {
    process: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Led {
    fn start(data: &TempDir, arguments: &[&str]) -> Self {
        let mut process = command(data, arguments).spawn().unwrap();
        let (input, output) = (process.stdin.take().unwrap(), process.stdout.take().unwrap());
        Self { process, input, output: BufReader::new(output) }
    }

    fn type_in(&mut self, line: &str) {
        writeln!(self.input, "{line}").unwrap();
    }

    /// Reads on until some words have been shown, and gives back everything up to the end of their line.
    fn until(&mut self, words: &str) -> String {
        let mut shown = String::new();
        while !shown.contains(words) {
            assert!(self.output.read_line(&mut shown).unwrap() > 0, "{words} was never shown:\n{shown}");
        }
        shown
    }

    /// The address that phones come in at, and what leads there.
    fn address(&mut self) -> (String, String) {
        let shown = self.until("http://");
        let url = shown.lines().last().unwrap().trim();
        let (host, path) = url.strip_prefix("http://").unwrap().split_once('/').unwrap();
        (host.to_owned(), format!("/{path}"))
    }
}

impl Drop for Led {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// One request of a phone's: the status, the cookie it was given, and the body.
fn ask(host: &str, method: &str, path: &str, cookie: Option<&str>, body: &str) -> (u16, Option<String>, String) {
    let mut stream = TcpStream::connect(host).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    let cookie = cookie.map(|cookie| format!("Cookie: {cookie}\r\n")).unwrap_or_default();
    let length = body.len();
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nConnection: close\r\n{cookie}\
         Content-Length: {length}\r\n\r\n{body}"
    )
    .unwrap();
    let mut reply = String::new();
    stream.read_to_string(&mut reply).unwrap();
    let (head, body) = reply.split_once("\r\n\r\n").unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    let cookie = head.lines().find_map(|line| line.strip_prefix("set-cookie: ")?.split(';').next());
    (status, cookie.map(str::to_owned), body.to_owned())
}

fn join(host: &str, path: &str) -> String {
    let (status, cookie, _) = ask(host, "POST", &format!("{path}/seat"), None, "{}");
    assert_eq!(status, 204);
    cookie.unwrap()
}

fn vote(host: &str, path: &str, cookie: &str, answer: &str, number: u32) -> u16 {
    let body = format!("{{\"round\":1,\"answer\":{answer},\"number\":{number}}}");
    ask(host, "POST", &format!("{path}/vote"), Some(cookie), &body).0
}

fn data() -> TempDir {
    tempfile::tempdir().unwrap()
}

/// Whether any of some lines has all of some words.
fn has_line(shown: &str, words: &[&str]) -> bool {
    shown.lines().any(|line| words.iter().all(|word| line.contains(word)))
}

#[test]
fn a_whole_round_by_raised_hands() {
    let data = data();
    // Pivotal: told, voted, shown, levels, talked about, voted again, played. Then the next turn, and back.
    let lines = "\npivotal\n\n3 11\n3 11 17 8 1 rather 2\n\n\n\n\n0 4 20 8 1\n\n\n\nplay 5\nback 1\nlook\nend\n";
    let shown = lead(&data, &["--no-phones"], lines);
    assert!(shown.contains("This turn gets the full round."), "{shown}");
    assert!(shown.contains("5 numbers are needed"), "{shown}");
    assert!(shown.contains("42 answers are counted."), "{shown}");
    assert!(has_line(&shown, &["3  ", "17 votes, 40 %"]) && has_line(&shown, &["–", "2 votes, 5 %"]), "{shown}");
    assert!(shown.contains("Empathetic: ") && shown.contains("Why would somebody tell a stranger"), "{shown}");
    assert!(shown.contains("The vote before") && has_line(&shown, &["3  ", "20 votes, 61 %"]), "{shown}");
    assert!(shown.find("17 votes") < shown.find("Empathetic: "), "levels come after the spread");
    assert!(shown.contains("You: ") && shown.trim_end().ends_with("Thank you, all of you."), "{shown}");
    assert!(!shown.contains("http://"), "{shown}");
}

#[test]
fn a_calibration_says_how_far_the_room_agrees() {
    let data = data();
    let round = "\n20 1 0 0\n\n\n\n\n\n";
    let shown = lead(&data, &["--no-phones", "--calibrate"], &format!("\n{round}{round}end\n"));
    assert!(has_line(&shown, &["The author's level: "]), "{shown}");
    assert!(has_line(&shown, &["1  ", "20 votes, 95 %", "Apathetic"]), "{shown}");
    assert!(shown.contains("How far you agree with the author: "), "{shown}");
}

#[test]
fn what_makes_no_sense_or_does_not_fit_is_said_and_nothing_else_happens() {
    let data = data();
    let shown = lead(&data, &["--no-phones"], "nonsense\nplay 1\nlevels\nback 1\n3 4\nq\n");
    assert!(shown.contains("Type help to see what is."), "{shown}");
    assert!(shown.matches("Type help to see what there is.").count() >= 2, "{shown}");
    assert!(
        shown.contains("go on any time with --resume") || shown.contains("Go on any time with --resume"),
        "{shown}"
    );
    let shown = lead(&data, &["--no-phones"], "");
    assert!(shown.contains("Go on any time with --resume"), "the end of input is leaving: {shown}");
}

#[test]
fn it_speaks_the_language_that_is_asked_for() {
    let data = data();
    let shown = lead(&data, &["--no-phones", "--language", "de"], "\n\nend\n");
    assert!(shown.contains("Enter: die Abstimmung öffnen.") && shown.contains("Danke euch allen"), "{shown}");
}

/// Killed while the room votes. Everything that a phone was told is counted is still there, at the same address, and
/// phones come back with the seats that they had.
#[test]
fn a_workshop_that_is_killed_goes_on_where_it_was_with_every_vote_that_was_counted() {
    let data = data();
    let mut led = Led::start(&data, &["--address", "127.0.0.1", "--port", "0"]);
    let (host, path) = led.address();
    let phones: Vec<_> = (0..7).map(|_| join(&host, &path)).collect();
    led.type_in("");
    led.type_in("");
    led.until("Enter: close the vote.");
    for phone in &phones[..5] {
        assert_eq!(vote(&host, &path, phone, "2", 1), 200);
    }
    assert_eq!(vote(&host, &path, &phones[5], "null", 1), 200);
    led.process.kill().unwrap();
    led.process.wait().unwrap();
    drop(led);

    let mut led = Led::start(&data, &["--resume"]);
    assert_eq!(led.address(), (host.clone(), path.clone()));
    let shown = led.until("Enter: close the vote.");
    assert!(shown.contains("Here is where the workshop stopped."), "{shown}");
    let state = ask(&host, "GET", &format!("{path}/state"), Some(&phones[0]), "").2;
    assert!(state.contains("\"mine\":{\"round\":1,\"answer\":2,\"number\":1}"), "{state}");
    assert!(state.contains("\"voters\":6"), "{state}");
    // The one that hadn't voted does, and one thinks again.
    assert_eq!(vote(&host, &path, &phones[6], "2", 1), 200);
    assert_eq!(vote(&host, &path, &phones[0], "1", 2), 200);
    led.type_in("");
    led.until("Enter: show how the room voted.");
    led.type_in("");
    let shown = led.until("Enter: play reply 3");
    assert!(has_line(&shown, &["3  ", "5 votes, 71 %"]), "{shown}");
    assert!(shown.contains("Few chose these"), "one and one are told together: {shown}");
    led.type_in("end");
    led.until("The workshop is over.");
    assert!(led.process.wait().unwrap().success());
    assert!(TcpStream::connect(&host).is_err());
    // What is over is not gone on with.
    let shown = lead(&data, &["--resume", "--no-phones"], "q\n");
    assert!(!shown.contains("Here is where the workshop stopped."), "{shown}");
}

#[test]
fn the_door_can_be_closed_and_phones_are_counted() {
    let data = data();
    let mut led = Led::start(&data, &["--address", "127.0.0.1", "--port", "0", "--limit", "2"]);
    let (host, path) = led.address();
    join(&host, &path);
    led.type_in("lock");
    led.until("The door is closed to new phones.");
    let seat = |host: &str| ask(host, "POST", &format!("{path}/seat"), None, "{}").0;
    assert_eq!(seat(&host), 423);
    led.type_in("unlock");
    led.until("The door is open to new phones.");
    assert_eq!((seat(&host), seat(&host)), (204, 503));
    led.type_in("");
    led.type_in("look");
    led.until("2 phones> ");
}

/// Hands only: nothing listens anywhere.
#[cfg(target_os = "linux")]
#[test]
fn without_phones_there_is_no_socket() {
    fn sockets(led: &Led) -> usize {
        let files = std::fs::read_dir(format!("/proc/{}/fd", led.process.id())).unwrap();
        let links = files.filter_map(|file| std::fs::read_link(file.unwrap().path()).ok());
        links.filter(|link| link.to_string_lossy().starts_with("socket:")).count()
    }
    let data = data();
    let mut hands = Led::start(&data, &["--no-phones"]);
    hands.until("Enter: tell the situation.");
    assert_eq!(sockets(&hands), 0);
    let mut phones = Led::start(&data, &["--address", "127.0.0.1", "--port", "0"]);
    phones.until("Enter: tell the situation.");
    assert!(sockets(&phones) > 0);
}

//! The door that phones come in by, over real sockets: who comes in, who doesn't, and that a refusal changes nothing.

use heard::{
    host::{Doorway, IDLE, JoinCode, Keeper, Server},
    journal::{Journal, WorkshopRecord, WorkshopStarted},
    library,
    rubric::Rubric,
    scenario::Wording,
    texts::Texts,
    workshop::{Agenda, Answer, Event, Room, Seat},
};
use serde_json::{Value, json};
use std::{
    collections::HashMap,
    io::{BufRead, BufReader, ErrorKind, Read, Write},
    net::{Ipv4Addr, SocketAddr, TcpStream},
    path::Path,
    sync::atomic::{AtomicBool, Ordering},
    thread,
    time::{Duration, Instant},
};
use tempfile::TempDir;

/// Longer than anything here waits: only what hangs comes to it.
const PATIENCE: Duration = Duration::from_secs(30);

/// A room with an open door.
struct House {
    _folder: TempDir,
    journal: Journal,
    keeper: Keeper,
    server: Server,
}

struct Reply {
    status: u16,
    headers: HashMap<String, String>,
    body: String,
}

/// A phone with a seat, or without one yet.
#[derive(Clone, Default)]
struct Phone {
    cookie: Option<String>,
}

fn house(limit: u32) -> House {
    house_that_waits(limit, IDLE)
}

fn house_that_waits(limit: u32, idle: Duration) -> House {
    let rubric = Rubric::built_in();
    let entry = library::entry(Path::new("scenarios/the-grandmothers-cot.ron"), &rubric);
    let script = entry.script(&rubric).unwrap().unwrap();
    let wording = Wording::of(script.scenario(), None);
    let agenda = Agenda::story(script, 1);
    let folder = tempfile::tempdir().unwrap();
    let journal = Journal::open(folder.path()).journal;
    let record = WorkshopRecord::begin(&journal, WorkshopStarted::of(&agenda, "cot", "()", 1));
    let keeper = Keeper::new(Room::new(agenda, limit), record, || {}).unwrap();
    let texts = Texts::new(Some("en"));
    let doorway = Doorway {
        address: Ipv4Addr::LOCALHOST.into(),
        port: Some(0),
        code: JoinCode::by_chance().unwrap(),
        texts: &texts,
        wording,
        idle,
    };
    let server = Server::open(&keeper, doorway).unwrap();
    House { _folder: folder, journal, keeper, server }
}

impl House {
    fn address(&self) -> SocketAddr {
        self.server.address()
    }

    fn path(&self, after: &str) -> String {
        format!("/j/{}{after}", self.server.code())
    }

    /// Everything that anybody could have changed: the room as it is shown, and as it is written.
    fn state(&self) -> (u32, usize, usize) {
        let room = self.keeper.room();
        let id = self.journal.workshops().unwrap().first().map(|kept| kept.id);
        let written = id.map_or(0, |id| self.journal.load_workshop(id).unwrap().1.len());
        (room.revision(), room.phones(), written)
    }

    fn step(&self, events: &[Event]) {
        for event in events {
            assert_eq!(self.keeper.ask(event.clone()), Ok(true), "{event:?}");
        }
    }

    fn open_vote(&self) {
        self.step(&[Event::Began, Event::VoteOpened]);
    }

    fn join(&self) -> Phone {
        let reply = self.post(&Phone::default(), "/seat", "{}");
        assert_eq!(reply.status, 204, "{}", reply.body);
        let cookie = reply.headers["set-cookie"].split(';').next().unwrap().to_owned();
        Phone { cookie: Some(cookie) }
    }

    fn get(&self, phone: &Phone, after: &str) -> Reply {
        self.ask(phone, "GET", &self.path(after), &[], "")
    }

    fn post(&self, phone: &Phone, after: &str, body: &str) -> Reply {
        let origin = format!("http://{}", self.address());
        self.ask(phone, "POST", &self.path(after), &[("Origin", &origin)], body)
    }

    fn vote(&self, phone: &Phone, round: u32, answer: Value, number: u32) -> Reply {
        self.post(phone, "/vote", &json!({"round": round, "answer": answer, "number": number}).to_string())
    }

    fn ask(&self, phone: &Phone, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Reply {
        let mut request = format!("{method} {path} HTTP/1.1\r\nConnection: close\r\n");
        if !headers.iter().any(|(name, _)| *name == "Host") {
            request += &format!("Host: {}\r\n", self.address());
        }
        for (name, value) in headers {
            request += &format!("{name}: {value}\r\n");
        }
        if let Some(cookie) = &phone.cookie {
            request += &format!("Cookie: {cookie}\r\n");
        }
        if !body.is_empty() && !headers.iter().any(|(name, _)| *name == "Transfer-Encoding") {
            request += &format!("Content-Length: {}\r\n", body.len());
        }
        self.raw(&format!("{request}\r\n{body}"))
    }

    fn raw(&self, request: &str) -> Reply {
        let mut stream = self.connect();
        // A server that refuses early may close before it has read everything.
        let _ = stream.write_all(request.as_bytes());
        reply(&mut BufReader::new(stream))
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address()).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream
    }

    /// A stream of a phone's, after its head.
    fn listen(&self, phone: &Phone) -> Stream {
        let mut stream = self.connect();
        let path = self.path("/events");
        let cookie = phone.cookie.as_deref().unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {}\r\nCookie: {cookie}\r\n\r\n", self.address()).unwrap();
        let mut lines = BufReader::new(stream);
        let (status, headers) = head(&mut lines);
        assert_eq!((status, headers["content-type"].as_str()), (200, "text/event-stream"));
        Stream { lines, text: String::new() }
    }
}

fn head(lines: &mut impl BufRead) -> (u16, HashMap<String, String>) {
    let mut line = String::new();
    lines.read_line(&mut line).unwrap();
    let status = line.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_else(|| panic!("{line:?}"));
    let mut headers = HashMap::new();
    loop {
        line.clear();
        lines.read_line(&mut line).unwrap();
        let Some((name, value)) = line.trim_end().split_once(": ") else { break };
        headers.insert(name.to_lowercase(), value.to_owned());
    }
    (status, headers)
}

fn reply(lines: &mut impl BufRead) -> Reply {
    let (status, headers) = head(lines);
    let mut body = String::new();
    // What is refused early may be cut off; its status has come by then.
    let _ = lines.read_to_string(&mut body);
    Reply { status, headers, body }
}

/// Server-sent events, in chunks.
struct Stream {
    lines: BufReader<TcpStream>,
    text: String,
}

impl Stream {
    /// The next event: its name, its id and its data; none at the end.
    fn next(&mut self) -> Option<(String, Option<u32>, Value)> {
        loop {
            if let Some((event, rest)) = self.text.split_once("\n\n") {
                let field = |name: &str| {
                    event.lines().find_map(|line| line.strip_prefix(name).map(|value| value.trim().to_owned()))
                };
                let told = (field("event:"), field("id:"), field("data:"));
                self.text = rest.to_owned();
                if let (Some(name), id, Some(data)) = told {
                    return Some((name, id.map(|id| id.parse().unwrap()), serde_json::from_str(&data).unwrap()));
                }
                continue;
            }
            let mut size = String::new();
            self.lines.read_line(&mut size).ok()?;
            let size = usize::from_str_radix(size.trim(), 16).ok().filter(|size| *size > 0)?;
            let mut chunk = vec![0; size + 2];
            self.lines.read_exact(&mut chunk).ok()?;
            self.text += std::str::from_utf8(&chunk[..size]).unwrap();
        }
    }

    /// The next room that is told.
    fn room(&mut self) -> Option<Value> {
        loop {
            let (name, id, data) = self.next()?;
            if name == "room" {
                assert_eq!(data["revision"], json!(id.unwrap()));
                return Some(data);
            }
        }
    }

    fn room_where(&mut self, mut is_it: impl FnMut(&Value) -> bool) -> Value {
        loop {
            let room = self.room().expect("the stream ended");
            if is_it(&room) {
                return room;
            }
        }
    }
}

fn json_of(reply: &Reply) -> Value {
    serde_json::from_str(&reply.body).unwrap_or_else(|_| panic!("{}: {}", reply.status, reply.body))
}

#[test]
fn a_phone_comes_in_votes_and_changes_its_vote() {
    let house = house(10);
    let page = house.get(&Phone::default(), "");
    assert_eq!((page.status, page.headers["content-type"].as_str()), (200, "text/html; charset=utf-8"));
    let reply = house.post(&Phone::default(), "/seat", "");
    let cookie = &reply.headers["set-cookie"];
    for part in ["HttpOnly", "SameSite=Strict", "Path=/"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    let phone = Phone { cookie: cookie.split(';').next().map(str::to_owned) };
    assert_eq!(phone.cookie.as_ref().unwrap().split('=').nth(1).unwrap().len(), 32);

    // The same cookie is the same seat.
    let again = house.post(&phone, "/seat", "{}");
    assert_eq!((again.status, again.headers.get("set-cookie"), house.state().1), (204, None, 1));
    assert_eq!(json_of(&house.get(&phone, "/state"))["mine"], json!({"round": 0}));

    house.open_vote();
    let counts = |house: &House| house.keeper.room().round().unwrap().counts();
    let counted = house.vote(&phone, 1, json!(1), 5);
    assert_eq!((counted.status, counted.body.as_str()), (200, "{\"counted\":true}"));
    assert_eq!(counts(&house)[1], 1);
    let once = house.state();
    assert_eq!(house.vote(&phone, 1, json!(1), 5).status, 200);
    assert_eq!(house.state(), once, "the same again changes nothing");
    assert_eq!(house.vote(&phone, 1, json!(2), 6).status, 200);
    assert_eq!(counts(&house)[1..3], [0, 1]);
    assert_eq!(house.vote(&phone, 1, Value::Null, 7).status, 200);
    assert_eq!((counts(&house)[2], house.keeper.room().round().unwrap().rather_not()), (0, 1));
    let state = json_of(&house.get(&phone, "/state"));
    assert_eq!(state["mine"], json!({"round": 1, "answer": null, "number": 7}));
    assert_eq!((&state["room"]["phase"], &state["room"]["voters"]), (&json!("vote"), &json!(1)));

    // The secret itself is nowhere on disk.
    let id = house.journal.workshops().unwrap()[0].id;
    let written = serde_json::to_string(&house.journal.load_workshop(id).unwrap().1).unwrap();
    assert!(!written.contains(phone.cookie.as_ref().unwrap().split('=').nth(1).unwrap()));
}

#[test]
fn what_is_refused_has_its_status_and_no_effect() {
    let house = house(10);
    let phone = house.join();
    house.open_vote();
    assert_eq!(house.vote(&phone, 1, json!(0), 10).status, 200);
    let before = house.state();

    let own = format!("http://{}", house.address());
    let vote = r#"{"round":1,"answer":1,"number":11}"#;
    let path = house.path("/vote");
    let port = house.address().port();
    let nobody = Phone::default();
    let forged = Phone { cookie: Some(format!("heard-seat={}", "0".repeat(32))) };
    let long = format!("{{\"round\":1,\"answer\":1,\"number\":11{}}}", " ".repeat(1_024));
    let chunked = format!("{:x}\r\n{long}\r\n0\r\n\r\n", long.len());
    let post = |headers: &[(&str, &str)], body: &str| house.ask(&phone, "POST", &path, headers, body).status;
    let with = |body: &str| post(&[("Origin", &own)], body);
    let other_code = if house.server.code().as_str() == "BBBBB" { "CCCCC" } else { "BBBBB" };

    // Another host: a name that leads here, another port, none, two.
    for host in ["evil.example", "evil.example:80", &format!("127.0.0.1:{}", port ^ 1), "127.0.0.1", ""] {
        assert_eq!(post(&[("Host", host), ("Origin", &own)], vote), 421, "{host:?}");
    }
    let twice = format!(
        "POST {path} HTTP/1.1\r\nHost: {0}\r\nHost: evil\r\nOrigin: {own}\r\nConnection: close\r\n\r\n",
        house.address()
    );
    assert!([400, 421].contains(&house.raw(&twice).status));
    let elsewhere =
        format!("GET http://evil.example/ HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", house.address());
    assert_eq!(house.raw(&elsewhere).status, 421);

    // Another site.
    for origin in ["http://evil.example", "null", "", &own.replace("http", "https"), &format!("{own}.evil.example")] {
        assert_eq!(post(&[("Origin", origin)], vote), 403, "{origin:?}");
        assert_eq!(post(&[("Origin", origin), ("X-Heard", "1")], vote), 403, "{origin:?}");
    }
    assert_eq!(post(&[("Origin", &own), ("Origin", "http://evil.example")], vote), 403);
    assert_eq!(post(&[], vote), 403, "no origin, and not our page");

    // Too long, whether or not it is said beforehand.
    assert_eq!(with(&long), 413);
    assert_eq!(post(&[("Origin", &own), ("Transfer-Encoding", "chunked")], &chunked), 413);

    // Nothing that can be read, or something left out.
    for body in [
        "",
        "{",
        "[]",
        "1",
        "\u{0}",
        r#"{"round":1,"number":11}"#,
        r#"{"round":1,"answer":1}"#,
        r#"{"round":1,"answer":-1,"number":11}"#,
        r#"{"round":1,"answer":1.5,"number":11}"#,
        r#"{"round":1,"answer":"1","number":11}"#,
        r#"{"round":1,"answer":1,"number":99999999999}"#,
        r#"{"round":1,"answer":1,"number":11,"seat":0}"#,
    ] {
        thread::sleep(Duration::from_millis(100));
        assert_eq!(with(body), 400, "{body:?}");
    }

    // No seat, or none of this room's.
    assert_eq!(house.vote(&nobody, 1, json!(1), 11).status, 401);
    assert_eq!(house.vote(&forged, 1, json!(1), 11).status, 401);
    for after in ["/state", "/events"] {
        assert_eq!(house.get(&nobody, after).status, 401);
    }

    // No such place, method, room.
    for path in ["/nope", "/j", "/j/", "/host", "/j/../host", &house.path("/close"), &house.path("/vote/1")] {
        assert_eq!(house.ask(&phone, "GET", path, &[], "").status, 404, "{path}");
    }
    for (method, path) in [("GET", house.path("/vote")), ("PUT", house.path("/vote")), ("DELETE", "/".to_owned())] {
        assert_eq!(house.ask(&phone, method, &path, &[("Origin", &own)], "").status, 405, "{method} {path}");
    }
    for after in ["", "/state", "/events"] {
        assert_eq!(house.ask(&phone, "GET", &format!("/j/{other_code}{after}"), &[], "").status, 404);
    }
    for after in ["/seat", "/vote"] {
        let path = format!("/j/{other_code}{after}");
        assert_eq!(house.ask(&phone, "POST", &path, &[("Origin", &own)], vote).status, 404);
    }

    // Another round than the open one, an older vote, no such reply: with what the phone needs to know.
    thread::sleep(Duration::from_secs(2));
    for (round, answer, number, status) in [
        (0, json!(1), 11, 409),
        (2, json!(1), 11, 409),
        (1, json!(1), 9, 409),
        (1, json!(1), 10, 409),
        (1, json!(99), 11, 422),
    ] {
        let reply = house.vote(&phone, round, answer, number);
        assert_eq!(reply.status, status, "{round} {number}");
        let told = json_of(&reply);
        assert_eq!((&told["room"]["round"], &told["mine"]["number"]), (&json!(1), &json!(10)));
    }
    assert_eq!(house.state(), before, "something was let through");

    // What all of these would have done, if they had been right. An old browser says no origin, and our page says so.
    assert_eq!(post(&[("X-Heard", "1")], vote), 200);
    assert_eq!(house.state().0, before.0 + 1);
    house.step(&[Event::VoteClosed]);
    let closed = house.state();
    let late = house.vote(&phone, 1, json!(2), 12);
    assert_eq!((late.status, json_of(&late)["room"]["phase"].as_str()), (409, Some("closed")));
    assert_eq!(house.state(), closed);
}

#[test]
fn every_answer_says_what_may_be_done_with_it() {
    let house = house(10);
    let phone = house.join();
    let own = format!("http://{}", house.address());
    let replies = [
        house.ask(&phone, "GET", "/", &[], ""),
        house.get(&phone, ""),
        house.get(&phone, "/state"),
        house.ask(&phone, "GET", "/phone.css", &[], ""),
        house.ask(&phone, "GET", "/phone.js", &[], ""),
        house.ask(&phone, "GET", "/nope", &[], ""),
        house.ask(&phone, "PUT", "/", &[], ""),
        house.ask(&phone, "GET", "/", &[("Host", "evil.example")], ""),
        house.ask(&phone, "POST", &house.path("/seat"), &[("Origin", "http://evil.example")], ""),
        house.ask(&phone, "POST", &house.path("/seat"), &[("Origin", &own)], &"x".repeat(2_000)),
    ];
    let statuses: Vec<_> = replies.iter().map(|reply| reply.status).collect();
    assert_eq!(statuses, [200, 200, 200, 200, 200, 404, 405, 421, 403, 413]);
    for reply in &replies {
        let policy = &reply.headers["content-security-policy"];
        for part in ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"] {
            assert!(policy.contains(part), "{policy}");
        }
        assert_eq!(reply.headers["x-content-type-options"], "nosniff");
        assert_eq!(reply.headers["referrer-policy"], "no-referrer");
        assert_eq!(reply.headers["cache-control"], "no-store");
        assert!(!reply.headers.contains_key("access-control-allow-origin"));
    }
}

#[test]
fn a_code_is_found_however_it_is_typed() {
    let house = house(10);
    let code = house.server.code().to_string();
    let lower = code.to_lowercase();
    let typed = format!("/j?code=+{}%20{}", &lower[..2], &lower[2..]);
    let reply = house.ask(&Phone::default(), "GET", &typed, &[], "");
    assert_eq!((reply.status, reply.headers["location"].as_str()), (303, house.path("").as_str()));
    assert_eq!(house.ask(&Phone::default(), "GET", &format!("/j/{lower}"), &[], "").status, 200);
    let nowhere = house.ask(&Phone::default(), "GET", "/j?code=%0d%0aSet-Cookie:x", &[], "");
    assert_eq!((nowhere.status, nowhere.headers.get("set-cookie")), (404, None));
}

#[test]
fn a_room_that_is_full_closed_or_over_says_which() {
    let house = house(2);
    let phones = [house.join(), house.join()];
    let full = house.state();
    assert_eq!(house.post(&Phone::default(), "/seat", "").status, 503);
    house.step(&[Event::Locked(true)]);
    assert_eq!(house.post(&Phone::default(), "/seat", "").status, 423);
    assert!(phones.iter().all(|phone| house.post(phone, "/seat", "").status == 204), "who is in stays in");
    assert_eq!(house.state().1, full.1);
    house.open_vote();
    house.step(&[Event::Ended]);
    let over = house.state();
    assert_eq!(house.post(&Phone::default(), "/seat", "").status, 410);
    let late = house.vote(&phones[0], 1, json!(0), 1);
    assert_eq!((late.status, json_of(&late)["room"]["phase"].as_str()), (410, Some("over")));
    assert_eq!(house.state(), over);
}

#[test]
fn a_stream_begins_with_the_whole_room_for_who_is_late_and_for_who_comes_back() {
    let house = house(10);
    let phone = house.join();
    let mut early = house.listen(&phone);
    let (name, id, first) = early.next().unwrap();
    assert_eq!((name.as_str(), id, &first["phase"]), ("room", Some(1), &json!("lobby")));
    assert_eq!(early.next().unwrap().2, json!({"round": 0}));

    house.open_vote();
    let vote = early.room_where(|room| room["phase"] == "vote");
    assert!(vote["options"].as_array().unwrap().len() > 2);
    assert!(vote["options"].as_array().unwrap().iter().all(|option| option["level"].is_null()), "no level before time");
    assert_eq!(house.vote(&phone, 1, json!(2), 4).status, 200);
    let mine = loop {
        match early.next().unwrap() {
            (name, _, mine) if name == "mine" => break mine,
            _ => {}
        }
    };
    assert_eq!(mine, json!({"round": 1, "answer": 2, "number": 4}));

    // Somebody late, and the same phone again: both hear all of it at once, each with its own answer.
    let late = house.join();
    let mut comes_late = house.listen(&late);
    let mut comes_back = house.listen(&phone);
    drop(early);
    let now = house.keeper.room().revision();
    for stream in [&mut comes_late, &mut comes_back] {
        let (name, id, room) = stream.next().unwrap();
        assert_eq!((name.as_str(), id, &room["voters"]), ("room", Some(now), &json!(1)));
    }
    assert_eq!(comes_late.next().unwrap().2, json!({"round": 0}));
    assert_eq!(comes_back.next().unwrap().2, json!({"round": 1, "answer": 2, "number": 4}));

    house.step(&[Event::VoteClosed, Event::SpreadShown, Event::LevelsShown]);
    let levels = comes_late.room_where(|room| room["phase"] == "levels");
    assert!(levels["options"].as_array().unwrap().iter().all(|option| option["level"].is_string()));
}

#[test]
fn a_phone_has_two_streams_and_a_third_ends_the_oldest() {
    let house = house(10);
    let (phone, other) = (house.join(), house.join());
    let mut streams: Vec<_> = (0..2).map(|_| house.listen(&phone)).collect();
    let mut others = house.listen(&other);
    for stream in streams.iter_mut().chain([&mut others]) {
        assert!(stream.room().is_some());
    }
    streams.push(house.listen(&phone));
    while streams[0].next().is_some() {}
    house.step(&[Event::Began]);
    for stream in streams.iter_mut().skip(1).chain([&mut others]) {
        stream.room_where(|room| room["phase"] == "situation");
    }
    let until = Instant::now() + PATIENCE;
    while house.server.counts().streams != 3 && Instant::now() < until {
        thread::sleep(Duration::from_millis(20));
    }
    assert_eq!(house.server.counts().streams, 3);
    assert!(house.server.counts().requests > 5);
}

#[test]
fn a_burst_is_told_in_few_words_and_to_its_end() {
    let house = house(500);
    let phone = house.join();
    let mut stream = house.listen(&phone);
    let start = Instant::now();
    let told = thread::scope(|scope| {
        let told = scope.spawn(|| {
            let mut told = 0;
            stream.room_where(|room| {
                told += 1;
                room["phones"] == 101
            });
            told
        });
        for number in 0..100u32 {
            let key = heard::source::Revision::of(&number.to_le_bytes());
            house.keeper.ask(Event::Joined { key }).unwrap();
        }
        told.join().unwrap()
    });
    let most = start.elapsed().as_millis() / 100 + 2;
    assert!(told < 100 && told <= most, "{told} snapshots, at most {most}");

    // A step is not kept waiting behind the numbers, and the numbers are right in the end.
    house.open_vote();
    for seat in 1..=100 {
        let event = Event::Voted { seat: Seat(seat), round: 1, answer: Answer::Option(0), number: 1 };
        assert_eq!(house.keeper.ask(event), Ok(true));
    }
    house.step(&[Event::VoteClosed]);
    assert_eq!(stream.room_where(|room| room["phase"] == "closed")["voters"], 100);
}

#[test]
fn who_asks_too_often_is_told_so_and_nobody_else_is() {
    let house = house(10);
    let (eager, calm) = (house.join(), house.join());
    house.open_vote();
    let too_often = (0..20).any(|_| {
        let asked = (0..200).any(|_| house.get(&eager, "/state").status == 429);
        let before = house.state();
        asked && house.vote(&eager, 1, json!(0), 1).status == 429 && house.state() == before
    });
    assert!(too_often);
    assert_eq!(house.vote(&calm, 1, json!(0), 1).status, 200);
    thread::sleep(Duration::from_millis(500));
    assert_eq!(house.vote(&eager, 1, json!(0), 1).status, 200, "and may ask again a moment later");
}

#[test]
fn many_wrong_codes_slow_newcomers_and_nobody_who_is_in() {
    let house = house(10);
    let phone = house.join();
    let other_code = if house.server.code().as_str() == "BBBBB" { "CCCCC" } else { "BBBBB" };
    for _ in 0..20 {
        assert_eq!(house.ask(&phone, "GET", &format!("/j/{other_code}"), &[], "").status, 404);
    }
    let came_in = AtomicBool::new(false);
    thread::scope(|scope| {
        let newcomer = scope.spawn(|| {
            let phone = house.join();
            came_in.store(true, Ordering::SeqCst);
            phone
        });
        for _ in 0..3 {
            assert_eq!(house.get(&phone, "/state").status, 200);
        }
        assert!(!came_in.load(Ordering::SeqCst), "the newcomer did not wait");
        assert!(newcomer.join().unwrap().cookie.is_some(), "and came in all the same");
    });
}

#[test]
fn who_does_not_finish_what_they_say_is_not_waited_for() {
    let house = house(10);
    let phone = house.join();
    house.open_vote();
    let before = house.state();
    let cookie = phone.cookie.as_ref().unwrap();
    let heads = [String::new(), "GET / HT".to_owned(), format!("GET / HTTP/1.1\r\nHost: {}\r\nX-", house.address())];
    let mut open: Vec<_> = heads
        .iter()
        .map(|head| {
            let mut stream = house.connect();
            stream.write_all(head.as_bytes()).unwrap();
            stream
        })
        .collect();
    let mut body = house.connect();
    write!(
        body,
        "POST {} HTTP/1.1\r\nHost: {1}\r\nOrigin: http://{1}\r\nCookie: {cookie}\r\nContent-Length: 34\r\n\r\n{{\"round\":1",
        house.path("/vote"),
        house.address()
    )
    .unwrap();
    // One that goes on a letter at a time is no better.
    let mut drip = house.connect();
    let dripping = thread::spawn(move || {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            match drip.write_all(b"X") {
                Ok(()) => thread::sleep(Duration::from_millis(200)),
                Err(error) => return Some(error.kind()),
            }
        }
        None
    });
    for stream in &mut open {
        let mut said = Vec::new();
        match stream.read_to_end(&mut said) {
            Ok(_) => {}
            Err(error) => assert_eq!(error.kind(), ErrorKind::ConnectionReset),
        }
    }
    assert_eq!(reply(&mut BufReader::new(body)).status, 408);
    assert!(dripping.join().unwrap().is_some(), "the drip was listened to for ever");
    assert_eq!(house.state(), before);
    assert_eq!(house.vote(&phone, 1, json!(0), 1).status, 200, "others are served meanwhile");
}

#[test]
fn a_closed_door_tells_the_last_and_listens_no_more() {
    let house = house(10);
    let phone = house.join();
    let mut stream = house.listen(&phone);
    assert!(stream.room().is_some());
    house.step(&[Event::Began]);
    let address = house.address();
    let House { server, keeper, .. } = house;
    server.close();
    stream.room_where(|room| room["phase"] == "situation");
    while stream.next().is_some() {}
    assert!(TcpStream::connect(address).is_err());
    assert_eq!(keeper.ask(Event::VoteOpened), Ok(true), "the room goes on without it");
}

#[test]
fn the_door_closes_by_itself_when_the_workshop_is_over_and_when_nobody_comes() {
    let over = house(10);
    let mut stream = over.listen(&over.join());
    over.step(&[Event::Ended]);
    stream.room_where(|room| room["phase"] == "over");
    let idle = house_that_waits(10, Duration::from_millis(400));
    let until = Instant::now() + PATIENCE;
    while (over.server.is_open() || idle.server.is_open()) && Instant::now() < until {
        thread::sleep(Duration::from_millis(50));
    }
    for house in [over, idle] {
        assert!(!house.server.is_open());
        assert!(TcpStream::connect(house.address()).is_err());
    }
}

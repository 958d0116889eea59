//! What can be asked for.

use super::{door::Door, guard::LONGEST_BODY, news::Mine, seats::Token, stream};
use crate::{
    host::{JoinCode, page},
    workshop::{Answer, Event, Refusal, Seat},
};
use axum::{
    Router,
    body::{Body, Bytes},
    extract::{Path, RawQuery, State},
    http::{
        HeaderMap, HeaderValue, StatusCode,
        header::{ACCEPT_LANGUAGE, CONTENT_TYPE, LOCATION, SET_COOKIE},
    },
    response::{IntoResponse, Response},
    routing::{get, post},
};
use serde::{Deserialize, Deserializer};
use std::{sync::Arc, time::Duration};
use tokio::time::timeout;

const HTML: &str = "text/html; charset=utf-8";
const CSS: &str = "text/css; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";
const JSON: &str = "application/json";
const EVENTS: &str = "text/event-stream";

/// How long a body may take to come.
const BODY: Duration = Duration::from_secs(5);

type Ours = State<Arc<Door>>;

pub(super) fn router(door: Arc<Door>) -> Router {
    Router::new()
        .route(
            "/",
            get(async |State(door): Ours, headers: HeaderMap| typed(HTML, door.pages.door(languages(&headers)))),
        )
        .route("/j", get(lead))
        .route("/j/{code}", get(room))
        .route("/j/{code}/seat", post(seat))
        .route("/j/{code}/events", get(events))
        .route("/j/{code}/state", get(state))
        .route("/j/{code}/vote", post(vote))
        .route("/phone.css", get(async || typed(CSS, page::style())))
        .route("/phone.js", get(async || typed(SCRIPT, page::script())))
        .with_state(door)
}

fn typed(kind: &'static str, body: impl Into<Body>) -> Response {
    ([(CONTENT_TYPE, kind)], body.into()).into_response()
}

/// Leads from the page that asks for a code to the page of that code. Where nothing can be one it asks again.
async fn lead(State(door): Ours, RawQuery(query): RawQuery, headers: HeaderMap) -> Response {
    let query = query.unwrap_or_default();
    let typed = query.split('&').find_map(|part| part.strip_prefix("code=")).unwrap_or_default();
    let code = JoinCode::typed(&typed.replace('+', " ").replace("%20", " "));
    match code {
        Some(code) => (StatusCode::SEE_OTHER, [(LOCATION, format!("/j/{code}"))]).into_response(),
        None => no_such_room(&door, &headers),
    }
}

impl Door {
    /// Looks at the code that somebody comes with. Who has a seat in the room passes; others may have to wait where many
    /// codes were wrong of late.
    async fn admits(&self, code: &str, headers: &HeaderMap) -> Result<Option<Seat>, StatusCode> {
        let seat = self.seat(headers);
        if seat.is_none() {
            self.tries.wait().await;
        }
        if JoinCode::typed(code).as_ref() == Some(self.code()) {
            return Ok(seat);
        }
        self.tries.was_wrong();
        Err(StatusCode::NOT_FOUND)
    }

    /// The same for what needs a seat, and is not asked for too often.
    async fn seated(&self, code: &str, headers: &HeaderMap) -> Result<Seat, StatusCode> {
        let seat = self.admits(code, headers).await?.ok_or(StatusCode::UNAUTHORIZED)?;
        if self.seats.may_ask(seat) { Ok(seat) } else { Err(StatusCode::TOO_MANY_REQUESTS) }
    }

    fn state(&self, seat: Seat) -> String {
        let latest = self.latest();
        latest.with(Mine::of(&latest.room, seat))
    }
}

/// The languages that a phone would like its page in.
fn languages(headers: &HeaderMap) -> Option<&str> {
    headers.get(ACCEPT_LANGUAGE)?.to_str().ok()
}

async fn room(State(door): Ours, Path(code): Path<String>, headers: HeaderMap) -> Response {
    match door.admits(&code, &headers).await {
        Ok(_) => typed(HTML, door.pages.room(languages(&headers))),
        Err(_) => no_such_room(&door, &headers),
    }
}

fn no_such_room(door: &Door, headers: &HeaderMap) -> Response {
    (StatusCode::NOT_FOUND, typed(HTML, door.pages.wrong_door(languages(headers)))).into_response()
}

async fn seat(State(door): Ours, Path(code): Path<String>, headers: HeaderMap, body: Body) -> Response {
    match take_seat(&door, &code, &headers, body).await {
        Ok(None) => StatusCode::NO_CONTENT.into_response(),
        Ok(Some(cookie)) => (StatusCode::NO_CONTENT, [(SET_COOKIE, cookie)]).into_response(),
        Err(status) => status.into_response(),
    }
}

/// Gives somebody a seat, and the cookie to keep for it; no cookie where they have one already.
async fn take_seat(
    door: &Door,
    code: &str,
    headers: &HeaderMap,
    body: Body,
) -> Result<Option<HeaderValue>, StatusCode> {
    read(body).await?;
    if door.admits(code, headers).await?.is_some() {
        return Ok(None);
    }
    let token = Token::by_chance().ok_or(StatusCode::INTERNAL_SERVER_ERROR)?;
    let key = token.key(door.code());
    door.keeper.asked(Event::Joined { key }).await.map_err(|refusal| status(&refusal))?;
    HeaderValue::try_from(token.cookie()).map(Some).map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)
}

async fn events(State(door): Ours, Path(code): Path<String>, headers: HeaderMap) -> Response {
    match door.seated(&code, &headers).await {
        Ok(seat) => typed(EVENTS, stream::open(door, seat)),
        Err(status) => status.into_response(),
    }
}

async fn state(State(door): Ours, Path(code): Path<String>, headers: HeaderMap) -> Response {
    match door.seated(&code, &headers).await {
        Ok(seat) => typed(JSON, door.state(seat)),
        Err(status) => status.into_response(),
    }
}

/// A vote as a phone sends it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Vote {
    round: u32,
    /// The option; null for "I'd rather not". It has to be there, so that nothing left out becomes a vote.
    #[serde(deserialize_with = "present")]
    answer: Option<u16>,
    number: u32,
}

fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u16>, D::Error> {
    Option::deserialize(deserializer)
}

async fn vote(State(door): Ours, Path(code): Path<String>, headers: HeaderMap, body: Body) -> Response {
    match cast(&door, &code, &headers, body).await {
        Ok((_, Ok(_))) => typed(JSON, "{\"counted\":true}"),
        Ok((seat, Err(refusal))) => (status(&refusal), typed(JSON, door.state(seat))).into_response(),
        Err(status) => status.into_response(),
    }
}

/// Has a vote counted. When this returns it is on disk, or refused.
async fn cast(
    door: &Door,
    code: &str,
    headers: &HeaderMap,
    body: Body,
) -> Result<(Seat, Result<bool, Refusal>), StatusCode> {
    let seat = door.seated(code, headers).await?;
    let body = read(body).await?;
    let Vote { round, answer, number } = serde_json::from_slice(&body).map_err(|_| StatusCode::BAD_REQUEST)?;
    let answer = answer.map_or(Answer::RatherNot, Answer::Option);
    Ok((seat, door.keeper.asked(Event::Voted { seat, round, answer, number }).await))
}

/// The whole body, if it is short and comes soon.
async fn read(body: Body) -> Result<Bytes, StatusCode> {
    match timeout(BODY, axum::body::to_bytes(body, LONGEST_BODY)).await {
        Ok(read) => read.map_err(|_| StatusCode::PAYLOAD_TOO_LARGE),
        Err(_) => Err(StatusCode::REQUEST_TIMEOUT),
    }
}

/// What a refusal of the room is to a phone.
const fn status(refusal: &Refusal) -> StatusCode {
    match refusal {
        Refusal::Full => StatusCode::SERVICE_UNAVAILABLE,
        Refusal::Locked => StatusCode::LOCKED,
        Refusal::Over => StatusCode::GONE,
        Refusal::NoSeat => StatusCode::UNAUTHORIZED,
        Refusal::NoSuchOption => StatusCode::UNPROCESSABLE_ENTITY,
        Refusal::NotOpen | Refusal::Replayed | Refusal::Miscounted { .. } | Refusal::NotNow | Refusal::Play(_) => {
            StatusCode::CONFLICT
        }
    }
}

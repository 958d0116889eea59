//! Who is let as far as the routes, and what every answer carries.

use super::door::Door;
use axum::{
    Router,
    body::HttpBody,
    extract::{Request, State},
    http::{
        HeaderMap, HeaderName, HeaderValue, Method, StatusCode,
        header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, HOST, ORIGIN, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS},
    },
    middleware::{Next, from_fn_with_state},
    response::{IntoResponse, Response},
};
use std::sync::Arc;

/// The longest body: a vote is a tenth of it.
pub(super) const LONGEST_BODY: usize = 1_024;

/// What a page of ours says of itself with every request that changes something. Another site's page can't say it
/// without asking first, and is told no.
const OURS: HeaderName = HeaderName::from_static("x-heard");

/// What every answer says of itself: nothing from elsewhere, nowhere inside another page, nothing kept on the way.
const SAID: [(HeaderName, &str); 4] = [
    (
        CONTENT_SECURITY_POLICY,
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; \
         form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    ),
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (REFERRER_POLICY, "no-referrer"),
    (CACHE_CONTROL, "no-store"),
];

/// The routes behind the guard.
pub(super) fn guarded(router: Router, door: Arc<Door>) -> Router {
    router.layer(from_fn_with_state(door, guard))
}

async fn guard(State(door): State<Arc<Door>>, request: Request, next: Next) -> Response {
    let mut response = match refused(&door, &request) {
        Some(status) => status.into_response(),
        None => {
            door.came_by();
            next.run(request).await
        }
    };
    let headers = response.headers_mut();
    for (name, value) in SAID {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

fn refused(door: &Door, request: &Request) -> Option<StatusCode> {
    let headers = request.headers();
    let is_ours = host(request).is_some_and(|host| door.is_called(host));
    match () {
        () if !is_ours => Some(StatusCode::MISDIRECTED_REQUEST),
        () if request.method() == Method::POST && !is_from_our_page(headers) => Some(StatusCode::FORBIDDEN),
        () if request.body().size_hint().lower() > LONGEST_BODY as u64 => Some(StatusCode::PAYLOAD_TOO_LARGE),
        () => None,
    }
}

/// The host that is asked for, if there is one and not several.
fn host(request: &Request) -> Option<&str> {
    let mut hosts = request.headers().get_all(HOST).iter();
    let host = hosts.next()?.to_str().ok()?;
    let named_twice = hosts.next().is_some();
    let elsewhere = request.uri().authority().is_some_and(|authority| authority.as_str() != host);
    (!named_twice && !elsewhere).then_some(host)
}

/// Whether a request that changes something comes from our own page: browsers say so in `Origin`. Those that leave it
/// out have to bring the header that only our own page can bring.
fn is_from_our_page(headers: &HeaderMap) -> bool {
    let mut origins = headers.get_all(ORIGIN).iter();
    match (origins.next(), origins.next()) {
        (None, _) => headers.contains_key(OURS),
        (Some(origin), None) => {
            let host = headers.get(HOST).and_then(|host| host.to_str().ok());
            let origin = origin.to_str().ok().and_then(|origin| origin.strip_prefix("http://"));
            origin.is_some() && origin == host
        }
        (Some(_), Some(_)) => false,
    }
}

//! Listening: from the socket to the routes, and the way out.

use super::{
    HostError, PORT,
    door::{self, Door},
    guard,
    line::Line,
    news, routes,
};
use crate::workshop::Room;
use hyper::server::conn::http1;
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    service::TowerToHyperService,
};
use std::{
    io,
    net::{IpAddr, SocketAddr},
    pin::pin,
    sync::Arc,
    time::Duration,
};
use tokio::{
    net::{TcpListener, TcpSocket, TcpStream},
    sync::{Semaphore, watch},
    task::JoinSet,
    time::{sleep, timeout},
};

/// How long a phone may take to say what it wants.
const HEADERS: Duration = Duration::from_secs(5);
/// The longest head of a request: a browser's is about one KB.
const LONGEST_HEAD: usize = 16 * 1024;
/// How long the door stays open when the workshop is over, so that phones that just wake up hear of it.
const OVER: Duration = Duration::from_secs(5);
/// How long a closing door waits for phones to take the last of what they are sent.
const GOODBYE: Duration = Duration::from_secs(2);
/// How many connections there are at most: two for each phone, and some for those that have not noticed yet that an
/// older one is dead.
const CONNECTIONS: usize = 2 * Room::MOST as usize + 200;
/// How many may knock at the same moment: the whole room, when the picture is shown.
const BACKLOG: u32 = 1_024;

/// Listens at an address: at the port that is wished for, or else at the usual one or any that is free.
pub(super) fn bind(address: IpAddr, port: Option<u16>) -> Result<TcpListener, HostError> {
    allow_connections();
    let at = |port| {
        let address = SocketAddr::new(address, port);
        listener(address).map_err(|source| HostError::Taken { address, source })
    };
    match port {
        Some(port) => at(port),
        None => at(PORT).or_else(|_| at(0)),
    }
}

fn listener(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
    // Connections of before a crash must not keep the port. (On Windows this would let others listen there, too.)
    #[cfg(unix)]
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(BACKLOG)
}

/// Asks the system for as many open files as there can be connections; some give 256.
#[cfg(unix)]
fn allow_connections() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    const OTHERS: u64 = 200;
    let needed = CONNECTIONS as u64 + OTHERS;
    let limit = getrlimit(Resource::Nofile);
    if limit.current.is_some_and(|current| current < needed) {
        let current = Some(limit.maximum.map_or(needed, |most| most.min(needed)));
        // Where it is refused there is room for fewer phones, and that is all.
        let _ = setrlimit(Resource::Nofile, Rlimit { current, maximum: limit.maximum });
    }
}

#[cfg(not(unix))]
const fn allow_connections() {}

/// Lets phones in until the door is closed, the workshop is over, or nobody comes by for long.
pub(super) async fn serve(listener: TcpListener, door: Arc<Door>, mut closing: watch::Receiver<bool>) {
    let mut rooms = door.keeper.rooms();
    let (end, ends) = watch::channel(false);
    let mut connections = JoinSet::new();
    let over = async {
        door::is_over(&mut rooms).await;
        sleep(OVER).await;
    };
    tokio::select! {
        () = accept(&listener, &door, &ends, &mut connections) => {}
        () = news::tell(&door) => {}
        _ = closing.wait_for(|closing| *closing) => {}
        () = over => {}
        () = door.nobody_comes() => {}
    }
    drop(listener);
    door.news.tell_the_last(door.latest());
    end.send_replace(true);
    let _ = timeout(GOODBYE, async { while connections.join_next().await.is_some() {} }).await;
}

async fn accept(listener: &TcpListener, door: &Arc<Door>, ends: &watch::Receiver<bool>, connections: &mut JoinSet<()>) {
    let free = Arc::new(Semaphore::new(CONNECTIONS));
    let router = guard::guarded(routes::router(door.clone()), door.clone());
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            Some(_) = connections.join_next() => continue,
        };
        let Ok((stream, _)) = accepted else {
            // Out of files, most likely: a moment later there may be some again.
            sleep(Duration::from_millis(50)).await;
            continue;
        };
        let Ok(place) = free.clone().try_acquire_owned() else { continue };
        let service = TowerToHyperService::new(router.clone());
        let ends = ends.clone();
        connections.spawn(async move {
            connection(stream, service, ends).await;
            drop(place);
        });
    }
}

/// One connection, until it is done or the door closes.
async fn connection(stream: TcpStream, service: TowerToHyperService<axum::Router>, mut ends: watch::Receiver<bool>) {
    // What is sent is small, and should not wait for more of it. Where that can't be said it waits.
    let _ = stream.set_nodelay(true);
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(HEADERS).max_buf_size(LONGEST_HEAD);
    let mut connection = pin!(http.serve_connection(TokioIo::new(Line::new(stream)), service));
    tokio::select! {
        _ = connection.as_mut() => return,
        _ = ends.wait_for(|ends| *ends) => {}
    }
    connection.as_mut().graceful_shutdown();
    // A connection that breaks has been told all that it can be told.
    let _ = connection.await;
}

//! A stream: what one phone hears, from the whole room to the last of it.

use super::{door::Door, news::Mine};
use crate::workshop::Seat;
use axum::body::{Body, Bytes};
use std::{
    convert::Infallible,
    sync::{Arc, atomic::Ordering},
    time::Duration,
};
use tokio::{
    sync::{
        mpsc::{self, error::SendError},
        oneshot,
    },
    time::sleep,
};
use tokio_stream::{StreamExt, wrappers::ReceiverStream};

/// How long a stream is silent at most: what lies between drops those that say nothing.
const KEEP_ALIVE: Duration = Duration::from_secs(15);

/// What is said when there is nothing to say. An event, not a comment: a page can't see comments, and only a beat that
/// is missing tells it that the line is dead.
const BEAT: &[u8] = b"event: beat\ndata: 1\n\n";

/// A stream for a phone, which another one of the same phone may end.
pub(super) fn open(door: Arc<Door>, seat: Seat) -> Body {
    let ended = door.seats.another_stream(seat);
    let (out, stream) = mpsc::channel(1);
    tokio::spawn(async move {
        door.streams.fetch_add(1, Ordering::Relaxed);
        tokio::select! {
            // Who hears nothing any more needs no more to be said.
            _ = tell(&door, seat, &out) => {}
            () = out.closed() => {}
            _ = is_ended(ended) => {}
        }
        door.streams.fetch_sub(1, Ordering::Relaxed);
    });
    Body::from_stream(ReceiverStream::new(stream).map(Ok::<_, Infallible>))
}

/// Returns when another stream has taken the place.
async fn is_ended(ended: oneshot::Receiver<()>) {
    let _ = ended.await;
}

/// Tells everything from now on: the room at once, and what is new of it as it comes. A phone that is slow to listen
/// misses what is older than the latest, and nothing by that.
async fn tell(door: &Door, seat: Seat, out: &mpsc::Sender<Bytes>) -> Result<(), SendError<Bytes>> {
    let mut news = door.news.listen();
    let mut tidings = news.borrow_and_update().clone();
    tidings.snapshot = door.latest();
    out.send(tidings.snapshot.event.clone()).await?;
    let mut revision = tidings.snapshot.room.revision();
    let mut mine = Mine::of(&tidings.snapshot.room, seat);
    out.send(event(mine)).await?;
    while !tidings.is_last {
        tokio::select! {
            changed = news.changed() => if changed.is_err() { break },
            () = sleep(KEEP_ALIVE) => {
                out.send(Bytes::from_static(BEAT)).await?;
                continue;
            }
        }
        tidings = news.borrow_and_update().clone();
        let room = &tidings.snapshot.room;
        if room.revision() > revision {
            revision = room.revision();
            out.send(tidings.snapshot.event.clone()).await?;
            let now = Mine::of(room, seat);
            if now != mine {
                mine = now;
                out.send(event(mine)).await?;
            }
        }
    }
    Ok(())
}

fn event(mine: Mine) -> Bytes {
    format!("event: mine\ndata: {}\n\n", mine.json()).into()
}

//! How far a long test has come, on a terminal; and being stopped.

use std::{
    cell::Cell,
    io::{self, IsTerminal, Write},
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

/// How long a test may take before it says that it is still there.
const PATIENCE: Duration = Duration::from_millis(500);

/// How far a test has come. Ctrl-C stops it with what it has; a second one ends it at once.
pub(super) struct Progress {
    stop: Arc<AtomicBool>,
    files: usize,
    file: Cell<usize>,
    began: Cell<Instant>,
    shown: Cell<bool>,
    is_terminal: bool,
}

impl Progress {
    pub(super) fn new(files: usize) -> Self {
        let stop = Arc::new(AtomicBool::new(false));
        let asked = stop.clone();
        // Without a handler, Ctrl-C ends the program, as ever.
        let _ = ctrlc::set_handler(move || {
            if asked.swap(true, Ordering::Relaxed) {
                std::process::exit(130);
            }
        });
        let (file, began, shown) = (Cell::new(0), Cell::new(Instant::now()), Cell::new(false));
        Self { stop, files, file, began, shown, is_terminal: io::stderr().is_terminal() }
    }

    pub(super) fn is_stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    /// Goes on to the next file.
    pub(super) fn next(&self, path: &Path) {
        self.file.set(self.file.get() + 1);
        if self.is_terminal && self.began.get().elapsed() > PATIENCE {
            self.show(&path.display().to_string());
        }
    }

    /// Whether to go on. Says now and then that the test is still there.
    pub(super) fn go_on(&self) -> bool {
        if self.is_terminal && self.began.get().elapsed() > PATIENCE && !self.shown.get() {
            self.show("walking every road; Ctrl-C stops with what there is");
        }
        !self.is_stopped()
    }

    /// Takes away what it said.
    pub(super) fn clear(&self) {
        if self.shown.take() {
            let _ = write!(io::stderr(), "\r\x1b[K");
        }
    }

    fn show(&self, what: &str) {
        self.shown.set(true);
        let _ = write!(io::stderr(), "\r\x1b[K{} of {}: {what}", self.file.get(), self.files);
        let _ = io::stderr().flush();
    }
}

//! Finding out, before Bevy does, whether a window can be opened here at all.
//!
//! Bevy panics where there is no display or no graphics driver. [`open`] looks first and says in one
//! sentence what is missing, so that the command line can offer the terminal player instead. Nothing
//! is done twice: the adapter that is found is the one the window then draws with.

use std::panic::{self, AssertUnwindSafe};

use bevy::render::renderer::initialize_renderer;
use bevy::render::settings::{Backends, PowerPreference, RenderResources, WgpuSettings};
use bevy::tasks::block_on;

/// Why no window can be opened, in a sentence for people.
#[derive(Debug, thiserror::Error)]
pub enum NoWindow {
    /// Nothing to open a window on.
    #[error("There is no screen to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.")]
    NoDisplay,
    /// A display is named, but nobody answers there.
    #[error("The screen {0} does not answer, so no window can be opened on it.")]
    DeadDisplay(String),
    /// No driver that can draw.
    #[error("No graphics driver was found that can draw a window (Heard needs Vulkan, Metal or DirectX 12).")]
    NoGpu,
    /// The window system refused for a reason of its own.
    #[error("The window could not be opened: {0}")]
    Refused(String),
}

/// A graphics adapter, opened and ready to draw. Cheap to clone.
#[derive(Clone)]
pub struct Gpu(pub(super) RenderResources);

/// Looks for a display and opens a graphics adapter.
///
/// # Errors
/// Says what is missing.
pub fn open() -> Result<Gpu, NoWindow> {
    display::find()?;
    gpu()
}

/// Opens a graphics adapter, whether or not there is a display.
///
/// # Errors
/// [`NoWindow::NoGpu`] if there is none.
pub fn gpu() -> Result<Gpu, NoWindow> {
    let settings = WgpuSettings {
        // Heard draws a page, not a world: don't wake the big card of a laptop for it.
        power_preference: PowerPreference::from_env().unwrap_or(PowerPreference::LowPower),
        ..Default::default()
    };
    let backends = settings.backends.unwrap_or(Backends::all());
    // Bevy's own way to open an adapter knows no error, only a panic; it is caught here, once, quietly.
    quietly(|| block_on(initialize_renderer(backends, None, &settings))).map(Gpu).map_err(|_| NoWindow::NoGpu)
}

/// Runs something that panics where it should return an error. The panic's message is the error.
pub(super) fn quietly<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    let hook = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let outcome = panic::catch_unwind(AssertUnwindSafe(work));
    panic::set_hook(hook);
    outcome.map_err(|payload| {
        payload
            .downcast_ref::<String>()
            .cloned()
            .or_else(|| payload.downcast_ref::<&str>().map(|text| (*text).to_owned()))
            .unwrap_or_default()
    })
}

#[cfg(all(unix, not(any(target_os = "macos", target_os = "ios", target_os = "android"))))]
mod display {
    //! Where X11 or Wayland would be. The same order of precedence as winit's, which does not fall back.

    use std::env;
    use std::net::{TcpStream, ToSocketAddrs};
    use std::os::unix::net::UnixStream;
    use std::path::PathBuf;
    use std::time::Duration;

    use super::NoWindow;

    pub(super) fn find() -> Result<(), NoWindow> {
        let set = |name| env::var(name).ok().filter(|value| !value.is_empty());
        if set("WAYLAND_SOCKET").is_some() {
            return Ok(());
        }
        if let Some(name) = set("WAYLAND_DISPLAY") {
            let socket = set("XDG_RUNTIME_DIR").map(PathBuf::from).unwrap_or_default().join(&name);
            return UnixStream::connect(socket).map(drop).map_err(|_| NoWindow::DeadDisplay(name));
        }
        match set("DISPLAY") {
            Some(name) if x11_answers(&name) => Ok(()),
            Some(name) => Err(NoWindow::DeadDisplay(name)),
            None => Err(NoWindow::NoDisplay),
        }
    }

    /// Connects to an X server by the name in `DISPLAY`: `[host]:number[.screen]`.
    ///
    /// A name of another form is left to the X library to understand.
    fn x11_answers(name: &str) -> bool {
        let Some((host, number)) = parse_x11(name) else {
            return true;
        };
        if host.is_empty() || host == "unix" {
            return UnixStream::connect(format!("/tmp/.X11-unix/X{number}")).is_ok() || abstract_socket_answers(number);
        }
        (host, 6000 + number).to_socket_addrs().is_ok_and(|mut addresses| {
            addresses.any(|address| TcpStream::connect_timeout(&address, Duration::from_secs(1)).is_ok())
        })
    }

    fn parse_x11(name: &str) -> Option<(&str, u16)> {
        let (host, rest) = name.rsplit_once(':')?;
        let number = rest.split('.').next()?.parse().ok()?;
        // Beyond this the port would not fit; no server is there.
        (number <= u16::MAX - 6000 && !host.contains('/')).then_some((host, number))
    }

    #[cfg(target_os = "linux")]
    fn abstract_socket_answers(number: u16) -> bool {
        use std::os::linux::net::SocketAddrExt;
        use std::os::unix::net::SocketAddr;

        SocketAddr::from_abstract_name(format!("/tmp/.X11-unix/X{number}"))
            .is_ok_and(|address| UnixStream::connect_addr(&address).is_ok())
    }

    #[cfg(not(target_os = "linux"))]
    fn abstract_socket_answers(_number: u16) -> bool {
        false
    }

    #[cfg(test)]
    mod tests {
        use super::{parse_x11, x11_answers};

        #[test]
        fn the_name_of_an_x_display_is_understood() {
            assert_eq!(parse_x11(":0"), Some(("", 0)));
            assert_eq!(parse_x11("host:10.1"), Some(("host", 10)));
            assert_eq!(parse_x11("nonsense"), None);
            assert_eq!(parse_x11(":65000"), None);
        }

        #[test]
        fn nobody_answers_where_no_server_is() {
            assert!(!x11_answers(":59321"));
        }
    }
}

#[cfg(not(all(unix, not(any(target_os = "macos", target_os = "ios", target_os = "android")))))]
mod display {
    //! Elsewhere the system always has a desktop to open a window on.

    use super::NoWindow;

    #[expect(clippy::unnecessary_wraps, reason = "it can fail on other systems")]
    pub(super) fn find() -> Result<(), NoWindow> {
        Ok(())
    }
}

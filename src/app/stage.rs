//! Where the app runs: in a window, or without one for tests. The plugins above are the same.

use bevy::app::TerminalCtrlCHandlerPlugin;
use bevy::camera::RenderTarget;
use bevy::image::Image;
use bevy::log::{Level, LogPlugin};
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::pipelined_rendering::PipelinedRenderingPlugin;
use bevy::render::render_resource::{TextureFormat, TextureUsages};
use bevy::render::settings::WgpuSettings;
use bevy::window::{ExitCondition, WindowResolution};
use bevy::winit::WinitPlugin;

use super::adapter::Gpu;

/// The size of a new window, in logical pixels.
pub const DEFAULT_SIZE: UVec2 = UVec2::new(1280, 800);
/// The smallest window in which everything fits.
pub const LEAST_SIZE: UVec2 = UVec2::new(800, 600);

/// Where the app runs.
#[derive(Clone)]
pub enum Stage {
    /// A real window.
    Window(Gpu),
    /// No window and nothing drawn: layout, focus, keys and accessibility only.
    NoGpu {
        /// The size of the window that would be, in logical pixels.
        size: UVec2,
    },
    /// No window, drawn into a [`Canvas`].
    Offscreen {
        /// What draws.
        gpu: Gpu,
        /// The size of the picture, in pixels.
        size: UVec2,
    },
}

/// The picture that an [`Offscreen`](Stage::Offscreen) app draws into.
#[derive(Resource, Clone, Debug)]
pub struct Canvas(pub Handle<Image>);

impl Stage {
    pub(super) fn is_window(&self) -> bool {
        matches!(self, Self::Window(_))
    }

    fn size(&self) -> UVec2 {
        match self {
            Self::Window(_) => DEFAULT_SIZE,
            Self::NoGpu { size } | Self::Offscreen { size, .. } => *size,
        }
    }

    /// Bevy itself, as this stage needs it.
    pub(super) fn add_bevy(&self, app: &mut App) {
        let render = RenderPlugin {
            render_creation: match self {
                Self::Window(gpu) | Self::Offscreen { gpu, .. } => gpu.0.clone().into(),
                Self::NoGpu { .. } => WgpuSettings { backends: None, ..default() }.into(),
            },
            // A test's picture must not depend on how fast shaders compile.
            synchronous_pipeline_compilation: !self.is_window(),
            ..default()
        };
        let plugins = DefaultPlugins
            .set(WindowPlugin {
                primary_window: Some(self.window()),
                exit_condition: match self {
                    Self::Window(_) => ExitCondition::OnPrimaryClosed,
                    _ => ExitCondition::DontExit,
                },
                ..default()
            })
            .set(render)
            .set(LogPlugin { level: Level::WARN, ..default() })
            // A page gains nothing from drawing one frame while the next is computed, and loses one.
            .disable::<PipelinedRenderingPlugin>();
        match self {
            Self::Window(_) => app.add_plugins(plugins),
            _ => app.add_plugins(
                plugins.disable::<WinitPlugin>().disable::<LogPlugin>().disable::<TerminalCtrlCHandlerPlugin>(),
            ),
        };
        let target = self.add_target(app);
        app.world_mut().spawn((Camera2d, Msaa::Off, IsDefaultUiCamera, target));
    }

    fn add_target(&self, app: &mut App) -> RenderTarget {
        let Self::Offscreen { size, .. } = self else {
            return RenderTarget::default();
        };
        let mut image = Image::new_target_texture(size.x, size.y, TextureFormat::Rgba8UnormSrgb, None);
        image.texture_descriptor.usage |= TextureUsages::COPY_SRC;
        let handle = app.world_mut().resource_mut::<Assets<Image>>().add(image);
        app.insert_resource(Canvas(handle.clone()));
        RenderTarget::Image(handle.into())
    }

    fn window(&self) -> Window {
        let size = self.size();
        Window {
            title: "Heard".to_owned(),
            name: Some("heard".to_owned()),
            resolution: match self {
                Self::Window(_) => WindowResolution::new(size.x, size.y),
                _ => WindowResolution::new(size.x, size.y).with_scale_factor_override(1.0),
            },
            resize_constraints: WindowResizeConstraints {
                min_width: LEAST_SIZE.x as f32,
                min_height: LEAST_SIZE.y as f32,
                ..default()
            },
            // Shown with its first complete frame, see `wake`.
            visible: !self.is_window(),
            ..default()
        }
    }
}

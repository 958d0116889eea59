//! Whether what is on the screen is complete.
//!
//! A renderer starts with holes: shaders still load, pipelines still compile, and a frame that is
//! drawn meanwhile lacks text or is blank. This module looks at each frame after it was drawn and
//! counts the complete ones, so that the window appears, falls asleep and is photographed only then.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use bevy::prelude::*;
use bevy::render::render_phase::ViewSortedRenderPhases;
use bevy::render::render_resource::{CachedPipelineState, PipelineCache};
use bevy::render::view::ExtractedWindows;
use bevy::render::{Render, RenderApp, RenderSystems};
use bevy::ui_render::TransparentUi;

/// How many frames were drawn complete since the start. Shared with the renderer; wraps around.
#[derive(Resource, Clone, Default)]
pub struct CompleteFrames(Arc<AtomicU32>);

impl CompleteFrames {
    /// The count so far.
    pub fn count(&self) -> u32 {
        self.0.load(Ordering::Acquire)
    }

    /// How many were drawn since an earlier count.
    pub fn since(&self, earlier: u32) -> u32 {
        self.count().wrapping_sub(earlier)
    }
}

pub(super) fn plugin(app: &mut App) {
    let frames = CompleteFrames::default();
    app.insert_resource(frames.clone());
    if let Some(render_app) = app.get_sub_app_mut(RenderApp) {
        render_app.insert_resource(frames).add_systems(Render, count_if_complete.in_set(RenderSystems::Cleanup));
    }
}

fn count_if_complete(
    frames: Res<CompleteFrames>,
    pipelines: Res<PipelineCache>,
    ui: Res<ViewSortedRenderPhases<TransparentUi>>,
    windows: Res<ExtractedWindows>,
) {
    let mut items = ui.values().flat_map(|phase| phase.items.values()).peekable();
    let something_drawn = items.peek().is_some();
    let every_pipeline_ready =
        items.all(|item| matches!(pipelines.get_render_pipeline_state(item.pipeline), CachedPipelineState::Ok(_)));
    let nothing_pending = pipelines.waiting_pipelines().next().is_none();
    let presented = windows.values().all(|window| window.swap_chain_texture_view.is_some());
    if something_drawn && every_pipeline_ready && nothing_pending && presented {
        frames.0.fetch_add(1, Ordering::AcqRel);
    }
}

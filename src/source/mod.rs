//! A text and places in it: [`Source`], [`Span`], [`Place`], and the [`Diagnostic`] that points at them.

mod diagnostic;
pub mod render;
mod revision;
mod text;

pub use diagnostic::{Diagnostic, Fix, Note, Severity};
pub use revision::Revision;
pub use text::{Place, Source, Span};

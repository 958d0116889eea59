//! The codes of findings about a file's form. What each says to an author stands in `check::rules`.

/// A text has lost a quotation mark.
pub const LOST_MARK: &str = "H001";
/// The file isn't UTF-8.
pub const NOT_UTF8: &str = "H002";
/// Something is larger than the format allows.
pub const TOO_LARGE: &str = "H003";
/// A bracket is missing, or one too many.
pub const BRACKET: &str = "H004";
/// A comma or a colon is missing, or one too many.
pub const SEPARATOR: &str = "H005";
/// A field that the format doesn't have.
pub const UNKNOWN_FIELD: &str = "H006";
/// A name that the format doesn't have.
pub const UNKNOWN_NAME: &str = "H007";
/// A value of the wrong kind.
pub const WRONG_KIND: &str = "H008";
/// A number that doesn't fit.
pub const NUMBER: &str = "H009";
/// A field or a key that comes twice.
pub const REPEATED: &str = "H010";
/// A backslash that means nothing.
pub const ESCAPE: &str = "H011";
/// The wrong quotation marks, or none.
pub const QUOTES: &str = "H012";
/// Something that can't be read at all.
pub const UNREADABLE: &str = "H013";
/// A file with nothing in it.
pub const EMPTY: &str = "H014";
/// A field that can't be left out.
pub const MISSING_FIELD: &str = "H600";

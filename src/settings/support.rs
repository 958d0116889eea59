//! The support card: what an organisation wants people to read who need a pause. One text file, `support.md`, in the
//! data folder; `support.de.md` for one language. Any text editor will do.

use std::{fs, io, path::Path, path::PathBuf};

/// The largest card that is read, in bytes: a card is a page at most.
const LARGEST: u64 = 16 * 1024;

/// What stands on the card.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SupportCard {
    /// The heading, where the file begins with one.
    pub title: Option<String>,
    /// The paragraphs and the items of lists, in order.
    pub lines: Vec<CardLine>,
}

/// One part of the card. The text may have `*stars*` around words to be stressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CardLine {
    /// A paragraph.
    Paragraph(String),
    /// An item of a list.
    Item(String),
}

/// Why a card that is there can't be shown.
#[derive(Debug, thiserror::Error)]
#[error("The support card {} can't be read: {why}", path.display())]
pub struct SupportCardError {
    /// The file.
    pub path: PathBuf,
    /// What is wrong with it.
    pub why: String,
}

impl SupportCard {
    /// The organisation's card in a folder: in this language, else in any. Nothing where there is none.
    ///
    /// # Errors
    /// When there is a file and it can't be read, is too large, or is empty.
    pub fn read(folder: &Path, language: &str) -> Result<Option<Self>, SupportCardError> {
        for name in [format!("support.{language}.md"), "support.md".to_owned()] {
            let path = folder.join(name);
            match text(&path) {
                Ok(Some(text)) => {
                    let card = Self::parse(&text);
                    let empty = card.title.is_none() && card.lines.is_empty();
                    let why = || "it is empty".to_owned();
                    return if empty { Err(SupportCardError { path, why: why() }) } else { Ok(Some(card)) };
                }
                Ok(None) => {}
                Err(why) => return Err(SupportCardError { path, why }),
            }
        }
        Ok(None)
    }

    /// The card in a text: a heading after `#`, items after `-`, paragraphs with empty lines between them.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut card = Self::default();
        let mut open = false;
        for line in text.trim_start_matches('\u{feff}').lines().map(str::trim) {
            let heading = line.strip_prefix('#').map(|rest| rest.trim_start_matches('#').trim());
            let item = ["- ", "* ", "• "].iter().find_map(|sign| line.strip_prefix(sign));
            match (heading, item) {
                _ if line.is_empty() => open = false,
                (Some(heading), _) if card.title.is_none() && card.lines.is_empty() => {
                    card.title = Some(heading.to_owned());
                }
                (Some(heading), _) => {
                    card.lines.push(CardLine::Paragraph(heading.to_owned()));
                    open = false;
                }
                (None, Some(item)) => {
                    card.lines.push(CardLine::Item(item.trim().to_owned()));
                    open = true;
                }
                (None, None) if open => card.go_on(line),
                (None, None) => {
                    card.lines.push(CardLine::Paragraph(line.to_owned()));
                    open = true;
                }
            }
        }
        card
    }

    fn go_on(&mut self, line: &str) {
        if let Some(CardLine::Paragraph(text) | CardLine::Item(text)) = self.lines.last_mut() {
            text.push(' ');
            text.push_str(line);
        }
    }
}

/// The text of a file; nothing where there is none.
fn text(path: &Path) -> Result<Option<String>, String> {
    match fs::metadata(path) {
        Ok(about) if !about.is_file() => return Err("it is not a file".to_owned()),
        Ok(about) if about.len() > LARGEST => return Err("it is larger than 16 KiB".to_owned()),
        Ok(_) => {}
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            return Ok(None);
        }
        Err(error) => return Err(error.to_string()),
    }
    let bytes = fs::read(path).map_err(|error| error.to_string())?;
    String::from_utf8(bytes).map(Some).map_err(|_| "it is not text in UTF-8".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_has_a_heading_paragraphs_and_items() {
        let card =
            SupportCard::parse("\u{feff}# With us\n\nOne line\nand its rest.\n\n- *Ana*, room 4\n- Bo,\n  any time\n");
        let paragraph = CardLine::Paragraph("One line and its rest.".to_owned());
        let items = ["*Ana*, room 4", "Bo, any time"].map(|item| CardLine::Item(item.to_owned()));
        assert_eq!(card.title.as_deref(), Some("With us"));
        assert_eq!(card.lines, [&[paragraph], &items[..]].concat());
    }

    #[test]
    fn the_card_of_the_language_comes_first_and_none_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let title = |language| SupportCard::read(folder.path(), language).unwrap().and_then(|card| card.title);
        assert_eq!(title("de"), None);
        fs::write(folder.path().join("support.md"), "# For all").unwrap();
        fs::write(folder.path().join("support.de.md"), "# Für dich").unwrap();
        assert_eq!(title("de").as_deref(), Some("Für dich"));
        assert_eq!(title("es").as_deref(), Some("For all"));
    }

    #[test]
    fn a_card_that_cannot_be_read_says_why_and_where() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("support.md");
        for (bytes, why) in
            [(b"\xff\xfe".to_vec(), "UTF-8"), (vec![b'a'; 20_000], "16 KiB"), (b"\n \n".to_vec(), "empty")]
        {
            fs::write(&path, bytes).unwrap();
            let error = SupportCard::read(folder.path(), "en").unwrap_err().to_string();
            assert!(error.contains(why) && error.contains("support.md"), "{error}");
        }
        fs::remove_file(&path).unwrap();
        fs::create_dir(&path).unwrap();
        assert!(SupportCard::read(folder.path(), "en").is_err());
    }
}

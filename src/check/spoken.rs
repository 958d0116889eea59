//! A text with its words, and who speaks them.

use super::{
    cue::{Cue, Found, Gap, Reader},
    subject::ChoiceAt,
};
use crate::rubric::Slip;
use std::ops::Range;

/// Who speaks a text.
#[derive(Clone, Copy)]
pub(super) enum Voice<'a> {
    /// The trainee, in the words of a reply.
    Reply(ChoiceAt<'a>),
    /// The author, telling what the trainee does.
    Deed(ChoiceAt<'a>),
    /// The author, in the feedback on a reply: its `because`.
    Because(ChoiceAt<'a>),
    /// The person's inner line after a reply.
    Felt(ChoiceAt<'a>),
    /// The person, or somebody else in the scenario.
    Line,
    /// The author, anywhere else.
    Author,
}

/// A text with its words, and who speaks them.
pub(super) struct Spoken<'a> {
    pub(super) voice: Voice<'a>,
    pub(super) text: &'a str,
    pub(super) reader: &'a Reader,
}

impl<'a> Spoken<'a> {
    /// The reply, if these are its words.
    pub(super) const fn reply(&self) -> Option<ChoiceAt<'a>> {
        match self.voice {
            Voice::Reply(reply) => Some(reply),
            _ => None,
        }
    }

    /// The phrases with a cue.
    pub(super) fn phrases(&self, cue: Cue) -> impl Iterator<Item = &'a Found> {
        let found = if self.reader.cues.has(cue) { &self.reader.found[..] } else { &[] };
        found.iter().filter(move |phrase| phrase.cue == cue)
    }

    /// The first words of a reply with a cue, in bytes of the text. None where the author has labelled the reply with
    /// a slip that fits, or the words report what others say or refuse to say it.
    pub(super) fn unlabelled(&self, cue: Cue, fitting: &[Slip]) -> Option<(ChoiceAt<'a>, Range<usize>)> {
        let reply = self.reply()?;
        // A word that only insiders know stays one wherever it stands.
        let counts = |phrase: &&Found| cue == Cue::Jargon || !self.is_distant(phrase.words.start);
        let phrase = self.phrases(cue).find(counts)?;
        let is_labelled = reply.choice.slips.iter().any(|slip| fitting.contains(&slip.kind));
        (!is_labelled).then(|| (reply, self.place(&phrase.words)))
    }

    /// Where some words stand, in bytes of the text.
    pub(super) fn place(&self, words: &Range<usize>) -> Range<usize> {
        let words = &self.reader.words[words.clone()];
        let start = words.first().map_or(0, |word| word.place.start as usize);
        start..words.last().map_or(start, |word| word.place.end as usize)
    }

    /// Which words stand between two bytes of the text.
    pub(super) fn words_in(&self, place: &Range<usize>) -> Range<usize> {
        let words = &self.reader.words;
        let first = words.partition_point(|word| (word.place.start as usize) < place.start);
        first..words.partition_point(|word| (word.place.start as usize) < place.end).max(first)
    }

    /// Whether a word comes after one that reports or refuses: "people tell you that …", "I won't say …".
    fn is_distant(&self, word: usize) -> bool {
        const NEAR: usize = 5;
        let before = |found: &Found, most: Gap| {
            let last = found.words.end - 1;
            let between = &self.reader.words[last + 1..=word];
            between.len() <= NEAR && between.iter().all(|word| word.gap <= most)
        };
        let early = |found: &&Found| found.words.end <= word;
        self.phrases(Cue::Reports).filter(early).any(|found| before(found, Gap::Clause))
            || self.phrases(Cue::Refuses).filter(early).any(|found| before(found, Gap::Space))
    }
}

//! A text that is too long to be said in one go.

use crate::{
    check::{
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        spoken::{Spoken, Voice},
    },
    scenario::Path,
    source::Severity,
};

/// A text that is too long to be said in one go.
///
/// Source for the pace: Brysbaert, *How many words do we read per minute?*, Journal of Memory and Language 109 (2019):
/// about 240 words a minute, read silently.
pub const RULE: Rule = Rule {
    code: "H310",
    name: "too-long",
    severity: Severity::Advice,
    says: "A reply has more than 60 words, or a line more than 100.",
    why: "Sixty words take a quarter of a minute to read, and there are other replies beside them. Nobody speaks so \
          long while the other waits. It also fills the screen.",
    example: Example::of(
        Part::Choices,
        r#"(id: "story", say: "Oh, kettles. We had one that broke on a Sunday, and the shop was shut, and my brother
 said he could mend it, so he took the lid off and then the ring, and there was a spring in it that jumped behind the
 fridge, and we moved the fridge, and the floor was wet, and that's how we found out about the pipe, and you won't
 believe what that cost us.", slips: [SelfCentre("We had one that broke on a Sunday")],
 because: "Sam has gone from it.", felt: "Mine, though.", goto: "end"),"#,
        r#"(id: "story", say: "Oh, kettles. Ours broke on a Sunday, and that's how we found out about the pipe.",
 slips: [SelfCentre("Ours broke on a Sunday")], because: "Sam has gone from it.", felt: "Mine, though.", goto: "end"),"#,
    ),
    mend: "Keep what matters most. A line can be several: `says: [\"…\", \"…\"]`; a reply can lead to a turn that goes \
           on.",
    look: &[Look::Words(look)],
};

/// A quarter of a minute. Four replies of that length take a minute to read.
const LONGEST_REPLY: usize = 60;

/// About 25 seconds.
const LONGEST_LINE: usize = 100;

fn look(spoken: &Spoken, at: &dyn Fn() -> Path, found: &mut Findings) {
    let words = spoken.reader.words.len();
    let (longest, who) = match spoken.voice {
        Voice::Reply(reply) if words > LONGEST_REPLY => (LONGEST_REPLY, reply.to_string()),
        Voice::Line if words > LONGEST_LINE => (LONGEST_LINE, "this line".to_owned()),
        _ => return,
    };
    found.add(&RULE, || {
        Finding::new(at(), format!("{who} has {words} words, and {longest} are long already"))
            .help("keep what matters most, or split it")
    });
}

#[cfg(test)]
mod tests {
    use super::{super::tests::findings, RULE};

    fn is_found(says: &str, say: &str) -> bool {
        let choice =
            format!("(id: \"a\", say: \"{say}\", level: Apathetic, because: \"b\", felt: \"f\", goto: \"end\")");
        let turns = format!(
            "\"opens\": (says: \"{says}\", choices: [{choice}]), \"end\": (says: \"Bye.\", ending: (title: \"End\"))"
        );
        let file = format!("(title: \"Words\", person: (name: \"Sam\"), turns: {{{turns}}})");
        findings(&file).iter().any(|finding| finding.code == RULE.code)
    }

    #[test]
    fn replies_and_lines_have_a_length() {
        let words = |count| "word ".repeat(count);
        for more in [1, 2, 3, 5, 8, 13, 21, 34, 55, 89] {
            assert!(is_found("Hello.", &words(60 + more)));
            assert!(is_found(&words(100 + more), "Hello."));
        }
        for fewer in [0, 1, 2, 3, 5, 8, 13, 21, 34, 55] {
            assert!(!is_found(&words(100 - fewer), &words(60 - fewer)));
        }
    }

    #[test]
    fn what_is_no_word_does_not_count() {
        assert!(!is_found("…", &"Well … – ".repeat(60)));
    }
}

//! A text that takes too much schooling to read.

use crate::{
    check::{
        cue::{Gap, Word},
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        spoken::{Spoken, Voice},
    },
    rubric::Slip,
    scenario::Path,
    source::Severity,
};

/// A text that takes too much schooling to read.
///
/// Source: the Flesch-Kincaid grade (Kincaid, Fishburne, Rogers & Chissom, *Derivation of new readability formulas
/// for Navy enlisted personnel*, 1975): 0.39 × words a sentence + 11.8 × syllables a word − 15.59, in years of
/// American schooling. Syllables are counted by their vowels, which is right for nine words in ten.
pub const RULE: Rule = Rule {
    code: "H309",
    name: "hard-to-read",
    severity: Severity::Advice,
    says: "A reply or a line of 25 words or more reads like a text for grade 10 or above: its sentences or its words \
           are long. (The Flesch-Kincaid grade, years of American schooling; for English only.)",
    why: "Trainees read several replies in a few seconds, some of them in a language they learned late. People also \
          don't talk like that. Grade 7 or 8 suits most readers.",
    example: Example::of(
        Part::Choices,
        r#"(id: "long", say: "In consideration of the information you have provided regarding the appliance, an
 examination of the available alternatives for replacement is going to be undertaken immediately by our department.",
 shows: [Act("an examination of the available alternatives for replacement is going to be undertaken")],
 because: "It hides behind long words.", felt: "Pardon?", goto: "end"),"#,
        r#"(id: "long", say: "You told me what broke, and when. Let me see which kettles we have here. I'll do that now,
 while you wait, and I'll tell you what I find.", shows: [Act("I'll do that now")],
 because: "It says what will happen.", felt: "Good.", goto: "end"),"#,
    ),
    mend: "Make two sentences of one, and choose the word that the person would use. If the reply is stiff on \
           purpose, label it: `slips: [Jargon(\"…\")]` or `Scripted`.",
    look: &[Look::Words(look)],
};

/// Shorter texts have too few sentences for the formula, which was made for passages of a hundred words.
const FEWEST_WORDS: usize = 25;

/// The first grade that is found, in hundredths. Two above what is advised: the formula is no finer than that.
const HARD: i64 = 1000;

const FITTING: [Slip; 5] = [Slip::Jargon, Slip::Scripted, Slip::PolicyHide, Slip::Interrogate, Slip::Patronise];

fn look(spoken: &Spoken, at: &dyn Fn() -> Path, found: &mut Findings) {
    if spoken.reader.words.len() < FEWEST_WORDS {
        return;
    }
    let who = match spoken.voice {
        Voice::Reply(reply) if !reply.choice.slips.iter().any(|slip| FITTING.contains(&slip.kind)) => reply.to_string(),
        Voice::Line => "this line".to_owned(),
        _ => return,
    };
    let words: Vec<&str> = spoken.reader.words.iter().map(|word| letters(spoken.text, word)).collect();
    let sentences = spoken.reader.words.iter().filter(|word| word.gap == Gap::Sentence).count();
    let grade = grade(&words, sentences);
    if grade >= HARD && is_english(&words) {
        found.add(&RULE, || {
            let per_sentence = words.len() / sentences.max(1);
            Finding::new(at(), format!("{who} reads like grade {}", grade / 100))
                .label(format!("{per_sentence} words a sentence"))
                .help("make the sentences shorter, or choose shorter words; grade 7 or 8 suits most readers")
        });
    }
}

fn letters<'a>(text: &'a str, word: &Word) -> &'a str {
    &text[word.place.start as usize..word.place.end as usize]
}

/// The Flesch-Kincaid grade, in hundredths.
fn grade(words: &[&str], sentences: usize) -> i64 {
    let count = |number: usize| i64::try_from(number.max(1)).unwrap_or(i64::MAX);
    let syllables: usize = words.iter().map(|word| syllables(word)).sum();
    39 * count(words.len()) / count(sentences) + 1180 * count(syllables) / count(words.len()) - 1559
}

/// About how many syllables an English word has: its groups of vowels, without an `e` that is not spoken.
fn syllables(word: &str) -> usize {
    let is_vowel = |letter: char| matches!(letter.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let mut groups = 0;
    let mut after_vowel = false;
    for letter in word.chars().filter(|letter| letter.is_alphabetic()) {
        groups += usize::from(is_vowel(letter) && !after_vowel);
        after_vowel = is_vowel(letter);
    }
    let small = word.to_ascii_lowercase();
    let is_silent = ["e", "es", "ed"].iter().any(|ending| small.ends_with(ending))
        && !["le", "ee", "ted", "ded", "ses", "ces", "ges", "zes", "xes", "ches", "shes"]
            .iter()
            .any(|ending| small.ends_with(ending));
    (groups - usize::from(is_silent && groups > 1)).max(1)
}

/// Whether at least one word in ten is among the commonest of English. The formula is of no use for other languages.
fn is_english(words: &[&str]) -> bool {
    const COMMON: [&str; 12] = ["the", "a", "to", "and", "you", "of", "it", "is", "that", "for", "your", "be"];
    let is_common = |word: &&&str| COMMON.iter().any(|common| word.eq_ignore_ascii_case(common));
    words.iter().filter(is_common).count() * 10 >= words.len()
}

#[cfg(test)]
mod tests {
    use super::{
        super::tests::{says, try_lines},
        *,
    };

    const FIRES: [&str; 10] = [
        "In accordance with the applicable regulations, the organisation is obliged to verify the identity of every \
         individual customer before any information concerning an account may be communicated.",
        "The replacement of the defective appliance is conditional upon a satisfactory examination of the documentation \
         that accompanied the original transaction, which unfortunately remains unavailable at the present moment.",
        "It is anticipated that the reimbursement of the duplicated amount is going to be finalised by our financial \
         department immediately following the confirmation of the necessary authorisation.",
        "Considering the exceptional circumstances that you have described to me, it is my intention to communicate \
         your dissatisfaction to the appropriate manager at the earliest available opportunity.",
        "Your application for additional assistance is currently undergoing an administrative assessment, and a \
         representative of the department is expected to communicate the decision in the immediate future.",
        "Following an evaluation of the information that is available, the committee determined that the allocation of \
         additional resources to your particular situation is unfortunately not a possibility.",
        "If you had mentioned it when we were still standing in the kitchen with the others and nobody had gone to \
         look for the keys yet, then of course I would have waited for you at the corner.",
        "The availability of appointments is determined by a prioritisation procedure, and the individual \
         consideration of the personal preferences of applicants is therefore subject to considerable limitations.",
        "Participation in the programme is voluntary, although the continuation of financial assistance is dependent \
         upon regular attendance and the submission of the documentation that is required.",
        "A comprehensive explanation of the underlying difficulties is provided in the accompanying correspondence, \
         which it is advisable to consult before submitting any additional inquiries to the department.",
    ];

    const QUIET: [&str; 10] = [
        "You rang three times, and each time you had to say it all again. I'd have had enough by now. Give me a \
         minute, and I'll find out where it went.",
        "So the van came, and you were in, and they still left a card. No wonder you're cross. I'm looking at the \
         note now. It says nobody knocked.",
        "That's a long night to sit through on your own. Do you want to tell me about her, or shall we just sit here \
         for a bit? Both are fine.",
        "I can't open it before you give me the code. I know that's one more thing to do today. Take your time, and \
         read it to me when you have it.",
        "He said it over the pasta, and then he went. I keep going back to that. I had the spoon in my hand. I think \
         I even said thank you.",
        "We sell three of them. The white one is the same as yours, the green one has a lid, and the tall one is for \
         the garden. Which would you like?",
        "Unfortunately, administrative considerations necessitate authorisation.",
        "I'll be there at six with the noodles. If you don't want to talk, we won't. If you want me to go, say so \
         and I'll go. The dog can stay.",
        "Die Verantwortlichkeit der Beteiligten ergibt sich aus den Vereinbarungen, die zwischen den Unternehmen \
         getroffen wurden, deren Verbindlichkeit jedoch bislang nicht abschliessend durch die zuständigen Stellen \
         festgestellt worden ist.",
        "It's not the first time, is it? You told them in May, and then in June. You kept the letters. You were right \
         to keep them. Let's start with those.",
    ];

    #[test]
    fn a_hard_text_is_told_from_a_plain_one() {
        try_lines(&RULE, says, FIRES, QUIET);
    }

    #[test]
    fn syllables_are_counted_about_right() {
        let words = ["cat", "kettle", "make", "makes", "wanted", "stopped", "you've", "family", "reply", "the", "42"];
        assert_eq!(words.map(syllables), [1, 2, 1, 1, 2, 1, 1, 3, 2, 1, 1]);
    }
}

//! Files as other editors and other languages write them: line ends, byte order marks, escapes, names in any script.

use super::{KETTLE, holds};
use heard::{
    check::check,
    format::format,
    play::{Conversation, Script},
    rubric::Rubric,
    scenario::read,
    source::Source,
};
use std::sync::Arc;

/// Names that people give: in other scripts, right to left, with marks that combine, with a joiner between emoji.
const NAMES: [&str; 9] = ["開始", "بداية", "शुरुआत", "начало", "e\u{301}te\u{301}", "İstanbul", "👩‍👩‍👧", "ß ẞ", "a.b/c:d"];

#[test]
fn turns_replies_and_flags_may_have_names_in_any_script() {
    for name in NAMES {
        let text = KETTLE
            .replace("\"asks\"", &format!("\"{name}\""))
            .replace("id: \"manual\",", &format!("id: \"{name}\", sets: [\"{name}\"],"))
            .replace("                    id: \"good\",\n", &format!("id: \"good\", when: Flag(\"{name}\"),"));
        let source = Source::new("names.ron", text);
        let checked = check(&source, &Rubric::built_in());
        // The first reply has no id, as ever.
        assert!(checked.findings.iter().all(|finding| finding.code == "H172"), "{name}: {:?}", checked.findings);
        let script = Arc::new(Script::new(Arc::new(checked.scenario.unwrap()), Rubric::built_in()).unwrap());
        let mut conversation = Conversation::begin(script.clone(), 1);
        conversation.choose(name).unwrap();
        assert_eq!(conversation.turn_name(), name);
        conversation.choose("good").unwrap();
        assert!(conversation.is_over());
        let attempt = conversation.attempt().clone();
        assert!(Conversation::resume(script, attempt).0.is_over());
        holds::scenario(&source, &Rubric::built_in());
        let misspelt = source.text().replacen(&format!("goto: \"{name}\""), &format!("goto: \"{name}x\""), 1);
        let findings = check(&Source::new("names.ron", misspelt), &Rubric::built_in()).findings;
        let meant = format!("did you mean \"{name}\"?");
        assert!(findings.iter().any(|finding| finding.help.as_ref() == Some(&meant)), "{name}: {findings:?}");
    }
}

#[test]
fn line_ends_of_every_kind_and_a_byte_order_mark_change_nothing_but_themselves() {
    let kettle = read(&Source::new("kettle.ron", KETTLE)).value.unwrap();
    let laid_out = format(&Source::new("kettle.ron", KETTLE)).unwrap();
    for text in [
        KETTLE.replace('\n', "\r\n"),
        format!("\u{feff}{KETTLE}"),
        format!("\u{feff}{}", KETTLE.replace('\n', "\r\n")),
        KETTLE.replace('\n', "\u{2028}"),
        KETTLE.trim_end().replace("\n        ", " "),
    ] {
        let source = Source::new("kettle.ron", text);
        let reading = read(&source);
        assert!(reading.complete, "{:?}", reading.findings);
        assert_eq!(reading.value.as_ref(), Some(&kettle));
        assert_eq!(format(&source).unwrap(), laid_out);
    }
    let old_mac = Source::new("kettle.ron", format!("// one line\r{}", KETTLE.replace('\n', "\r")));
    assert!(!read(&old_mac).complete, "a comment that swallows the file is said");
}

#[test]
fn a_character_of_several_bytes_is_pointed_at_whole() {
    let text = "(title: \"T\", person: ،ame: \"Ada\", turns: {\"a\": ñ: 1})";
    let source = Source::new("commas.ron", text);
    holds::scenario(&source, &Rubric::built_in());
    assert!(
        check(&source, &Rubric::built_in()).findings.iter().any(|finding| finding.at.start == text.find('،').unwrap())
    );
}

#[test]
fn backslashes_that_mean_nothing_are_found_where_they_stand() {
    for (escape, length) in [("\\q", 2), ("\\u{110000}", 10), ("\\u{d800}", 8), ("\\xZZ", 2), ("\\u{", 3), ("\\ü", 3)]
    {
        let text = KETTLE.replacen("Third kettle", &format!("{escape} Third kettle"), 1);
        let source = Source::new("kettle.ron", text);
        let findings = check(&source, &Rubric::built_in()).findings;
        let place = source.text().find(escape).unwrap();
        let told = findings.iter().any(|finding| finding.at.start == place && finding.at.end <= place + length);
        assert!(told, "{escape}: {findings:?}");
    }
}

//! What goes wrong when people write by hand, planted one by one into a sound scenario: each is found on its line, in
//! words that a trainer understands, and brings at most two other findings.

use heard::{check::check, rubric::Rubric, source::Source};
use std::{fs, path::Path};

/// The most findings beside the one that is about the fault.
const MOST_BESIDES: usize = 2;

fn sound() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/the-double-charge.ron")).unwrap()
}

/// Makes each edit where its text first stands. The finding with the code must stand on the line that has `on` in the
/// broken file, and say `says` in its message or its help.
fn fault(edits: &[(&str, &str)], code: &str, on: &str, says: &str) {
    let mut text = sound();
    for (was, now) in edits {
        assert!(text.contains(was), "{was:?} is not in the scenario");
        text = text.replacen(was, now, 1);
    }
    let line = text.lines().position(|line| line.contains(on)).map(|number| number + 1);
    let source = Source::new("seeded.ron", text);
    let findings = check(&source, &Rubric::built_in()).findings;
    let told: Vec<_> = findings
        .iter()
        .map(|found| {
            let help = found.help.as_deref().unwrap_or_default();
            format!("{}: {} {} ({help})", source.place(found.at.start), found.code, found.message)
        })
        .collect();
    let about = |number: &usize| {
        let finding = &findings[*number];
        finding.code == code && Some(source.place(finding.at.start).line) == line && told[*number].contains(says)
    };
    assert!((0..findings.len()).any(|number| about(&number)), "{code} on line {line:?} with {says:?}: {told:#?}");
    assert!(findings.len() <= 1 + MOST_BESIDES, "{told:#?}");
}

#[test]
fn the_scenario_is_sound_before() {
    assert_eq!(check(&Source::new("sound.ron", sound()), &Rubric::built_in()).findings, []);
}

macro_rules! faults {
    ($($name:ident: [$($was:literal => $now:literal),+], $code:literal, on $on:literal, says $says:literal;)*) => {$(
        #[test]
        fn $name() {
            fault(&[$(($was, $now)),+], $code, $on, $says);
        }
    )*};
}

faults! {
    a_lost_closing_quotation_mark:
        [r#"felt: "The robot, Craig, and now you.","# => r#"felt: "The robot, Craig, and now you.,"#],
        "H001", on "The robot, Craig, and now you.", says "quotation mark";
    a_lost_opening_quotation_mark:
        [r#"felt: "The robot, Craig, and now you.","# => r#"felt: The robot, Craig, and now you.","#],
        "H001", on "The robot, Craig, and now you.", says "quotation mark";
    a_lost_comma:
        [r#"hint: "She said three things. Which one is keeping her on the phone?","#
            => r#"hint: "She said three things. Which one is keeping her on the phone?""#],
        "H005", on "hint: \"She said three things", says "comma";
    a_lost_colon:
        ["need: Vent," => "need Vent,"],
        "H005", on "need Vent", says "colon";
    a_lost_closing_bracket:
        [r#"slips: [Jargon("showing as processed at our end")],"#
            => r#"slips: [Jargon("showing as processed at our end"),"#],
        "H004", on "showing as processed at our end\"),", says "never closed";
    a_lost_opening_bracket:
        [r#"slips: [Jargon("showing as processed at our end")],"#
            => r#"slips: Jargon("showing as processed at our end")],"#],
        "H004", on "slips: Jargon(", says "bracket";
    curly_quotation_marks_from_a_word_processor:
        [r#"hint: "She said three things. Which one is keeping her on the phone?""#
            => "hint: “She said three things. Which one is keeping her on the phone?”"],
        "H012", on "hint: “She said", says "straight";
    a_quotation_inside_a_text:
        [r#"felt: "Good. But easy for who?""# => r#"felt: "Good. "But easy" for who?""#],
        "H012", on "Good. \"But easy\"", says "inside a text";
    a_misspelt_field:
        [r#"because: "It is likely true"# => r#"becuase: "It is likely true"#],
        "H006", on "becuase", says "did you mean because?";
    a_misspelt_feeling:
        ["feeling: (Angry, 3)" => "feeling: (Angy, 3)"],
        "H007", on "Angy", says "did you mean Angry?";
    a_name_in_quotation_marks:
        ["need: Vent," => "need: \"Vent\","],
        "H012", on "need: \"Vent\"", says "without quotation marks";
    a_text_where_a_list_belongs:
        [r#"sets: ["rent_heard"]"# => r#"sets: "rent_heard""#],
        "H008", on "sets: \"rent_heard\"", says "a list in square brackets";
    a_number_that_does_not_fit:
        ["mood: (distress: 70," => "mood: (distress: 700,"],
        "H009", on "distress: 700", says "from 0 to 100";
    a_gauge_of_120:
        ["mood: (distress: 70," => "mood: (distress: 120,"],
        "H106", on "distress: 120", says "from 0 to 100";
    a_difficulty_of_five:
        ["difficulty: 2" => "difficulty: 5"],
        "H107", on "difficulty: 5", says "1, 2 or 3";
    a_field_that_is_given_twice:
        [r#"felt: "Good. But easy for who?","# => r#"felt: "Good.", felt: "But easy for who?","#],
        "H010", on "But easy for who?", says "felt is given twice";
    a_turn_that_was_copied_and_kept_its_name:
        [r#""check": ("# => r#""opens": (says: "Still there?", goto: "check"),
        "check": ("#],
        "H010", on "\"opens\": (says: \"Still there?\"", says "\"opens\" is given twice";
    a_reply_that_was_copied_and_kept_its_id:
        [r#"id: "sorry","# => r#"id: "send-back", // copied"#],
        "H123", on "// copied", says "two replies are called \"send-back\"";
    a_goto_to_a_turn_that_is_not_there:
        [r#"goto: "third-time""# => r#"goto: "who-are-you""#],
        "H122", on "who-are-you", says "not in this file";
    a_misspelt_goto:
        [r#"goto: "third-time""# => r#"goto: "third-tiem""#],
        "H122", on "third-tiem", says "did you mean \"third-time\"?";
    a_reply_that_leads_nowhere:
        [r#"felt: "The robot, Craig, and now you.",
                    goto: "third-time","# => r#"felt: "The robot, Craig, and now you.","#],
        "H121", on "id: \"details\"", says "leads nowhere";
    words_that_are_not_in_the_reply:
        [r#"Validate("No wonder you're worried")"# => r#"Validate("You must be terrified")"#],
        "H130", on "You must be terrified", says "these words are not in the reply \"worried\"";
    a_level_two_rungs_from_its_words:
        [r#"slips: [Jargon("showing as processed at our end")],"#
            => r#"slips: [Jargon("showing as processed at our end")], level: Compassionate,"#],
        "H133", on "level: Compassionate", says "its words make it apathetic";
    turns_that_go_round_in_silence:
        [r#""check": ("# => r#""waits": (scene: "A pause.", goto: "still"),
        "still": (scene: "A longer pause.", goto: "waits"),
        "check": ("#],
        "H113", on "\"waits\": (", says "without a reply on the way";
    a_turn_whose_replies_may_all_be_hidden:
        [r#""check": ("# => r#""asks": (says: "Well?", choices: [
            (id: "a", say: "I see.", level: Apathetic, because: "b", felt: "f", when: Flag("letter"), goto: "check"),
            (id: "b", say: "Hm.", level: Apathetic, because: "b", felt: "f", when: AtLeast(Trust, 50), goto: "check"),
        ]),
        "check": ("#],
        "H116", on "\"asks\": (says: \"Well?\"", says "every reply may be hidden";
    a_flag_that_no_reply_sets:
        [r#"Flag("knows_son")"# => r#"Flag("has_a_child")"#],
        "H140", on "has_a_child", says "no reply sets";
    a_condition_on_a_reply_that_is_not_there:
        [r#"Chose("opens", "send-back")"# => r#"Chose("opens", "sendback")"#],
        "H141", on "\"sendback\"", says "did you mean \"send-back\"?";
    a_placeholder_that_nobody_explains:
        ["phone for {company}" => "phone for {employer}"],
        "H163", on "{employer}", says "stands for nothing";
    a_speaker_who_is_not_among_the_people:
        [r#"(by: "ray", text: "Six minutes, Marta!""# => r#"(by: "craig", text: "Six minutes, Marta!""#],
        "H161", on "(by: \"craig\"", says "not among the people";
    an_opening_that_is_not_said:
        [r#"opening: "the rent goes out tomorrow""# => r#"opening: "the rent is due tomorrow""#],
        "H160", on "the rent is due", says "these words are not in the turn \"opens\"";
    a_turn_without_a_way_on:
        [r#""check": ("# => r#""thinks": (says: "Let me think."),
        "check": ("#],
        "H112", on "\"thinks\": (", says "nothing comes";
    turns_from_which_no_ending_can_be_reached:
        [r#"goto: "third-time""# => r#"goto: "again""#, r#""check": ("# => r#""again": (says: "Again?", choices: [
            (id: "a", say: "Again.", level: Apathetic, because: "b", felt: "f", goto: "again"),
        ]),
        "check": ("#],
        "H114", on "\"again\": (says", says "no ending can be reached";
    a_turn_that_nothing_leads_to:
        [r#""check": ("# => r#""thinks": (says: "Let me think.", goto: "check"),
        "check": ("#],
        "H115", on "\"thinks\": (", says "nothing leads to the turn \"thinks\"";
    a_start_that_is_not_there:
        [r#"start: "opens""# => r#"start: "beginning""#],
        "H104", on "start: \"beginning\"", says "not in this file";
    a_title_that_was_forgotten:
        [r#"    title: "The double charge","# => ""],
        "H101", on "(", says "no title";
}

//! Files that are made to take long or to need much room: one thing again and again, up to some size.

/// How the shape begins and ends, and what stands between, by its number.
struct Shape {
    name: &'static str,
    start: String,
    unit: fn(usize) -> String,
    end: &'static str,
}

const HEAD: &str = "(title: \"T\", person: (name: \"P\"), turns: {";
const TAIL: &str = "\"z\": (ending: (title: \"E\", outcome: Better))})";
const IN_A_CHOICE: &str = "], goto: \"z\")]), \"z\": (ending: (title: \"E\", outcome: Better))})";
const IN_A_TURN: &str = "]), \"z\": (ending: (title: \"E\", outcome: Better))})";

/// How many brackets and commas a shape has at most: a file with more is refused unread.
const MOST_PARTS: usize = 4_900_000;

/// Every shape, as a text of about so many bytes, or with as many parts as are read.
pub fn shapes(bytes: usize) -> impl Iterator<Item = (&'static str, String)> {
    all().into_iter().map(move |shape| {
        let Shape { name, start, unit, end } = shape;
        let mut text = start;
        let (mut number, mut parts) = (0, 0);
        while text.len() + end.len() < bytes && parts < MOST_PARTS {
            let unit = unit(number);
            parts += unit.bytes().filter(|byte| b"([{,".contains(byte)).count();
            text.push_str(&unit);
            number += 1;
        }
        (name, text + end)
    })
}

fn all() -> Vec<Shape> {
    let long = "word ".repeat(3_200);
    let in_a_choice = |fields: &str| format!("{HEAD}\"a\": (says: \"x\", choices: [(id: \"c\", {fields}");
    let in_a_turn = |field: &str| format!("{HEAD}\"a\": (says: \"x\", goto: \"z\", {field}: [");
    let mut shapes = Vec::new();
    let mut shape = |name, start: String, unit, end| shapes.push(Shape { name, start, unit, end });

    // What rules compare with each other.
    shape(
        "words to look for",
        in_a_choice(&format!("say: \"{long}\", shows: [")),
        |_| "Act(\"wordx\"),".into(),
        IN_A_CHOICE,
    );
    shape(
        "words found late",
        in_a_choice(&format!("say: \"{long}end\", shows: [")),
        |_| "Act(\"word end\"),".into(),
        IN_A_CHOICE,
    );
    shape(
        "long words",
        in_a_choice("say: \"x\", shows: ["),
        |_| format!("Act(\"{}\"),", "word ".repeat(3_000)),
        IN_A_CHOICE,
    );
    shape(
        "apologies",
        in_a_choice(&format!("say: \"{}\", shows: [", "i am sorry ".repeat(1_400))),
        |_| format!("Validate(\"{}\"),", "i am sorry ".repeat(1_300)),
        IN_A_CHOICE,
    );
    shape(
        "an opening in many lines",
        format!("{HEAD}\"a\": (opening: \"{long}\", goto: \"z\", says: ["),
        |_| "\"word word word\",".into(),
        IN_A_TURN,
    );
    shape(
        "a dismissal in many lines",
        format!(
            "{HEAD}\"a\": (choices: [(say: \"x\", slips: [{}], goto: \"z\")], says: [",
            "Dismiss(\"words\"),".repeat(2_000)
        ),
        |_| "\"word word word\",".into(),
        IN_A_TURN,
    );
    shape(
        "variants",
        in_a_turn("variants"),
        |n| format!("(when: AtLeast(Trust, {}), says: \"y\"),", n % 100),
        IN_A_TURN,
    );
    shape(
        "routes",
        in_a_choice("say: \"x\", routes: ["),
        |n| format!("(when: Seen(\"{n}\"), goto: \"g{n}\"),"),
        IN_A_CHOICE,
    );
    shape("flags set", in_a_choice("say: \"x\", sets: ["), |n| format!("\"flag{n}\","), IN_A_CHOICE);
    shape(
        "flags asked for",
        in_a_choice("say: \"x\", when: Any(["),
        |n| format!("Flag(\"flag{n}\"),"),
        "]), goto: \"z\")])})",
    );
    shape(
        "replies asked for",
        in_a_choice("say: \"x\", when: Any(["),
        |n| format!("Chose(\"a\", \"c{n}\"),"),
        "]), goto: \"z\")])})",
    );
    shape(
        "nested conditions",
        in_a_choice("say: \"x\", when: Any(["),
        |_| format!("{}Flag(\"a\"){},", "All([".repeat(40), "])".repeat(40)),
        "]), goto: \"z\")])})",
    );
    shape(
        "turns that are not there",
        HEAD.into(),
        |n| format!("\"turn-{n}\": (says: \"x\", goto: \"trun-{n}x\"),"),
        TAIL,
    );
    shape("a long chain", HEAD.into(), |n| format!("\"t{n}\": (says: \"x\", goto: \"t{}\"),", n + 1), TAIL);
    shape(
        "many replies",
        HEAD.into(),
        |n| {
            format!(
                "\"t{n}\": (says: \"x\", choices: [{}]),",
                format!("(id: \"same\", say: \"same words\", goto: \"t{}\"),", n + 1).repeat(60)
            )
        },
        TAIL,
    );
    shape(
        "silenced findings",
        "(allow: {".into(),
        |n| format!("\"H{n}\": \"r\","),
        "}, turns: {\"z\": (ending: (title: \"E\"))})",
    );
    shape(
        "placeholders",
        format!(
            "(words: {{{}}}, turns: {{\"a\": (goto: \"a\", says: [",
            (0..50_000).map(|n| format!("\"w{n}\": \"r\",")).collect::<String>()
        ),
        |n| format!("\"{{wx{n}}}\","),
        "])})",
    );
    shape(
        "speakers",
        format!(
            "(people: {{{}}}, turns: {{\"a\": (goto: \"a\", says: [",
            (0..50_000).map(|n| format!("\"p{n}\": (name: \"r\"),")).collect::<String>()
        ),
        |n| format!("(by: \"q{n}\", text: \"x\"),"),
        "])})",
    );
    shape(
        "wording",
        HEAD.into(),
        |n| {
            format!(
                "\"t{n}\": (says: \"x\", choices: [(say: \"{}\", level: Apathetic, goto: \"z\")]),",
                "people say calm down i know how you feel sorry ".repeat(340)
            )
        },
        TAIL,
    );
    shape(
        "brackets in a text",
        HEAD.into(),
        |n| format!("\"t{n}\": (goto: \"z\", says: \"{}\"),", "{".repeat(16_000)),
        TAIL,
    );

    // What is there very often.
    shape("lines", in_a_turn("says"), |_| "\"a\",".into(), IN_A_TURN);
    shape("questions", "(turns: {\"a\": (ending: (title: \"E\", reflect: [".into(), |_| "\"a\",".into(), "]))})");
    shape("tags", "(tags: [".into(), |_| "\"a\",".into(), "])");
    shape("nothing", "[".into(), |_| "(),".into(), "]");
    shape("commas", "(".into(), |_| ",".into(), ")");

    // What cannot be read.
    shape("numbers for lines", in_a_turn("says"), |_| "1,".into(), IN_A_TURN);
    shape("numbers for turns", HEAD.into(), |n| format!("\"t{n}\": 1,"), "})");
    shape("unknown fields", "(".into(), |n| format!("f{n}: 1,"), ")");
    shape("misspelt fields", HEAD.into(), |n| format!("\"t{n}\": (syas: \"x\", goto: \"z\"),"), "})");
    shape("repeated fields", "(".into(), |_| "title: \"a\",".into(), ")");
    shape("repeated turns", HEAD.into(), |_| "\"a\": (says: \"x\"),".into(), "})");
    shape("lost marks", format!("{HEAD}\"a\": (\n"), |n| format!("says: \"it {n},\n"), ")})");
    shape("lost brackets", HEAD.into(), |n| format!("\n\"t{n}\": (\n  says: \"x\","), "");
    shape("bare words", HEAD.into(), |n| format!("\"t{n}\": (says: hello there you,),\n"), "})");
    shape("open brackets", String::new(), |_| "(".into(), "");
    shape("open comments", String::new(), |_| "/*".into(), "");

    // What has no end.
    shape("comments", String::new(), |_| "//\n".into(), "()");
    shape("short comments", String::new(), |_| "/**/".into(), "()");
    shape("attributes", String::new(), |_| "#![enable(implicit_some)]\n".into(), "()");
    shape("a number", "(difficulty: ".into(), |_| "9".repeat(1_000), ")");
    shape("a text", "(title: \"".into(), |_| "a".repeat(1_000), "\")");
    shape("escapes", "(title: \"".into(), |_| "\\u{41}".into(), "\")");
    shape("escapes that mean nothing", "(title: \"".into(), |_| "\\q".into(), "\")");
    shape("a name", String::new(), |_| "a".repeat(1_000), "");
    shape("a key", format!("{HEAD}\""), |_| "k".repeat(1_000), "\": (ending: (title: \"E\"))})");
    shape("white space", String::new(), |_| " ".repeat(1_000), "");
    shape("line ends", String::new(), |_| "\n".repeat(1_000), "");
    shape("quotation marks", String::new(), |_| "\"".into(), "");
    shape("curly quotation marks", String::new(), |_| "“".into(), "");
    shape("raw quotation marks", String::new(), |_| "r\"".into(), "");
    shape("hashes", "r".into(), |_| "#".repeat(1_000), "");
    shape("byte order marks", String::new(), |_| "\u{feff}".into(), "");
    shapes
}

//! Adding a walk to a file of walks.

use super::{
    Reading, mend,
    tree::{Kind, Node},
};
use crate::{
    scenario::{Reply, Walk, Within},
    source::Source,
};
use std::{borrow::Cow, fmt::Write as _};

impl Reading<Vec<Walk>> {
    /// The text of the file with a walk added, or put in place of the one of that name. Everything else stays as it
    /// is, comments included. None where the file has faults, so that nobody can say where the walk belongs.
    #[must_use]
    pub fn with(&self, source: &Source, walk: &Walk) -> Option<String> {
        let text = source.text();
        let walks = self.value.as_ref().filter(|_| self.complete)?;
        let Node { at, kind: Kind::List(items) } = self.tree(text)? else { return None };
        let written = write(walk);
        let put = |from: usize, to: usize, new: &str| [&text[..from], new, &text[to..]].concat();
        let same = walks.iter().position(|other| other.name == walk.name).and_then(|number| items.get(number));
        if let Some(old) = same {
            return Some(put(old.at.start as usize, old.at.end as usize, &written));
        }
        let closing = at.end as usize - 1;
        let after = items.last().map(|last| last.at.end as usize);
        let comma = after.filter(|after| !has_comma(&text[*after..closing]));
        let before = match comma {
            Some(after) => Cow::Owned([&text[..after], ",", &text[after..closing]].concat()),
            None => Cow::Borrowed(&text[..closing]),
        };
        Some(format!("{}\n    {written},\n{}", before.trim_end(), &text[closing..]))
    }
}

/// Whether there is a comma outside comments. Nothing else but white space stands between a list's last item and its
/// bracket.
fn has_comma(rest: &str) -> bool {
    let mut rest = rest;
    loop {
        rest = rest.trim_start();
        rest = if let Some(comment) = rest.strip_prefix("//") {
            comment.split_once('\n').map_or("", |(_, rest)| rest)
        } else if let Some(comment) = rest.strip_prefix("/*") {
            comment.split_once("*/").map_or("", |(_, rest)| rest)
        } else {
            return rest.starts_with(',');
        };
    }
}

/// A walk as it stands in a file.
fn write(walk: &Walk) -> String {
    let quoted = mend::quoted;
    let mut text = format!("(\n        name: {},\n        road: [\n", quoted(&walk.name));
    for Reply(turn, choice) in &walk.road {
        let _ = writeln!(text, "            ({}, {}),", quoted(turn), quoted(choice));
    }
    text.push_str("        ],\n");
    if let Some(ending) = &walk.ending {
        let _ = writeln!(text, "        ending: {},", quoted(ending));
    }
    if let Some(Within(least, most)) = walk.score {
        let _ = writeln!(text, "        score: ({least}, {most}),");
    }
    let mood = walk.mood;
    let gauges = [("distress", mood.distress), ("trust", mood.trust), ("heard", mood.heard), ("energy", mood.energy)];
    let gauges = gauges.map(|(name, within)| within.map(|Within(least, most)| format!("{name}: ({least}, {most})")));
    if gauges.iter().any(Option::is_some) {
        let given: Vec<_> = gauges.into_iter().flatten().collect();
        let _ = writeln!(text, "        mood: ({}),", given.join(", "));
    }
    if !walk.flags.is_empty() {
        let flags: Vec<_> = walk.flags.iter().map(|flag| quoted(flag)).collect();
        let _ = writeln!(text, "        flags: [{}],", flags.join(", "));
    }
    text.push_str("    )");
    text
}

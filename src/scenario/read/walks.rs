//! Reading a file of walks, and adding one to it.

use super::{
    At, form, locate,
    lower::{Lower, Lowering},
    may_be_read, mend, parse,
    path::Path,
    quickly,
    report::Report,
    tree::{Kind, Node},
    unexplained,
};
use crate::{
    scenario::{Reply, Walk, Within},
    source::{Diagnostic, Source, Span},
};
use std::{borrow::Cow, fmt::Write as _};

/// What became of a file of walks.
#[derive(Debug)]
pub struct WalksReading {
    /// The walks that could be read.
    pub walks: Vec<Walk>,
    /// What is wrong with the file's form: errors, in no order.
    pub findings: Vec<Diagnostic>,
    tree: Option<Node>,
}

/// Reads a file of walks.
#[must_use]
pub fn read_walks(source: &Source) -> WalksReading {
    let (text, mut report) = (source.text(), Report::default());
    if !may_be_read(text, &mut report) {
        return WalksReading { walks: Vec::new(), findings: report.findings, tree: None };
    }
    let mut tree = parse::parse(text, &mut report);
    let reason = match quickly(text) {
        Ok(walks) if report.findings.is_empty() => return WalksReading { walks, findings: Vec::new(), tree },
        Ok(_) => None,
        Err(reason) => Some(reason),
    };
    let mut lowering = Lowering { text, report: &mut report, here: Path::root(), broken: Vec::new() };
    let walks = tree.as_mut().and_then(|root| Vec::lower(root, &mut lowering));
    if let Some(reason) = reason.filter(|_| report.findings.is_empty()) {
        match tree {
            Some(_) => unexplained(text, &reason, &mut report),
            None => report.error(form::EMPTY, At::default(), "there are no walks in this file", |finding| {
                finding.help("write [] for none yet")
            }),
        }
    }
    WalksReading { walks: walks.unwrap_or_default(), findings: report.findings, tree }
}

impl WalksReading {
    /// Where a place of the file stands in it: a walk is an item of the root.
    #[must_use]
    pub fn locate(&self, source: &Source, path: &Path) -> Span {
        self.tree.as_ref().map_or_else(Span::default, |root| locate::locate(root, source.text(), path).span())
    }

    /// The text of the file with a walk added, or put in place of the one of that name. Everything else stays as it
    /// is, comments included. None where the file has faults, so that nobody can say where the walk belongs.
    #[must_use]
    pub fn with(&self, source: &Source, walk: &Walk) -> Option<String> {
        let text = source.text();
        let Node { at, kind: Kind::List(items) } = self.tree.as_ref().filter(|_| self.findings.is_empty())? else {
            return None;
        };
        let written = write(walk);
        let put = |from: usize, to: usize, new: &str| [&text[..from], new, &text[to..]].concat();
        let same = self.walks.iter().position(|other| other.name == walk.name).and_then(|number| items.get(number));
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

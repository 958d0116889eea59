//! What rules are about, by their codes.

use super::ALL;
use crate::check::rule::Rule;

/// The groups of rules, each by how its codes begin. The longest beginning counts.
const GROUPS: &[(&str, &str)] = &[
    ("H0", "The form of a file"),
    ("H10", "The scenario as a whole"),
    ("H11", "Turns, and how they lead to each other"),
    ("H12", "Replies"),
    ("H13", "What replies show"),
    ("H14", "Conditions"),
    ("H16", "Lines"),
    ("H17", "Good to have"),
    ("H2", "Fairness"),
    ("H3", "Wording"),
    ("H4", "Translations"),
    ("H5", "Learning paths"),
    ("H6", "Rubrics"),
    ("H7", "Walks"),
];

/// Every rule by what it is about, in the order of the codes. A group without rules is left out.
pub fn by_group() -> impl Iterator<Item = (&'static str, Vec<&'static Rule>)> {
    let groups = GROUPS.iter().map(|(begins, about)| {
        let rules = ALL.iter().copied().filter(|rule| group(rule.code) == Some(*begins));
        (*about, rules.collect::<Vec<_>>())
    });
    groups.filter(|(_, rules)| !rules.is_empty())
}

fn group(code: &str) -> Option<&'static str> {
    GROUPS.iter().map(|(begins, _)| *begins).filter(|begins| code.starts_with(begins)).max_by_key(|begins| begins.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_is_in_one_group() {
        let grouped: Vec<_> = by_group().flat_map(|(_, rules)| rules).map(|rule| rule.code).collect();
        let all: Vec<_> = ALL.iter().map(|rule| rule.code).collect();
        assert_eq!(grouped, all);
    }
}

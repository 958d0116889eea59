//! Every rule, one a file. Codes are stable: a rule that goes takes its code with it.
//!
//! H0xx is about the form of a file, H1xx about what a scenario means, H2xx about fairness, H3xx about wording, H4xx to
//! H7xx about the files beside it.

pub mod conditions;
pub mod evidence;
pub mod fairness;
pub mod form;
mod groups;
pub mod learning_path;
pub mod lines;
pub mod replies;
pub mod rubric;
pub mod tidy;
pub mod translation;
pub mod turns;
pub mod walks;
pub mod whole;
pub mod wording;

pub(super) use form::more::RULE as MORE;
pub use groups::by_group;

use super::rule::Rule;
use crate::scenario;

/// Every rule, by code.
pub static ALL: &[&Rule] = &[
    &form::lost_mark::RULE,
    &form::not_utf8::RULE,
    &form::too_large::RULE,
    &form::bracket::RULE,
    &form::separator::RULE,
    &form::unknown_field::RULE,
    &form::unknown_name::RULE,
    &form::wrong_kind::RULE,
    &form::number::RULE,
    &form::repeated::RULE,
    &form::escape::RULE,
    &form::quotes::RULE,
    &form::unreadable::RULE,
    &form::empty::RULE,
    &form::more::RULE,
    &whole::no_title::RULE,
    &whole::no_name::RULE,
    &whole::no_turns::RULE,
    &whole::unknown_start::RULE,
    &whole::unknown_format::RULE,
    &whole::gauge::RULE,
    &whole::steps::RULE,
    &whole::effects::RULE,
    &turns::silent::RULE,
    &turns::two_ways_on::RULE,
    &turns::dead_end::RULE,
    &turns::circle::RULE,
    &turns::no_ending::RULE,
    &turns::unreachable::RULE,
    &turns::nothing_to_say::RULE,
    &replies::empty::RULE,
    &replies::leads_nowhere::RULE,
    &replies::unknown_turn::RULE,
    &replies::repeated_id::RULE,
    &replies::numbered_id::RULE,
    &replies::takes_no_door::RULE,
    &replies::door_not_taken::RULE,
    &replies::same_words::RULE,
    &replies::idle_route::RULE,
    &evidence::not_found::RULE,
    &evidence::no_words::RULE,
    &evidence::level_differs::RULE,
    &evidence::level_contradicts::RULE,
    &evidence::unweighed::RULE,
    &conditions::flag_never_set::RULE,
    &conditions::unknown_in_condition::RULE,
    &conditions::flag_never_read::RULE,
    &conditions::no_condition::RULE,
    &conditions::shadowed::RULE,
    &conditions::never_yet::RULE,
    &lines::opening_not_said::RULE,
    &lines::unknown_speaker::RULE,
    &lines::cut_not_said::RULE,
    &lines::unknown_placeholder::RULE,
    &tidy::no_reason::RULE,
    &tidy::no_inner_line::RULE,
    &tidy::no_id::RULE,
    &tidy::unknown_allow::RULE,
    &tidy::allow_without_reason::RULE,
    &fairness::longest_is_best::RULE,
    &fairness::compassion_is_long::RULE,
    &fairness::place_gives_away::RULE,
    &fairness::only_polite::RULE,
    &fairness::level_missing::RULE,
    &fairness::sorry_is_low::RULE,
    &fairness::same_level_running::RULE,
    &fairness::feeling_and_offer::RULE,
    &fairness::need_never_varies::RULE,
    &wording::apology_as_heart::RULE,
    &wording::hand_without_offer::RULE,
    &wording::at_least::RULE,
    &wording::control::RULE,
    &wording::knows_how_you_feel::RULE,
    &wording::bare_understanding::RULE,
    &wording::platitude::RULE,
    &wording::jargon::RULE,
    &wording::over_promise::RULE,
    &wording::hard_to_read::RULE,
    &wording::too_long::RULE,
    &wording::suicide::RULE,
    &wording::shame::RULE,
    &translation::no_scenario::RULE,
    &translation::unknown_place::RULE,
    &translation::stale::RULE,
    &translation::missing::RULE,
    &translation::empty::RULE,
    &translation::words_not_found::RULE,
    &translation::placeholder::RULE,
    &learning_path::no_title::RULE,
    &learning_path::no_scenarios::RULE,
    &learning_path::unknown_scenario::RULE,
    &learning_path::repeated_scenario::RULE,
    &learning_path::no_aim::RULE,
    &learning_path::no_reflection::RULE,
    &rubric::incomplete::RULE,
    &rubric::out_of_range::RULE,
    &walks::no_scenario::RULE,
    &walks::unknown_name::RULE,
    &walks::parted::RULE,
    &walks::other_outcome::RULE,
    &walks::repeated_name::RULE,
    &walks::impossible::RULE,
];

/// The rule with a code, written in capitals or not, or with a name.
#[must_use]
pub fn find(code_or_name: &str) -> Option<&'static Rule> {
    let is_it = |rule: &&Rule| rule.code.eq_ignore_ascii_case(code_or_name) || rule.name == code_or_name;
    ALL.iter().copied().find(is_it)
}

/// The rule whose name, or else whose code, was most likely meant.
#[must_use]
pub fn nearest(code_or_name: &str) -> Option<&'static Rule> {
    const NEAR: u32 = 20;
    let number = |code: &str| code.get(1..)?.parse::<u32>().ok();
    let by_code = || {
        let wanted = number(code_or_name)?;
        let apart = ALL.iter().filter_map(|rule| Some((number(rule.code)?.abs_diff(wanted), *rule)));
        apart.filter(|(apart, _)| *apart <= NEAR).min_by_key(|(apart, _)| *apart).map(|(_, rule)| rule)
    };
    scenario::nearest(code_or_name, ALL.iter().map(|rule| rule.name)).and_then(find).or_else(by_code)
}

#[cfg(test)]
mod tests {
    use super::ALL;

    #[test]
    fn every_rule_can_be_told_from_the_others() {
        for pair in ALL.windows(2) {
            assert!(pair[0].code < pair[1].code, "{} comes before {}", pair[0].code, pair[1].code);
        }
        let mut names: Vec<_> = ALL.iter().map(|rule| rule.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), ALL.len(), "two rules have the same name");
    }

    #[test]
    fn every_rule_explains_itself() {
        for rule in ALL {
            for part in [rule.says, rule.why, rule.mend] {
                assert!(part.trim_end_matches(')').ends_with('.') && part.len() > 20, "{}: {part}", rule.code);
            }
            assert!(!rule.example.wrong.is_empty(), "{} has no example", rule.code);
        }
    }
}

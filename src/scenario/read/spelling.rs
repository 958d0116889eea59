//! "Did you mean …?"

use strsim::osa_distance;

/// The name that was meant by `written`, if one is near enough: a slip of the finger or two, or the other way to write
/// capitals, hyphens and underscores.
///
/// None where two are as near, and none with another number: `scene-3` is not a misspelt `scene-2`.
pub(crate) fn nearest<'a>(written: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    const LONGEST: usize = 60;
    let folded = folded(written);
    let length = folded.chars().count();
    if length == 0 || length > LONGEST {
        return None;
    }
    let slips = (length / 3).clamp(1, 4);
    let near = names
        .filter(|name| name.len().abs_diff(written.len()) <= 2 * slips && digits(name).eq(digits(written)))
        .map(|name| (osa_distance(&self::folded(name), &folded), name))
        .filter(|(distance, _)| *distance <= slips && *distance < length);
    let (mut nearest, mut others) = (None, false);
    for (distance, name) in near {
        match nearest {
            Some((least, _)) if distance > least => {}
            Some((least, _)) if distance == least => others = true,
            _ => (nearest, others) = (Some((distance, name)), false),
        }
    }
    nearest.filter(|_| !others).map(|(_, name)| name)
}

fn digits(name: &str) -> impl Iterator<Item = char> {
    name.chars().filter(char::is_ascii_digit)
}

fn folded(name: &str) -> String {
    name.chars().filter(|character| !matches!(character, '-' | '_' | ' ')).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn slips_of_the_finger_are_understood() {
        let turns = ["opens", "relieved", "relieved-but-wary", "second-mail"];
        let meant = |written| nearest(written, turns.into_iter());
        assert_eq!(meant("releived"), Some("relieved"));
        assert_eq!(meant("Relieved_but_wary"), Some("relieved-but-wary"));
        assert_eq!(meant("secondmail"), Some("second-mail"));
        assert_eq!(meant("goodbye"), None);
        assert_eq!(meant(""), None);
    }

    #[test]
    fn what_could_be_two_names_or_another_number_is_not_guessed() {
        let turns = ["listens", "listened", "call-1", "call-2"];
        let meant = |written| nearest(written, turns.into_iter());
        assert_eq!(meant("listen"), Some("listens"));
        assert_eq!(meant("listenes"), None);
        assert_eq!(meant("cal-2"), Some("call-2"));
        assert_eq!(meant("call-3"), None);
    }
}

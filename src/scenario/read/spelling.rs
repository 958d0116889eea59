//! "Did you mean …?"

use strsim::osa_distance;

/// The name that was most likely meant by `written`, if any is near enough: a slip of the finger or two, or the other
/// way to write capitals, hyphens and underscores.
pub(crate) fn nearest<'a>(written: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    const LONGEST: usize = 60;
    let folded = folded(written);
    let length = folded.chars().count();
    if length == 0 || length > LONGEST {
        return None;
    }
    let slips = (length / 3).clamp(1, 4);
    names
        .filter(|name| name.len().abs_diff(written.len()) <= 2 * slips)
        .map(|name| (osa_distance(&self::folded(name), &folded), name))
        .filter(|(distance, _)| *distance <= slips && *distance < length)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
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
}

//! Languages, as files are named by them: `de`, `pt-BR` (BCP 47).

/// Whether it is written as languages are: two or three letters, then what tells it from its sisters.
pub(super) fn is_language(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    matches!(language.len(), 2 | 3)
        && language.chars().all(|letter| letter.is_ascii_lowercase())
        && parts.all(|part| (2..=8).contains(&part.len()) && part.chars().all(|letter| letter.is_ascii_alphanumeric()))
}

/// The language among some that is closest to the one that is wanted: for `pt-BR` that itself, or else `pt`, or else
/// a sister such as `pt-PT`. It may be written as systems do, too: `pt_BR.UTF-8`.
#[must_use]
pub fn closest_language<'a>(wanted: &str, languages: &[&'a str]) -> Option<&'a str> {
    let wanted = wanted.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
    let mut narrower = wanted.as_str();
    loop {
        let found = languages.iter().find(|language| language.eq_ignore_ascii_case(narrower));
        match (found, narrower.rfind('-')) {
            (Some(found), _) => return Some(*found),
            (None, Some(end)) => narrower = &narrower[..end],
            (None, None) => break,
        }
    }
    let family = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    languages.iter().find(|language| !narrower.is_empty() && family(language) == family(narrower)).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_closest_language_is_the_same_or_its_parent_or_a_sister() {
        for (wanted, there, closest) in [
            ("pt-BR", "pt pt-BR", Some("pt-BR")),
            ("pt_BR.UTF-8", "de pt", Some("pt")),
            ("de_DE@euro", "de", Some("de")),
            ("pt", "de pt-BR", Some("pt-BR")),
            ("pt-PT", "pt-BR", Some("pt-BR")),
            ("PT-br", "pt-BR", Some("pt-BR")),
            ("fr", "de", None),
            ("", "de", None),
        ] {
            let there: Vec<_> = there.split(' ').collect();
            assert_eq!(closest_language(wanted, &there), closest, "{wanted} among {there:?}");
        }
    }
}

//! The programs that speak, one table per system. Words reach them on their input or as one argument; no shell is asked.

use crate::settings::VoiceRate;

/// A program that speaks words aloud and ends when it has.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Synthesiser {
    /// Its name, to be found where programs are, or its path.
    pub program: String,
    /// What it is told before the words.
    pub arguments: Vec<String>,
    /// How the words reach it.
    pub feed: Feed,
    /// What it is told to fall silent, where ending it is not enough.
    pub hush: Option<Vec<String>>,
}

/// How words reach a program.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Feed {
    /// On its input.
    Input,
    /// As its last argument.
    Argument,
}

/// The programs to try on this system, the best first.
#[must_use]
pub fn of_this_system(rate: VoiceRate) -> Vec<Synthesiser> {
    if cfg!(target_os = "macos") {
        macos(rate)
    } else if cfg!(windows) {
        windows(rate)
    } else {
        linux(rate)
    }
}

/// What to install, as a key of the interface's texts.
#[must_use]
pub const fn missing_key() -> &'static str {
    if cfg!(target_os = "macos") {
        "voice-missing-macos"
    } else if cfg!(windows) {
        "voice-missing-windows"
    } else {
        "voice-missing-linux"
    }
}

/// In words a minute; calm speech has about 160.
const fn words_a_minute(rate: VoiceRate) -> u16 {
    match rate {
        VoiceRate::Slow => 130,
        VoiceRate::Steady => 165,
        VoiceRate::Quick => 220,
    }
}

/// The desktop's own speech service, with the voice that the user chose there; else the synthesiser by itself.
fn linux(rate: VoiceRate) -> Vec<Synthesiser> {
    let percent = match rate {
        VoiceRate::Slow => "-30",
        VoiceRate::Steady => "0",
        VoiceRate::Quick => "35",
    };
    let service = Synthesiser {
        program: "spd-say".to_owned(),
        // Two dashes: what follows is words, even where a line begins with one.
        arguments: owned(&["--wait", "--rate", percent, "--"]),
        feed: Feed::Argument,
        // The service goes on speaking when the program has ended.
        hush: Some(owned(&["--cancel"])),
    };
    let alone = |program: &str| Synthesiser {
        program: program.to_owned(),
        arguments: owned(&["-s", &words_a_minute(rate).to_string(), "--stdin"]),
        feed: Feed::Input,
        hush: None,
    };
    vec![service, alone("espeak-ng"), alone("espeak")]
}

fn macos(rate: VoiceRate) -> Vec<Synthesiser> {
    let arguments = owned(&["-r", &words_a_minute(rate).to_string(), "-f", "-"]);
    vec![Synthesiser { program: "say".to_owned(), arguments, feed: Feed::Input, hush: None }]
}

fn windows(rate: VoiceRate) -> Vec<Synthesiser> {
    let rate = match rate {
        VoiceRate::Slow => -2,
        VoiceRate::Steady => 0,
        VoiceRate::Quick => 3,
    };
    let script = format!(
        "[Console]::InputEncoding = [Text.Encoding]::UTF8; Add-Type -AssemblyName System.Speech; \
         $voice = New-Object System.Speech.Synthesis.SpeechSynthesizer; $voice.Rate = {rate}; \
         $voice.Speak([Console]::In.ReadToEnd())"
    );
    let arguments = owned(&["-NoProfile", "-NonInteractive", "-Command", &script]);
    vec![Synthesiser { program: "powershell".to_owned(), arguments, feed: Feed::Input, hush: None }]
}

fn owned(arguments: &[&str]) -> Vec<String> {
    arguments.iter().map(|argument| (*argument).to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const RATES: [VoiceRate; 3] = [VoiceRate::Slow, VoiceRate::Steady, VoiceRate::Quick];

    #[test]
    fn every_rate_is_told_another_way() {
        for system in [linux, macos, windows] {
            let [slow, steady, quick] = RATES.map(system);
            assert!(slow != steady && steady != quick && slow != quick);
        }
    }

    #[test]
    fn words_are_never_part_of_what_a_program_is_told_to_do() {
        for synthesiser in RATES.into_iter().flat_map(|rate| [linux(rate), macos(rate), windows(rate)].concat()) {
            match synthesiser.feed {
                Feed::Input => {}
                Feed::Argument => assert_eq!(synthesiser.arguments.last().map(String::as_str), Some("--")),
            }
        }
    }
}

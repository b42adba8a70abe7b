//! The past tense and the -ing form of a verb, from its base form, in British spelling.

use super::irregular::{behind_prefix, irregular_past, is_irregular_past};

/// Verbs of several syllables that double their last consonant, most of them because it is
/// stressed: `admitted`, `kidnapped`.
const DOUBLING: &[&str] = &[
    "abet",
    "abhor",
    "abut",
    "acquit",
    "admit",
    "airdrop",
    "allot",
    "aver",
    "befit",
    "begin",
    "beset",
    "bootleg",
    "commit",
    "compel",
    "concur",
    "confer",
    "control",
    "debar",
    "defer",
    "demur",
    "deter",
    "dial",
    "disbar",
    "disinter",
    "dispel",
    "duel",
    "eavesdrop",
    "embed",
    "emit",
    "entrap",
    "equip",
    "excel",
    "expel",
    "forbid",
    "forget",
    "format",
    "fuel",
    "handicap",
    "impel",
    "incur",
    "infer",
    "initial",
    "input",
    "inter",
    "kidnap",
    "leapfrog",
    "occur",
    "offset",
    "omit",
    "outfit",
    "output",
    "outwit",
    "overlap",
    "patrol",
    "permit",
    "prefer",
    "preset",
    "program",
    "propel",
    "readmit",
    "rebel",
    "rebut",
    "recommit",
    "recur",
    "refer",
    "refuel",
    "regret",
    "remit",
    "repel",
    "resubmit",
    "retrofit",
    "sidestep",
    "sublet",
    "submit",
    "transfer",
    "transmit",
    "unban",
    "underpin",
    "unplug",
    "unwrap",
    "upset",
    "wiretap",
    "worship",
    "zigzag",
];

/// The past tense of a verb in its base form: `revoke` → `revoked`, `say` → `said`.
/// A hyphenated verb changes its last part: `co-write` → `co-wrote`.
pub fn past(base: &str) -> String {
    let (prefix, verb) = split_hyphen(base);
    let past = irregular_past(verb).unwrap_or_else(|| {
        if verb.ends_with('e') {
            format!("{verb}d")
        } else if let Some(stem) = consonant_y(verb) {
            format!("{stem}ied")
        } else {
            format!("{}ed", doubled(verb))
        }
    });
    format!("{prefix}{past}")
}

/// The -ing form of a verb in its base form: `block` → `blocking`, `make` → `making`.
pub fn gerund(base: &str) -> String {
    if let Some((prefix, verb)) = behind_prefix(base) {
        return format!("{prefix}{}", gerund(verb));
    }
    let (prefix, verb) = split_hyphen(base);
    let keeps_e = ["ee", "oe", "ye", "singe", "binge"].iter().any(|ending| verb.ends_with(ending));
    let ing = if keeps_e || verb == "be" {
        format!("{verb}ing")
    } else if let Some(stem) = verb.strip_suffix("ie") {
        format!("{stem}ying")
    } else if let Some(stem) = verb.strip_suffix('e') {
        format!("{stem}ing")
    } else {
        format!("{}ing", doubled(verb))
    };
    format!("{prefix}{ing}")
}

/// Whether a word is no verb in its base form, but one such as `revoked`, `gave` or `says`.
pub fn is_inflected(word: &str) -> bool {
    const BASES: &str = "\
        bias bleed breed bus canvas embed exceed feed focus gas heed need proceed seed shed shred \
        speed succeed wed weed";
    let forms_of_auxiliaries =
        ["am", "are", "did", "does", "had", "has", "is", "to", "was", "were"];
    let is_base = BASES.split(' ').any(|base| base == word) || word.len() < 4;
    let ing_of_a_verb = word.strip_suffix("ing").is_some_and(|stem| stem.contains(is_vowel));
    forms_of_auxiliaries.contains(&word)
        || is_irregular_past(word)
        || (!is_base && (word.ends_with("ed") || ing_of_a_verb || is_third_person(word)))
}

fn is_third_person(word: &str) -> bool {
    word.ends_with('s') && !["ss", "us", "is"].iter().any(|ending| word.ends_with(ending))
}

fn split_hyphen(base: &str) -> (&str, &str) {
    base.rfind('-').map_or(("", base), |at| base.split_at(at + 1))
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')
}

/// `carr` of `carry`; nothing for `play`.
fn consonant_y(verb: &str) -> Option<&str> {
    let stem = verb.strip_suffix('y')?;
    stem.chars().next_back().filter(|&c| !is_vowel(c)).map(|_| stem)
}

/// The verb with its last consonant doubled where English does so: one syllable, one vowel,
/// one consonant (`stop`, `plan`), or one of the longer verbs stressed at the end. British
/// spelling doubles a final l after one vowel as well (`cancelled`).
fn doubled(verb: &str) -> String {
    let letters: Vec<char> = verb.chars().collect();
    let vowel_groups = letters
        .iter()
        .enumerate()
        .filter(|&(i, &c)| is_vowel(c) && (i == 0 || !is_vowel(letters[i - 1])))
        .count();
    let ends_short = match letters[..] {
        [.., 'q', 'u', b, c] => is_vowel(b) && !is_vowel(c),
        [.., a, b, c] => {
            !is_vowel(a) && is_vowel(b) && !is_vowel(c) && !matches!(c, 'w' | 'x' | 'y' | 'h')
        }
        _ => false,
    };
    let doubles_l = verb.ends_with('l') && verb != "parallel";
    let doubles = DOUBLING.contains(&verb) || (ends_short && (vowel_groups == 1 || doubles_l));
    match letters.last() {
        Some(last) if doubles => format!("{verb}{last}"),
        Some('c') if verb.ends_with("ic") => format!("{verb}k"),
        _ => verb.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verbs_have_their_past_and_ing_forms() {
        for (base, past_form, ing) in [
            ("revoke", "revoked", "revoking"),
            ("block", "blocked", "blocking"),
            ("call", "called", "calling"),
            ("describe", "described", "describing"),
            ("agree", "agreed", "agreeing"),
            ("accept", "accepted", "accepting"),
            ("deny", "denied", "denying"),
            ("say", "said", "saying"),
            ("make", "made", "making"),
            ("decertify", "decertified", "decertifying"),
            ("capture", "captured", "capturing"),
            ("impose", "imposed", "imposing"),
            ("warn", "warned", "warning"),
            ("threaten", "threatened", "threatening"),
            ("admit", "admitted", "admitting"),
            ("visit", "visited", "visiting"),
            ("offer", "offered", "offering"),
            ("prefer", "preferred", "preferring"),
            ("stop", "stopped", "stopping"),
            ("plan", "planned", "planning"),
            ("cancel", "cancelled", "cancelling"),
            ("reveal", "revealed", "revealing"),
            ("play", "played", "playing"),
            ("fix", "fixed", "fixing"),
            ("show", "showed", "showing"),
            ("rebut", "rebutted", "rebutting"),
            ("lie", "lied", "lying"),
            ("flee", "fled", "fleeing"),
            ("panic", "panicked", "panicking"),
            ("meet", "met", "meeting"),
            ("win", "won", "winning"),
            ("put", "put", "putting"),
            ("begin", "began", "beginning"),
            ("co-write", "co-wrote", "co-writing"),
            ("urge", "urged", "urging"),
            ("tell", "told", "telling"),
            ("vow", "vowed", "vowing"),
            ("veto", "vetoed", "vetoing"),
            ("quiz", "quizzed", "quizzing"),
            ("expel", "expelled", "expelling"),
            ("develop", "developed", "developing"),
            ("target", "targeted", "targeting"),
            ("seek", "sought", "seeking"),
            ("be", "was", "being"),
            ("have", "had", "having"),
            ("lead", "led", "leading"),
            ("overrun", "overran", "overrunning"),
            ("undercut", "undercut", "undercutting"),
            ("offset", "offset", "offsetting"),
            ("fuel", "fuelled", "fuelling"),
            ("travel", "travelled", "travelling"),
            ("parallel", "paralleled", "paralleling"),
            ("kidnap", "kidnapped", "kidnapping"),
            ("focus", "focused", "focusing"),
            ("benefit", "benefited", "benefiting"),
            ("worship", "worshipped", "worshipping"),
            ("air-drop", "air-dropped", "air-dropping"),
            ("second-guess", "second-guessed", "second-guessing"),
            ("guarantee", "guaranteed", "guaranteeing"),
            ("singe", "singed", "singeing"),
            ("infringe", "infringed", "infringing"),
            ("ski", "skied", "skiing"),
            ("sync", "synced", "syncing"),
            ("traffic", "trafficked", "trafficking"),
            ("rally", "rallied", "rallying"),
            ("obey", "obeyed", "obeying"),
            ("dye", "dyed", "dyeing"),
            ("tie", "tied", "tying"),
            ("learn", "learned", "learning"),
        ] {
            assert_eq!((past(base).as_str(), gerund(base).as_str()), (past_form, ing), "{base}");
        }
    }
}

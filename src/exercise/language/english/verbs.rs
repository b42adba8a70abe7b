//! The past tense and the -ing form of a verb, from its base form.

/// Irregular verbs of news prose: base, past. The rest follows the rules of [`past`].
const IRREGULAR: &[(&str, &str)] = &[
    ("arise", "arose"),
    ("be", "was"),
    ("bear", "bore"),
    ("beat", "beat"),
    ("become", "became"),
    ("begin", "began"),
    ("bid", "bid"),
    ("bind", "bound"),
    ("bring", "brought"),
    ("broadcast", "broadcast"),
    ("build", "built"),
    ("burst", "burst"),
    ("buy", "bought"),
    ("cast", "cast"),
    ("catch", "caught"),
    ("choose", "chose"),
    ("come", "came"),
    ("cost", "cost"),
    ("cut", "cut"),
    ("deal", "dealt"),
    ("do", "did"),
    ("draw", "drew"),
    ("drive", "drove"),
    ("eat", "ate"),
    ("fall", "fell"),
    ("feel", "felt"),
    ("fight", "fought"),
    ("find", "found"),
    ("flee", "fled"),
    ("fly", "flew"),
    ("forbid", "forbade"),
    ("foresee", "foresaw"),
    ("forget", "forgot"),
    ("forgive", "forgave"),
    ("freeze", "froze"),
    ("get", "got"),
    ("give", "gave"),
    ("go", "went"),
    ("grow", "grew"),
    ("have", "had"),
    ("hear", "heard"),
    ("hide", "hid"),
    ("hit", "hit"),
    ("hold", "held"),
    ("hurt", "hurt"),
    ("keep", "kept"),
    ("know", "knew"),
    ("lay", "laid"),
    ("lead", "led"),
    ("leave", "left"),
    ("lend", "lent"),
    ("let", "let"),
    ("lose", "lost"),
    ("make", "made"),
    ("mean", "meant"),
    ("meet", "met"),
    ("mislead", "misled"),
    ("overcome", "overcame"),
    ("oversee", "oversaw"),
    ("overthrow", "overthrew"),
    ("pay", "paid"),
    ("put", "put"),
    ("quit", "quit"),
    ("read", "read"),
    ("rebuild", "rebuilt"),
    ("rethink", "rethought"),
    ("ride", "rode"),
    ("ring", "rang"),
    ("rise", "rose"),
    ("run", "ran"),
    ("say", "said"),
    ("see", "saw"),
    ("seek", "sought"),
    ("sell", "sold"),
    ("send", "sent"),
    ("set", "set"),
    ("shake", "shook"),
    ("shed", "shed"),
    ("shoot", "shot"),
    ("show", "showed"),
    ("shut", "shut"),
    ("sing", "sang"),
    ("sink", "sank"),
    ("sit", "sat"),
    ("sleep", "slept"),
    ("speak", "spoke"),
    ("speed", "sped"),
    ("spend", "spent"),
    ("split", "split"),
    ("spread", "spread"),
    ("stand", "stood"),
    ("steal", "stole"),
    ("stick", "stuck"),
    ("strike", "struck"),
    ("strive", "strove"),
    ("swear", "swore"),
    ("sweep", "swept"),
    ("swim", "swam"),
    ("take", "took"),
    ("teach", "taught"),
    ("tear", "tore"),
    ("tell", "told"),
    ("think", "thought"),
    ("throw", "threw"),
    ("undergo", "underwent"),
    ("understand", "understood"),
    ("undertake", "undertook"),
    ("undo", "undid"),
    ("uphold", "upheld"),
    ("upset", "upset"),
    ("wake", "woke"),
    ("wear", "wore"),
    ("win", "won"),
    ("withdraw", "withdrew"),
    ("withhold", "withheld"),
    ("withstand", "withstood"),
    ("write", "wrote"),
];

/// Verbs of several syllables whose last one is stressed, so that they double: `admitted`.
const DOUBLING: &[&str] = &[
    "abet", "abhor", "acquit", "admit", "allot", "begin", "commit", "compel", "concur", "confer",
    "control", "debar", "defer", "deter", "disbar", "dispel", "embed", "emit", "equip", "excel",
    "expel", "forbid", "forget", "impel", "incur", "infer", "occur", "omit", "outbid", "outfit",
    "patrol", "permit", "prefer", "propel", "rebel", "rebut", "recur", "refer", "regret", "remit",
    "repel", "submit", "transfer", "transmit", "unplug", "upset",
];

/// The past tense of a verb in its base form: `revoke` → `revoked`, `say` → `said`.
/// A hyphenated verb changes its last part: `co-write` → `co-wrote`.
pub fn past(base: &str) -> String {
    let (prefix, verb) = split_prefix(base);
    if let Some((_, past)) = IRREGULAR.iter().find(|(irregular, _)| *irregular == verb) {
        return format!("{prefix}{past}");
    }
    let ending = if verb.ends_with('e') {
        format!("{verb}d")
    } else if let Some(stem) = consonant_y(verb) {
        format!("{stem}ied")
    } else {
        format!("{}ed", doubled(verb))
    };
    format!("{prefix}{ending}")
}

/// The -ing form of a verb in its base form: `block` → `blocking`, `make` → `making`.
pub fn gerund(base: &str) -> String {
    let (prefix, verb) = split_prefix(base);
    let ending = if verb == "be" {
        "being".to_owned()
    } else if let Some(stem) = verb.strip_suffix("ie") {
        format!("{stem}ying")
    } else if verb.ends_with("ee") || verb.ends_with("oe") || verb.ends_with("ye") {
        format!("{verb}ing")
    } else if let Some(stem) = verb.strip_suffix('e') {
        format!("{stem}ing")
    } else {
        format!("{}ing", doubled(verb))
    };
    format!("{prefix}{ending}")
}

fn split_prefix(base: &str) -> (&str, &str) {
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
    let doubles = ends_short
        && (vowel_groups == 1 || DOUBLING.contains(&verb) || verb.ends_with('l') || verb == "quiz");
    match letters.last() {
        Some(last) if doubles => format!("{verb}{last}"),
        Some('c') => format!("{verb}k"),
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
        ] {
            assert_eq!((past(base).as_str(), gerund(base).as_str()), (past_form, ing), "{base}");
        }
    }
}

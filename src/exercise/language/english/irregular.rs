//! Irregular verbs: base form, past tense, participle.
//!
//! Where British and American usage differ, the British form stands, as in the decks: `got`,
//! `leapt`. Verbs that both form regularly beside an older form are not here: `learned`,
//! `burned`, `dreamed`. An author who wants another past writes it into the fact.

/// Base form, past tense and participle, by base form.
const IRREGULAR: &[(&str, &str, &str)] = &[
    ("arise", "arose", "arisen"),
    ("awake", "awoke", "awoken"),
    ("backslide", "backslid", "backslid"),
    ("be", "was", "been"),
    ("bear", "bore", "borne"),
    ("beat", "beat", "beaten"),
    ("become", "became", "become"),
    ("befall", "befell", "befallen"),
    ("beget", "begot", "begotten"),
    ("begin", "began", "begun"),
    ("behold", "beheld", "beheld"),
    ("bend", "bent", "bent"),
    ("beset", "beset", "beset"),
    ("bet", "bet", "bet"),
    ("bid", "bid", "bid"),
    ("bind", "bound", "bound"),
    ("bite", "bit", "bitten"),
    ("bleed", "bled", "bled"),
    ("blow", "blew", "blown"),
    ("break", "broke", "broken"),
    ("breed", "bred", "bred"),
    ("bring", "brought", "brought"),
    ("broadcast", "broadcast", "broadcast"),
    ("build", "built", "built"),
    ("burst", "burst", "burst"),
    ("buy", "bought", "bought"),
    ("cast", "cast", "cast"),
    ("catch", "caught", "caught"),
    ("choose", "chose", "chosen"),
    ("cling", "clung", "clung"),
    ("come", "came", "come"),
    ("cost", "cost", "cost"),
    ("creep", "crept", "crept"),
    ("cut", "cut", "cut"),
    ("deal", "dealt", "dealt"),
    ("dig", "dug", "dug"),
    ("do", "did", "done"),
    ("draw", "drew", "drawn"),
    ("drink", "drank", "drunk"),
    ("drive", "drove", "driven"),
    ("dwell", "dwelt", "dwelt"),
    ("eat", "ate", "eaten"),
    ("fall", "fell", "fallen"),
    ("feed", "fed", "fed"),
    ("feel", "felt", "felt"),
    ("fight", "fought", "fought"),
    ("find", "found", "found"),
    ("fit", "fitted", "fitted"),
    ("flee", "fled", "fled"),
    ("fling", "flung", "flung"),
    ("fly", "flew", "flown"),
    ("forbid", "forbade", "forbidden"),
    ("forecast", "forecast", "forecast"),
    ("forget", "forgot", "forgotten"),
    ("forgive", "forgave", "forgiven"),
    ("forgo", "forwent", "forgone"),
    ("forsake", "forsook", "forsaken"),
    ("forswear", "forswore", "forsworn"),
    ("freeze", "froze", "frozen"),
    ("get", "got", "got"),
    ("give", "gave", "given"),
    ("go", "went", "gone"),
    ("grind", "ground", "ground"),
    ("grow", "grew", "grown"),
    ("handwrite", "handwrote", "handwritten"),
    ("hang", "hung", "hung"),
    ("have", "had", "had"),
    ("hear", "heard", "heard"),
    ("hew", "hewed", "hewn"),
    ("hide", "hid", "hidden"),
    ("hit", "hit", "hit"),
    ("hold", "held", "held"),
    ("hurt", "hurt", "hurt"),
    ("input", "input", "input"),
    ("keep", "kept", "kept"),
    ("kneel", "knelt", "knelt"),
    ("know", "knew", "known"),
    ("lay", "laid", "laid"),
    ("lead", "led", "led"),
    ("leap", "leapt", "leapt"),
    ("leave", "left", "left"),
    ("lend", "lent", "lent"),
    ("let", "let", "let"),
    ("light", "lit", "lit"),
    ("lose", "lost", "lost"),
    ("make", "made", "made"),
    ("mean", "meant", "meant"),
    ("meet", "met", "met"),
    ("mow", "mowed", "mown"),
    ("offset", "offset", "offset"),
    ("output", "output", "output"),
    ("partake", "partook", "partaken"),
    ("pay", "paid", "paid"),
    ("preset", "preset", "preset"),
    ("proofread", "proofread", "proofread"),
    ("prove", "proved", "proven"),
    ("put", "put", "put"),
    ("quit", "quit", "quit"),
    ("read", "read", "read"),
    ("rend", "rent", "rent"),
    ("rid", "rid", "rid"),
    ("ride", "rode", "ridden"),
    ("ring", "rang", "rung"),
    ("rise", "rose", "risen"),
    ("run", "ran", "run"),
    ("saw", "sawed", "sawn"),
    ("say", "said", "said"),
    ("see", "saw", "seen"),
    ("seek", "sought", "sought"),
    ("sell", "sold", "sold"),
    ("send", "sent", "sent"),
    ("set", "set", "set"),
    ("sew", "sewed", "sewn"),
    ("shake", "shook", "shaken"),
    ("shear", "sheared", "shorn"),
    ("shed", "shed", "shed"),
    ("shine", "shone", "shone"),
    ("shoot", "shot", "shot"),
    ("show", "showed", "shown"),
    ("shrink", "shrank", "shrunk"),
    ("shut", "shut", "shut"),
    ("sing", "sang", "sung"),
    ("sink", "sank", "sunk"),
    ("sit", "sat", "sat"),
    ("slay", "slew", "slain"),
    ("sleep", "slept", "slept"),
    ("slide", "slid", "slid"),
    ("sling", "slung", "slung"),
    ("slink", "slunk", "slunk"),
    ("slit", "slit", "slit"),
    ("sow", "sowed", "sown"),
    ("speak", "spoke", "spoken"),
    ("speed", "sped", "sped"),
    ("spellbind", "spellbound", "spellbound"),
    ("spend", "spent", "spent"),
    ("spin", "spun", "spun"),
    ("spit", "spat", "spat"),
    ("split", "split", "split"),
    ("spread", "spread", "spread"),
    ("spring", "sprang", "sprung"),
    ("stand", "stood", "stood"),
    ("steal", "stole", "stolen"),
    ("stick", "stuck", "stuck"),
    ("sting", "stung", "stung"),
    ("stink", "stank", "stunk"),
    ("strew", "strewed", "strewn"),
    ("stride", "strode", "stridden"),
    ("strike", "struck", "struck"),
    ("string", "strung", "strung"),
    ("strive", "strove", "striven"),
    ("sublet", "sublet", "sublet"),
    ("swear", "swore", "sworn"),
    ("sweep", "swept", "swept"),
    ("swell", "swelled", "swollen"),
    ("swim", "swam", "swum"),
    ("swing", "swung", "swung"),
    ("take", "took", "taken"),
    ("teach", "taught", "taught"),
    ("tear", "tore", "torn"),
    ("telecast", "telecast", "telecast"),
    ("tell", "told", "told"),
    ("think", "thought", "thought"),
    ("thrive", "thrived", "thrived"),
    ("throw", "threw", "thrown"),
    ("thrust", "thrust", "thrust"),
    ("tread", "trod", "trodden"),
    ("typecast", "typecast", "typecast"),
    ("underlie", "underlay", "underlain"),
    ("understand", "understood", "understood"),
    ("upset", "upset", "upset"),
    ("wake", "woke", "woken"),
    ("waylay", "waylaid", "waylaid"),
    ("wear", "wore", "worn"),
    ("weave", "wove", "woven"),
    ("wed", "wed", "wed"),
    ("weep", "wept", "wept"),
    ("wet", "wet", "wet"),
    ("win", "won", "won"),
    ("wind", "wound", "wound"),
    ("withdraw", "withdrew", "withdrawn"),
    ("withhold", "withheld", "withheld"),
    ("withstand", "withstood", "withstood"),
    ("wring", "wrung", "wrung"),
    ("write", "wrote", "written"),
];

/// Prefixes behind which an irregular verb keeps its forms: `rebuild`, `overthrow`, `mislead`.
const PREFIXES: [&str; 9] = ["re", "over", "under", "out", "mis", "un", "fore", "up", "inter"];

/// Regular verbs that look like a prefix and an irregular verb.
const REGULAR: [&str; 2] = ["outfit", "relay"];

/// The past tense of an irregular verb; nothing for a regular one.
pub fn irregular_past(verb: &str) -> Option<String> {
    let (prefix, verb) = behind_prefix(verb).unwrap_or(("", verb));
    row(verb).map(|(_, past, _)| format!("{prefix}{past}"))
}

/// Whether a word is the past tense of an irregular verb, and no base form besides, as `found`
/// and `wound` are.
pub fn is_irregular_past(word: &str) -> bool {
    const BASES: [&str; 7] = ["bore", "bound", "fell", "found", "ground", "rent", "wound"];
    let is_past = IRREGULAR.iter().any(|row| row.1 == word);
    is_past && row(word).is_none() && !BASES.contains(&word)
}

/// Whether a word is the base form of an irregular verb.
pub fn is_irregular(word: &str) -> bool {
    row(word).is_some()
}

/// A verb such as `rebuild` as its prefix and the irregular verb behind it.
pub fn behind_prefix(verb: &str) -> Option<(&'static str, &str)> {
    if REGULAR.contains(&verb) || row(verb).is_some() {
        return None;
    }
    PREFIXES.iter().find_map(|prefix| {
        let rest = verb.strip_prefix(prefix)?;
        row(rest).map(|_| (*prefix, rest))
    })
}

fn row(verb: &str) -> Option<&'static (&'static str, &'static str, &'static str)> {
    let at = IRREGULAR.binary_search_by_key(&verb, |row| row.0).ok()?;
    IRREGULAR.get(at)
}

/// Whether a word is the participle of an irregular verb.
pub fn is_irregular_participle(word: &str) -> bool {
    let is = |word: &str| IRREGULAR.iter().any(|row| row.2 == word);
    is(word) || PREFIXES.iter().any(|prefix| word.strip_prefix(prefix).is_some_and(is))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_order_so_that_it_can_be_searched() {
        assert!(IRREGULAR.is_sorted_by(|a, b| a.0 < b.0));
    }

    #[test]
    fn verbs_behind_a_prefix_keep_their_forms_and_look_alikes_do_not() {
        for (verb, past) in [
            ("rebuild", "rebuilt"),
            ("overthrow", "overthrew"),
            ("undertake", "undertook"),
            ("mislead", "misled"),
            ("foresee", "foresaw"),
            ("uphold", "upheld"),
        ] {
            assert_eq!(irregular_past(verb).as_deref(), Some(past));
        }
        for verb in ["relay", "outfit", "retreat", "understate", "uproot", "resign"] {
            assert_eq!(irregular_past(verb), None, "{verb}");
        }
        for (word, is) in [("overthrown", true), ("chosen", true), ("withdrew", false)] {
            assert_eq!(is_irregular_participle(word), is, "{word}");
        }
    }
}

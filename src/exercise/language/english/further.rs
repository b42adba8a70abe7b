//! Further verbs of a deed, which take the form of the first: `climbed onto a tank and called
//! for a strike`.
//!
//! Whether a word behind "and" is a verb can only be guessed from the words around it. Where
//! it may as well be a noun (`imposed a ban and embargo`), it is left as it stands.

use super::irregular::is_irregular;
use super::phrase::is_adverb;

/// Verbs that are no nouns.
const VERBS: &str = "\
    accept accuse achieve acquire adopt agree allow announce apologise apologize appoint \
    approve argue arrange arrive ask assassinate attend become begin believe bring build buy \
    carry choose come complain comply concede conclude condemn confirm confiscate continue \
    create criticise criticize declare defend denounce deny deploy deport describe \
    destroy detain develop die dismiss dissolve elect enter establish evacuate execute expel \
    explain extend flee forbid forgive found get give go grow have hear impose \
    inform insist install invade invite join keep know learn leave lend let lose make \
    marry meet negotiate nominate occupy oust pay persuade proclaim prohibit propose publish \
    put raise ratify receive recognise recognize refuse reject remain remove renounce replace \
    resign restore resume retire reveal revoke say see seek seize sell send settle sing speak \
    spend suggest summon suspend take tell think threaten throw try unveil urge warn win \
    withdraw withhold write";

/// Verbs that are nouns as well: what follows tells which.
const EITHER: &str = "\
    address answer appeal approach arrest attack ban beat blame block bomb break call campaign \
    cancel capture cause challenge change charge cite claim climb close contact cross cut \
    damage defeat delay demand dispute draw drive drop end face fall fight find fire fly force free freeze \
    hand head help hit hold issue kill kiss land launch lead lift light live look march murder name \
    offer open order pass place plant play pledge praise present promise protest question \
    quote race rally release repeat reply report request return ride rule run sail sentence \
    set share shoot show sign start stay step stop storm strike support surrender swear talk \
    thank travel turn use visit vote vow walk work";

/// Of those, the ones that a preposition follows as a rule.
const WITH_PREPOSITION: &str = "\
    appeal call campaign climb fall fight fly head land live look march offer pledge promise \
    protest rally reply return ride run sail step surrender talk travel turn vote vow walk \
    work";

const PREPOSITIONS: &str = "\
    about against at for from in into on onto over through to with";

/// Words that follow a verb with an object, and no noun.
const OBJECTS: &str = "\
    a all an both each every her herself him himself his it its itself no nobody one some that \
    the their them themselves these this those";

/// Words behind which another clause begins, whose verbs keep their form.
const CLAUSES: &str = "\
    although because before after could how if might must should that until what when where \
    whether which while who whom whose why will would";

/// The rest of a deed, with the verbs behind "and" in this form.
pub fn with_further_verbs(rest: &str, form: fn(&str) -> String) -> String {
    let mut words: Vec<String> = rest.split(' ').map(str::to_owned).collect();
    for at in further_verbs(&words) {
        words[at] = form(&words[at]);
    }
    words.join(" ")
}

/// Where the further verbs stand. In a series, the one behind "and" vouches for those behind
/// commas: `freed them, spit at a guard and left`.
fn further_verbs(words: &[String]) -> Vec<usize> {
    let mut verbs = Vec::new();
    let mut behind_commas = Vec::new();
    let mut joint: Option<&str> = None;
    for (at, word) in words.iter().enumerate() {
        let next = words.get(at + 1).map_or("", String::as_str);
        let is_infinitive = word == "to" && is_verb(next);
        if is_among(CLAUSES, word) || word.contains('“') || is_infinitive {
            break;
        }
        match joint {
            Some(",") if is_further(word, next) => verbs.push(at),
            Some(",") if is_verb(word) => behind_commas.push(at),
            Some(_) if is_further(word, next) => {
                verbs.append(&mut behind_commas);
                verbs.push(at);
            }
            // An adverb may stand between: `and later return`.
            Some(_) if is_adverb(word) => continue,
            _ => {}
        }
        joint = match word.as_str() {
            "and" | "or" | "but" => Some("and"),
            word if word.ends_with(',') => Some(","),
            _ => None,
        };
    }
    verbs
}

fn is_among(words: &str, word: &str) -> bool {
    words.split(' ').any(|one| one == word)
}

/// Whether a word may be a verb.
fn is_verb(word: &str) -> bool {
    is_among(VERBS, word) || is_among(EITHER, word) || is_irregular(word)
}

fn is_further(word: &str, next: &str) -> bool {
    let has_object = is_among(OBJECTS, next)
        || next.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || c == '“');
    let has_preposition = is_among(PREPOSITIONS, next) && is_among(WITH_PREPOSITION, word);
    is_among(VERBS, word) || (is_verb(word) && (has_object || has_preposition))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::language::english::verbs::past;

    #[test]
    fn a_second_verb_takes_the_form_of_the_first_and_a_noun_stays() {
        for (rest, expected) in [
            (" onto a tank and call for a strike", " onto a tank and called for a strike"),
            (" office and later return to Poland", " office and later returned to Poland"),
            (" the fort, free the prisoners and leave", " the fort, freed the prisoners and left"),
            (
                " a meeting, spit at a guard and go home",
                " a meeting, spat at a guard and went home",
            ),
            (" Kohl and sign the treaty", " Kohl and signed the treaty"),
            (" a ban and embargo on arms", " a ban and embargo on arms"),
            (" the call and return of exiles", " the call and return of exiles"),
            (" Rome and the Vatican", " Rome and the Vatican"),
            (" to leave and take the train", " to leave and take the train"),
            (" that it would stop and leave", " that it would stop and leave"),
            (" “stop and leave”", " “stop and leave”"),
        ] {
            assert_eq!(with_further_verbs(rest, past), expected);
        }
    }
}

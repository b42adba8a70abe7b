//! Plausible mistakes, planted one by one in the deck that is shipped, each with what tells of it.
//!
//! It needs the two articles, which are no part of the project: without them it says that it
//! did not run. What no machine can see is in the table as well, so that the day it is caught
//! shows.

use newsdeck::deck::check::{Article, Articles};
use newsdeck::library::load_with;

use crate::articles::articles;

const DECK: &str = include_str!("../../decks/trump-petro-2026.toml");

/// A mistake: under a heading of the deck, `from` becomes `to`.
struct Plant {
    /// What somebody got wrong.
    mistake: &'static str,
    heading: &'static str,
    from: &'static str,
    to: &'static str,
    /// The code of what tells of it; empty where nothing does.
    told_by: &'static str,
}

const fn plant(
    mistake: &'static str,
    heading: &'static str,
    from: &'static str,
    to: &'static str,
    told_by: &'static str,
) -> Plant {
    Plant { mistake, heading, from, to, told_by }
}

#[rustfmt::skip]
const PLANTS: &[Plant] = &[
    // Where it stands.
    plant("a paragraph that is not there", "event.visa-revoked", "¶22-23", "¶22-230", "no-such-paragraph"),
    plant("a quotation cited one paragraph too late", "quote.illegal", "¶44-45", "¶44, ¶46", "words-not-there"),
    plant("a deed cited from another part of the story", "event.fights-sanctions", "¶30", "¶7", "not-named"),
    plant("half the article cited for one deed", "event.bank-accounts", "\"¶32\"", "\"¶1-40\"", "broad-citation"),
    plant("a quotation without its article's paragraph", "quote.thug", "cite.abdullahi = \"¶14\"", "cite.abdullahi = \"¶12\"", "words-not-there"),
    plant("a question cited one paragraph too early", "note.cartel-ties", "cite.cnn = \"¶4\"", "cite.cnn = \"¶8\"", "said-elsewhere"),
    plant("a deed cited one paragraph too late", "event.bank-accounts", "cite.cnn = \"¶32\"", "cite.cnn = \"¶33\"", "said-elsewhere"),
    // Whose words.
    plant("one quoted word changed", "quote.reckless", "incendiary", "inflammatory", "words-not-there"),
    plant("a quotation cut off behind its “never”", "quote.handcuffs", "\"never allow", "\"allow", "cut-off"),
    plant("two quotations made one", "quote.flooding", "flooding the United States and poisoning Americans", "exploded to the highest rate in decades … poisoning Americans", "words-not-there"),
    plant("the reporter's words given as a quotation", "quote.misinformed", "words = \"misinformed\"", "words = \"about Colombia\"", "not-quoted"),
    plant("a quoted word changed inside a claim", "claim.hostile", "“fairly hostile”", "“very hostile”", "words-not-there"),
    plant("a quoted word changed inside an answer", "claim.hostile", "“misinformed”", "“mistaken”", "words-not-there"),
    plant("a quotation given to whom it was said of", "quote.genocide", "speaker = \"petro\"", "speaker = \"trump\"", "acts-on-itself"),
    plant("a quotation given to the other side", "quote.seized", "speaker = \"petro\"", "speaker = \"trump\"", "not-named"),
    plant("a quotation given to whoever answers it", "quote.attack", "speaker = \"trump\"", "speaker = \"petro\"", "another-speaker"),
    plant("a quotation said of somebody else", "quote.sick-man", "about = \"petro\"", "about = \"maduro\"", "not-about"),
    plant("a shortened quotation that is not in its own wording", "quote.sick-man", "words = \"sick man\"", "words = \"sick fellow\"", "not-as-printed"),
    plant("a quotation of more than 25 words", "quote.sick-man", "words_as_printed = \"a sick man who likes making cocaine and selling it to the United States\"", "words_as_printed = \"a sick man who likes making cocaine and selling it to the United States, and he’s not going to be doing it very long and he never was and never will be\"", "long-quote"),
    // Who did it.
    plant("the sanctions given to the State Department", "event.sanctions", "actor = \"treasury\"", "actor = \"state-dept\"", "not-named"),
    plant("a decree given to another body", "event.decertified", "actor = \"trump-admin\"", "actor = \"treasury\"", "not-named"),
    plant("the visitor mistaken for the host", "event.invites-petro", "actor = \"trump\"", "actor = \"petro\"", "acts-on-itself"),
    plant("a journey given to the other president", "event.arrives", "actor = \"petro\"", "actor = \"trump\"", "another-acts"),
    plant("a claim given to another secretary", "claim.noem-friends", "by    = \"noem\"", "by    = \"bessent\"", "not-named"),
    plant("a claim given to whom it was about", "claim.noem-friends", "by    = \"noem\"", "by    = \"petro\"", "another-speaker"),
    plant("a denial given to somebody else", "claim.noem-friends", "reply.by   = \"petro\"", "reply.by   = \"trump\"", "not-named"),
    plant("what one report names less exactly, left unsaid", "event.visa-revoked", "actor_for.abdullahi = \"us\"", "", "not-named"),
    plant("a report said to name somebody it does not", "event.tariff-threat", "actor_for.abdullahi = \"us\"", "actor_for.abdullahi = \"treasury\"", "not-named"),
    plant("a list with somebody who is not on it", "list.sanctioned", "\"benedetti\"]", "\"villavicencio\"]", "not-named"),
    plant("somebody left out of a list", "list.sanctioned", "\"nicolas\", ", "", "left-out"),
    plant("a list closed that the report leaves open", "list.sanctioned", "complete = false", "complete = true", "open-list"),
    plant("an office that is another", "role.bessent", "\"US Treasury Secretary\"", "\"US Interior Secretary\"", "office-not-there"),
    plant("an office given to another", "role.benedetti", "person = \"benedetti\"", "person = \"villavicencio\"", "not-named"),
    plant("an office given to the other president", "role.maduro", "person = \"maduro\"", "person = \"petro\"", "office-not-there"),
    plant("a misspelt name", "person.noem", "\"Kristi Noem\"", "\"Kristi Neom\"", "name-not-there"),
    plant("a pronoun that is not theirs", "person.petro", "they  = \"he\"", "they  = \"she\"", "another-pronoun"),
    // When and how many.
    plant("the month before", "event.lawyers", "when  = \"2025-10\"", "when  = \"2025-09\"", "date-not-there"),
    plant("another year", "event.second-term", "when  = \"2025-01\"", "when  = \"2024-01\"", "date-not-there"),
    plant("a day that the report does not give", "event.bank-accounts", "when  = \"2025-11\"", "when  = \"2025-11-05\"", "date-not-there"),
    plant("a day mistaken", "event.call", "when  = \"2026-01-07\"", "when  = \"2026-01-06\"", "date-not-there"),
    plant("a month mistaken in a sentence with a gap", "cloze.soldiers", "In September 2025", "In August 2025", "date-not-there"),
    plant("a number mistaken", "number.flights", "n     = 2", "n     = 3", "number-not-there"),
    plant("a span of time mistaken", "event.sanctions", "gap   = \"two days\"", "gap   = \"five days\"", "number-not-there"),
    plant("a span in another unit", "event.sanctions", "gap   = \"two days\"", "gap   = \"two weeks\"", "number-not-there"),
    plant("a span that its own dates contradict", "event.call", "gap   = \"four days\"", "gap   = \"five days\"", "gap-against-dates"),
    plant("a finer date that the report does not give", "event.decertified", "\"mid-September\"", "\"late September\"", "date-not-there"),
    plant("an order against the dates", "quote.attack", "then  = [\"event.sovereignty\"]", "then  = [\"event.visa-revoked\"]", "order-against-dates"),
    // Where and why.
    plant("an invented place", "event.soldiers", "place = \"new-york\"", "place = \"bogota\"", "not-named"),
    plant("a country mistaken in the words", "event.invites-trump", "{colombia}", "{venezuela}", "not-named"),
    plant("a place mistaken in a gap", "cloze.gaza", "[Gaza|place]", "[Venezuela|place]", "not-named"),
    plant("a reason without its owner", "event.decertified", "because_says = \"trump-admin\"", "", "whose-reason"),
    plant("a reason given to the other side", "event.sanctions", "because_says = \"treasury\"", "because_says = \"petro\"", "another-speaker"),
    plant("an occasion that is another", "event.soldiers", "a speech before a pro-Palestinian audience", "a dinner with businessmen", "answer-not-there"),
    plant("an invented reply", "claim.noem-friends", "limited English might have led to a misunderstanding", "the interpreter had been replaced at short notice", "answer-not-there"),
    plant("a dropped negation", "event.sovereignty", "warn {trump} not to threaten", "warn {trump} to threaten", "not-denied"),
    plant("a negation too many", "cloze.citizenship", "needed no visa", "needed a visa", "not-denied"),
    // What it is.
    plant("an accusation told as a deed", "claim.noem-friends", "[claim.noem-friends]\n", "[event.friends]\nactor = \"petro\"\ndid = \"describe Tren de Aragua members as “his friends”\"\ncite.cnn = \"¶14\"\n[claim.noem-friends]\n", "claim-as-deed"),
    plant("a claim asked as if it were so", "claim.noem-friends", "What, according to Kristi Noem in March 2025, did Petro say that Tren de Aragua members needed?", "What did Petro say in March 2025 that Tren de Aragua members needed?", "claim-asked-as-fact"),
    plant("a right answer that is another", "event.arrives", "a = \"a special visa\"\nalso = [\"special visa\", \"special\", \"a special one\"]", "a = \"a diplomatic visa\"", "answer-not-there"),
    plant("the right answer and a wrong one exchanged", "event.arrives", "a = \"Monday\"\nalso = [\"a Monday\", \"on Monday\", \"on a Monday\"]\nwrong = [\"Sunday\"", "a = \"Sunday\"\nwrong = [\"Monday\"", "answer-not-there"),
    // What one report alone gives.
    plant("what both reports give, said to be one's alone", "event.sovereignty", "[\"then\"]", "[\"then\", \"actor\"]", "not-only"),
    plant("words of both reports, said to be one's alone", "quote.arms", "cite.cnn", "only.cnn = [\"words\"]\ncite.cnn", "not-only"),
    plant("a word that a report does not use", "contrast.quarrel", "said.cnn = [\"spat\"]", "said.cnn = [\"feud\"]", "words-not-there"),
    plant("a word of both reports, said to tell them apart", "contrast.operation", "said.abdullahi = [\"operation\"]", "said.abdullahi = [\"arrest\"]", "shared-word"),
    plant("two origins where there is one", "source.abdullahi", "leans_on = [\"cnn\"]", "", "same-origin"),
    // Copying.
    plant("a sentence taken from the article", "event.deportations", "did   = \"launch a mass deportation campaign with the help of military aircraft\"", "did   = \"launch a mass deportation campaign that involved the use of military aircraft\"", "copied"),
    // What is asked by hand.
    plant("two wrong answers where three are needed", "event.arrives", "wrong = [\"a tourist visa\", \"a student visa\", \"a transit visa\"]", "wrong = [\"a tourist visa\", \"a student visa\"]", "few-wrong-answers"),
    plant("a right answer that says far more", "event.arrives", "a = \"a special visa\"", "a = \"a special visa for him, as his former one had been revoked\"", "odd-length"),
    plant("a question that names its answer", "event.arrives", "wrong = [\"a tourist visa\", \"a student visa\", \"a transit visa\"]", "wrong = [\"a passport\", \"a letter\", \"a stamp\"]", "answer-in-stem"),
    plant("a wrong answer that is the right one", "event.arrives", "wrong = [\"a tourist visa\"", "wrong = [\"a special visa\"", "right-among-wrong"),
    // Slips of the keyboard.
    plant("a misspelt reference", "event.lawyers", "actor = \"petro\"", "actor = \"perto\"", "unknown-name"),
    plant("a misspelt key", "event.sanctions", "because_says", "becuase_says", "unknown-key"),
    plant("a month that is none", "event.lawyers", "\"2025-10\"", "\"2025-13\"", "bad-date"),
    // What no machine sees.
    plant("a verb turned into its opposite", "event.sanctions", "did   = \"impose sanctions on {petro}\"", "did   = \"lift sanctions from {petro}\"", ""),
    plant("an effect turned into its opposite", "event.says-calmer", "to ease tensions", "to raise tensions", ""),
    plant("a denial called an admission", "claim.noem-friends", "reply.did  = \"deny\"", "reply.did  = \"admit\"", ""),
    plant("an office in the description of a person", "person.noem", "gloss = \"US Homeland Security Secretary\"", "gloss = \"US Treasury Secretary\"", ""),
    plant("another name that is somebody else's", "person.villavicencio", "\"Rosa Villavicencio\"", "\"Laura Sarabia\"", ""),
    plant("what came next within the same month", "event.sovereignty", "quote.wise-up", "event.invites-trump", ""),
    plant("a wrong answer that is true outside the articles", "note.trade", "\"Brazil\"", "\"the USA and Canada\"", ""),
];

/// The deck with a mistake in it; what is amiss where the deck no longer says what was to be
/// mistaken.
fn planted(plant: &Plant) -> Result<String, String> {
    let Plant { mistake, heading, from, to, .. } = plant;
    let stale = || format!("{mistake}: `{heading}` no longer says `{from}`; plant it anew");
    let at = DECK.find(&format!("[{heading}]\n")).ok_or_else(stale)?;
    // The questions of a fact stand under headings of their own.
    let own = format!("[[{heading}.ask]]");
    let mut headings = DECK[at + 1..].match_indices("\n[").map(|(next, _)| at + 1 + next + 1);
    let end = headings.find(|&next| !DECK[next..].starts_with(&own)).unwrap_or(DECK.len());
    let start = at + DECK[at..end].find(from).ok_or_else(stale)?;
    Ok(format!("{}{to}{}", &DECK[..start], &DECK[start + from.len()..]))
}

/// What is said of a deck with these articles: each problem's code, words and remedy.
fn told(text: &str, articles: &Articles) -> Vec<(String, String)> {
    let loaded = load_with(text.to_owned(), articles);
    let problems = loaded.problems.iter();
    problems
        .map(|problem| {
            let help = problem.help.as_deref().unwrap_or_default();
            (problem.code.to_owned(), format!("{} | {help}", problem.message))
        })
        .collect()
}

#[test]
fn a_mistake_in_the_deck_is_told_where_a_machine_can_see_it() {
    let Some(texts) = articles() else {
        println!("NOT LOOKED AT: no articles beside the project, so no mistake was planted");
        return;
    };
    let articles: Articles =
        texts.into_iter().map(|(id, text)| (id, Article::read(&text))).collect();
    let sound = told(DECK, &articles);
    let mut wrong = Vec::new();
    for plant in PLANTS {
        let text = match planted(plant) {
            Ok(text) => text,
            Err(stale) => {
                wrong.push(stale);
                continue;
            }
        };
        let mut told = told(&text, &articles);
        for old in &sound {
            if let Some(at) = told.iter().position(|problem| problem == old) {
                told.remove(at);
            }
        }
        let codes: Vec<&str> = told.iter().map(|(code, _)| code.as_str()).collect();
        if codes.first().is_some_and(|_| plant.told_by.is_empty())
            || !plant.told_by.is_empty() && !codes.contains(&plant.told_by)
        {
            let expected = if plant.told_by.is_empty() { "nothing" } else { plant.told_by };
            wrong.push(format!("{}: expected {expected}, told {codes:?}", plant.mistake));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), PLANTS.len(), wrong.join("\n"));
    let unseen = PLANTS.iter().filter(|plant| plant.told_by.is_empty()).count();
    println!("{} mistakes told, {unseen} not to be seen by a machine", PLANTS.len() - unseen);
}

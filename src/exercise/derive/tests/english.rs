//! English that only a whole deck can try: who is named already, who are many, what is counted.

use super::shown;
use crate::exercise::tests::deck;

const NAMES: &str = r#"
    [source.nme]
    outlet = "NME"
    [person.lennon]
    name = "John Lennon"
    short = "Lennon"
    they = "he"
    [person.kennedy]
    name = "John F. Kennedy"
    short = "Kennedy"
    they = "he"
    [person.reagan]
    name = "Ronald Reagan"
    short = "Reagan"
    they = "he"
    [person.gorbachev]
    name = "Mikhail Gorbachev"
    short = "Gorbachev"
    they = "he"
    [person.yanayev]
    name = "Gennady Yanayev"
    short = "Yanayev"
    they = "he"
    [person.curie]
    name = "Marie Curie"
    short = "Curie"
    they = "she"
    [group.beatles]
    name = "the Beatles"
    they = "they"
    [group.leaders]
    name = "the coup leaders"
    they = "they"
"#;

/// The exercises of these facts as `form | prompt | answer`, then what was dropped.
fn check(facts: &str, expected: &[&str]) {
    assert_eq!(shown(&deck(&format!("{NAMES}{facts}"))), expected);
}

#[test]
fn whoever_is_named_already_goes_by_a_pronoun_where_it_can_mean_nobody_else() {
    check(
        r#"
        [event.medal]
        actor = "lennon"
        did = "send back {lennon}'s medal"
        cite.nme = "¶1"
        [event.walks]
        actor = "reagan"
        did = "meet {gorbachev} at {reagan}'s ranch"
        cite.nme = "¶1"
        [claim.promise]
        by = "gorbachev"
        that = "{gorbachev} had been well all the time"
        cite.nme = "¶1"
        [claim.health]
        by = "yanayev"
        that = "{gorbachev} needed rest"
        reply.by = "gorbachev"
        reply.did = "contradict"
        reply.says = "{gorbachev} had never been ill"
        cite.nme = "¶1"
        [claim.coup]
        by = "leaders"
        that = "{gorbachev} could not govern"
        reply.by = "gorbachev"
        reply.did = "reject"
        reply.says = "{gorbachev} had never been ill"
        cite.nme = "¶1"
        "#,
        &[
            "who | Who sent back his medal? | John Lennon",
            "who | Who claimed that he had been well all the time? | Mikhail Gorbachev",
            "who | Who claimed that Gorbachev needed rest? | Gennady Yanayev",
            "reply | What did Mikhail Gorbachev say in answer to Gennady Yanayev’s claim that Gorbachev needed rest? | That Gorbachev had never been ill",
            "who | Which group claimed that Gorbachev could not govern? | The coup leaders",
            "reply | What did Mikhail Gorbachev say in answer to the coup leaders’ claim that he could not govern? | That Gorbachev had never been ill",
            "no event.walks who: the answer stands in “Who met Gorbachev at Reagan’s ranch?”",
            "no claim.health replier: the answer stands in “Who contradicted Gennady Yanayev’s claim that Gorbachev needed rest?”",
            "no claim.coup replier: the answer stands in “Who rejected the coup leaders’ claim that Gorbachev could not govern?”",
        ],
    );
}

#[test]
fn many_were_and_one_was_and_what_was_so_is_no_deed() {
    check(
        r#"
        [event.medals]
        actor = "beatles"
        did = "be made Members of the Order of the British Empire"
        when = "1965-10-26"
        place = "london"
        because = "their records sold well abroad"
        cite.nme = "¶1"
        [event.first]
        actor = "curie"
        did = "be the first woman to win a Nobel Prize"
        when = "1903"
        cite.nme = "¶1"
        [event.leaders]
        actor = "leaders"
        did = "put {gorbachev} under house arrest and declare an emergency"
        when = "1991-08-18/1991-08-19"
        cite.nme = "¶1"
        [place.london]
        name = "London"
        "#,
        &[
            "who | Which group was made Members of the Order of the British Empire on 26 October 1965? | The Beatles",
            "what | According to the report, what happened to the Beatles on 26 October 1965? | Were made Members of the Order of the British Empire",
            "when | On which date were the Beatles made Members of the Order of the British Empire? | 26 October 1965",
            "where | Where were the Beatles made Members of the Order of the British Empire on 26 October 1965? | London",
            "why | Why were the Beatles made Members of the Order of the British Empire on 26 October 1965? | Their records sold well abroad",
            "who | In 1903, who was the first woman to win a Nobel Prize? | Marie Curie",
            "when | In which year was Marie Curie the first woman to win a Nobel Prize? | 1903",
            "who | Which group put Gorbachev under house arrest and declared an emergency on 18–19 August 1991? | The coup leaders",
            "what | According to the report, what did the coup leaders do on 18–19 August 1991? | Put Gorbachev under house arrest and declared an emergency",
            "when | When did the coup leaders put Gorbachev under house arrest and declare an emergency? | 18–19 August 1991",
        ],
    );
}

#[test]
fn words_in_quotation_end_and_nest_as_print_has_it() {
    check(
        r#"
        [quote.berliner]
        speaker = "kennedy"
        words = "the proudest boast is \"Ich bin ein Berliner\"."
        when = "1963-06-26"
        cite.nme = "¶1"
        [quote.better]
        speaker = "reagan"
        words = "Are you better off than you were four years ago?"
        did = "ask the voters: “{words}”"
        when = "1980-10-28"
        cite.nme = "¶1"
        "#,
        &[
            "who | Who said on 26 June 1963: “the proudest boast is ‘Ich bin ein Berliner’”? | John F. Kennedy",
            "when | On which date did John F. Kennedy say: “the proudest boast is ‘Ich bin ein Berliner’”? | 26 June 1963",
            "who | Who asked the voters on 28 October 1980: “Are you better off than you were four years ago?” | Ronald Reagan",
            "words | Fill the gap: On 28 October 1980, Ronald Reagan asked the voters: “____”. | “Are you better off than you were four years ago?”",
            "when | On which date did Ronald Reagan ask the voters: “Are you better off than you were four years ago?” | 28 October 1980",
        ],
    );
}

#[test]
fn what_is_counted_is_asked_for_in_the_plural_and_told_in_its_number() {
    check(
        r#"
        [number.shared]
        actor = "curie"
        did = "share {n|Nobel Prize} with others"
        n = 1
        when = "1903"
        cite.nme = "¶1"
        [number.none]
        actor = "beatles"
        did = "play {n|concerts} after the one on the roof"
        n = 0
        when = "1969"
        cite.nme = "¶1"
        [number.chain]
        actor = "leaders"
        did = "hold power for about {n|days}"
        n = 3
        when = "1991-08"
        cite.nme = "¶1"
        [number.hours]
        actor = "leaders"
        did = "meet for {n|hours}"
        n = 4
        cite.nme = "¶1"
        [number.men]
        actor = "leaders"
        did = "consist of {n|men}"
        n = 8
        cite.nme = "¶1"
        "#,
        &[
            "how-many | How many Nobel Prizes did Marie Curie share with others in 1903? | One",
            "when | In which year did Marie Curie share one Nobel Prize with others? | 1903",
            "how-many | In 1969, how many concerts did the Beatles play after the one on the roof? | Zero",
            "when | In which year did the Beatles play no concerts after the one on the roof? | 1969",
            "how-many | Fill the gap: In August 1991, the coup leaders held power for about ____ days. | Three",
            "when | In which month did the coup leaders hold power for about three days? | August 1991",
            "how-many | For how many hours did the coup leaders meet? | Four",
            "how-many | How many men did the coup leaders consist of? | Eight",
        ],
    );
}

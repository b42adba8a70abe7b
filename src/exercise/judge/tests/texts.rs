//! Quoted words, offices, gaps and answers written by hand.

use super::*;

/// What was said and done on the way to the Moon.
pub(super) const FACTS: &str = r#"
    [person.mitchell]
    name = "Edgar Mitchell"
    [person.shepard]
    name = "Alan Shepard"
    [role.shepard]
    person = "shepard"
    office = "Chief Astronaut"
    as_of = "1964"
    cite.a = "¶1"
    [role.mitchell]
    person = "mitchell"
    office = "Module Pilot"
    as_of = "1971"
    cite.a = "¶1"
    [quote.miles]
    speaker = "shepard"
    words = "miles and miles"
    cite.a = "¶1"
    [cloze.balls]
    text = "Shepard hit [golf balls|what] when traffic had [increased|how] in [February 1971|month]; [Edgar Mitchell|who] threw a javelin."
    cite.a = "¶1"
    [note.club]
    cite.a = "¶1"
    ask = [
        { q = "What did Shepard hit the balls with?", a = "a six iron", also = ["a golf club"], wrong = ["a six pack"] },
        { q = "Who threw the javelin?", a = "Edgar Mitchell", also = ["the lunar athlete"] },
        { q = "When was it thrown?", a = "6 February 1971" },
    ]
"#;

#[test]
fn words_are_right_up_to_slips_that_make_no_other_words() {
    let deck = deck(&format!("[source.a]\noutlet = \"A\"\n{FACTS}"));
    expect(
        &deck,
        "cloze.balls/cloze-1",
        &[
            ("golf balls", "right"),
            ("the golf-balls", "right"),
            ("Golf Bals", "slip for golf balls"),
            ("balls", "wrong"),
            ("Shepard", "that is Alan Shepard"),
        ],
    );
    expect(
        &deck,
        "cloze.balls/cloze-2",
        &[
            ("increased", "right"),
            ("incresed", "slip for increased"),
            ("decreased", "2 slips of 2"),
        ],
    );
    expect(&deck, "cloze.balls/cloze-3", &[("Feb 1971", "right"), ("1971", "half, no month")]);
    expect(
        &deck,
        "cloze.balls/cloze-4",
        &[("Mitchell", "right"), ("Shepard", "that is Alan Shepard")],
    );
    expect(
        &deck,
        "note.club/ask-1",
        &[
            ("six iron", "right"),
            ("A golf club", "right"),
            ("six irn", "slip for a six iron"),
            ("six pack", "wrong"),
        ],
    );
    expect(
        &deck,
        "note.club/ask-2",
        &[
            ("Mitchell", "right"),
            ("Mitchel", "slip for Edgar Mitchell"),
            ("lunar athlete", "right"),
            ("lunar athlet", "slip for the lunar athlete"),
            ("Alan Shepard", "that is Alan Shepard"),
            ("Edgar", "first name"),
        ],
    );
    expect(
        &deck,
        "note.club/ask-3",
        &[("Feb 6, 1971", "right"), ("February 1971", "half, no day")],
    );
    expect(
        &deck,
        "role.shepard/office",
        &[
            ("chief astronaut", "right"),
            ("Chief astronut", "slip for Chief Astronaut"),
            ("Module Pilot", "wrong"),
        ],
    );
}

#[test]
fn slips_that_lie_between_two_texts_are_neither() {
    let deck = deck(
        "[source.a]\noutlet = \"A\"\n[note.n]\ncite.a = \"¶1\"\n\
         ask = [{ q = \"Which way?\", a = \"northern\", wrong = [\"northers\", \"south\"] }]\n",
    );
    expect(
        &deck,
        "note.n/ask-1",
        &[
            ("northen", "slip for northern"),
            ("norther", "as near to northers"),
            ("northers", "as near to northers"),
        ],
    );
}

#[test]
fn a_model_number_is_no_slip() {
    let deck = deck(
        "[source.a]\noutlet = \"A\"\n[body.a11]\nname = \"Apollo 11\"\n[body.a13]\nname = \"Apollo 13\"\n\
         [event.e]\nactor = \"a13\"\ndid = \"return\"\ncite.a = \"¶1\"\n",
    );
    expect(
        &deck,
        "event.e/who",
        &[
            ("Apollo 13", "right"),
            ("Apolo 13", "slip for Apollo 13"),
            ("Apollo 11", "that is Apollo 11"),
            ("Apollo 12", "wrong"),
            ("Apollo 1", "wrong"),
        ],
    );
}

#[test]
fn a_spanish_deck_is_answered_in_spanish() {
    let text = "format = 1\n[deck]\nid = \"d\"\ntitle = \"T\"\nlang = \"es\"\n[source.a]\noutlet = \"A\"\n\
        [person.petro]\nname = \"Gustavo Petro\"\nthey = \"he\"\n\
        [person.alcocer]\nname = \"Verónica Alcocer\"\nthey = \"she\"\n\
        [person.lula]\nname = \"Luiz Inácio Lula da Silva\"\nshort = \"Lula\"\n\
        [list.l]\nof = \"los presentes\"\nmembers = [\"petro\", \"alcocer\"]\ncomplete = true\ncite.a = \"¶1\"\n\
        [event.e]\nactor = \"petro\"\ndid = \"viajar\"\nwhen = \"2026-01-03\"\ncite.a = \"¶1\"\n\
        [number.n]\nactor = \"petro\"\ndid = \"tomar {n|vuelos}\"\nn = 121\ncite.a = \"¶1\"\n";
    let deck = crate::deck::parse(text).deck;
    expect_all(
        &deck,
        "event.e/who",
        "right",
        &[
            "Petro",
            "el presidente Petro",
            "Sr. Petro",
            "don Gustavo Petro",
            "Petro, Gustavo",
            "ministro de Exteriores Petro",
        ],
    );
    expect(
        &deck,
        "event.e/who",
        &[
            ("señora Petro", "wrong"),
            ("Sra. Alcocer", "that is Verónica Alcocer"),
            ("Lula", "that is Luiz Inácio Lula da Silva"),
        ],
    );
    expect_all(
        &deck,
        "event.e/when",
        "right",
        &["3 de enero de 2026", "3/1/2026", "el 3 de enero del 2026"],
    );
    expect(&deck, "event.e/when", &[("enero de 2026", "half, no day"), ("otoño", "unread")]);
    expect_all(
        &deck,
        "number.n/how-many",
        "right",
        &["121", "ciento veintiuno", "ciento veintiún vuelos"],
    );
    expect_all(&deck, "list.l/members", "right", &["Petro y Alcocer", "Verónica Alcocer e Petro"]);
}

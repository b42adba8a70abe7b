//! Names in every way in which people write them.

use super::*;

/// People who share names, and names of every build.
pub(super) const DECK: &str = r#"
    [source.a]
    outlet = "A"
    [person.petro]
    name = "Gustavo Petro"
    short = "Petro"
    they = "he"
    gloss = "Colombian President"
    differs_from = ["nicolas"]
    [person.nicolas]
    name = "Nicolás Petro"
    they = "he"
    [person.maduro]
    name = "Nicolás Maduro"
    [person.kennedy]
    name = "John F. Kennedy"
    also = ["JFK"]
    [person.robert]
    name = "Robert F. Kennedy Jr."
    [person.obrien]
    name = "Soledad O’Brien"
    [person.juncker]
    name = "Jean-Claude Juncker"
    [person.leyen]
    name = "Ursula von der Leyen"
    [person.gogh]
    name = "Vincent van Gogh"
    [person.gaulle]
    name = "Charles de Gaulle"
    [person.mbs]
    name = "Mohammed bin Salman"
    also = ["MBS"]
    [person.assad]
    name = "Bashar al-Assad"
    [person.xi]
    name = "Xi Jinping"
    short = "Xi"
    also = ["习近平"]
    [person.tsipras]
    name = "Αλέξης Τσίπρας"
    [person.leo]
    name = "Pope Leo XIV"
    [person.charles]
    name = "Charles III"
    [person.vance]
    name = "J.D. Vance"
    [person.aoc]
    name = "Alexandria Ocasio-Cortez"
    [person.lula]
    name = "Luiz Inácio Lula da Silva"
    short = "Lula"
    [person.heidi]
    name = "Heidi Cruz"
    gloss = "wife of Ted Cruz, senator"
    [person.melania]
    name = "Melania Trump"
    short = "Trump"
    they = "she"
    [person.gore]
    name = "Al Gore"
    [place.washington]
    name = "Washington"
    also = ["Washington, D.C."]
    [person.general]
    name = "George Washington"
    [body.treasury]
    name = "the US Treasury"
    also = ["Treasury Department"]
    [body.assembly]
    name = "the UN General Assembly"
    also = ["UNGA", "General Assembly"]
    [country.us]
    name = "the United States"
    also = ["US"]
    [country.colombia]
    name = "Colombia"
"#;

/// What a question asks that `id` answers.
pub(super) fn answered_by(id: &str) -> (Deck, &'static str) {
    let fact = format!(
        "{DECK}\n[event.e]\nactor = \"{id}\"\ndid = \"travel\"\nwhen = \"2025\"\ncite.a = \"¶1\"\n"
    );
    (deck(&fact), "event.e/who")
}

pub(super) fn expect_name(id: &str, table: &[(&str, &str)]) {
    let (deck, exercise) = answered_by(id);
    expect(&deck, exercise, table);
}

pub(super) fn right(id: &str, typed: &[&str]) {
    let (deck, exercise) = answered_by(id);
    expect_all(&deck, exercise, "right", typed);
}

#[test]
fn names_are_right_with_and_without_accents_initials_titles_and_first_names() {
    right(
        "petro",
        &[
            "Gustavo Petro",
            "gustavo petro",
            "GUSTAVO  PETRO",
            "Petro",
            "G. Petro",
            "G Petro",
            "G.Petro",
            "Petro, Gustavo",
            "PETRO, G.",
            "Petro Gustavo",
            "President Petro",
            "Mr. Petro",
            "President Gustavo Petro",
            "Sen. Petro",
            "Prime Minister Petro",
            "Gen. Petro",
            "Colombian President Petro",
            "the Colombian president Gustavo Petro",
            "Gustavo Petro, president",
            "Gustavo Petro (President)",
            "Gustavo\u{200b} Petro",
            "Ｇｕｓｔａｖｏ Ｐｅｔｒｏ",
            "“Petro”",
            "Secretary of State Petro",
            "former President Petro",
        ],
    );
    right(
        "nicolas",
        &["Nicolás Petro", "Nicolas Petro", "nicolás petro", "N. Petro", "Petro, Nicolás"],
    );
    right(
        "kennedy",
        &[
            "John F. Kennedy",
            "J. F. Kennedy",
            "J.F. Kennedy",
            "JF Kennedy",
            "J F Kennedy",
            "JFK",
            "John F Kennedy",
            "John Kennedy",
            "J. Kennedy",
            "Kennedy, John F.",
            "Kennedy, J. F.",
            "John Fitzgerald Kennedy",
            "J.F.K.",
        ],
    );
    right("obrien", &["O'Brien", "O’Brien", "OBrien", "O Brien", "Soledad O'Brien", "obrien"]);
    right(
        "juncker",
        &[
            "Jean-Claude Juncker",
            "Jean Claude Juncker",
            "JeanClaude Juncker",
            "J.-C. Juncker",
            "JC Juncker",
            "Juncker",
            "Juncker, Jean-Claude",
            "Jean Juncker",
        ],
    );
    right(
        "leyen",
        &["von der Leyen", "Von Der Leyen", "Leyen", "Ursula von der Leyen", "U. von der Leyen"],
    );
    right(
        "gogh",
        &[
            "van Gogh",
            "Van Gogh",
            "vangogh",
            "Gogh",
            "Vincent van Gogh",
            "V. van Gogh",
            "van Gogh, Vincent",
            "Gogh, Vincent van",
        ],
    );
    right("gaulle", &["de Gaulle", "De Gaulle", "General de Gaulle", "Charles de Gaulle"]);
    right(
        "mbs",
        &[
            "bin Salman",
            "Mohammed bin Salman",
            "MBS",
            "Prince Mohammed bin Salman",
            "M. bin Salman",
        ],
    );
    right(
        "assad",
        &["al-Assad", "Al Assad", "Assad", "Bashar al-Assad", "Bashar Assad", "B. al-Assad"],
    );
    right("xi", &["Xi", "Xi Jinping", "President Xi", "Jinping Xi", "习近平"]);
    right("tsipras", &["Αλέξης Τσίπρας", "Τσίπρας", "ΤΣΙΠΡΑΣ", "αλεξης τσιπρας"]);
    right("leo", &["Pope Leo XIV", "Leo XIV", "Pope Leo", "Leo"]);
    right("charles", &["Charles III", "King Charles III", "King Charles"]);
    right(
        "robert",
        &[
            "Robert F. Kennedy Jr.",
            "Robert F. Kennedy, Jr.",
            "Robert Kennedy Junior",
            "Robert Kennedy",
            "R. F. Kennedy",
            "RF Kennedy Jr",
        ],
    );
    right(
        "vance",
        &[
            "J.D. Vance",
            "JD Vance",
            "J D Vance",
            "Vance",
            "J. Vance",
            "James David Vance",
            "Vice President Vance",
        ],
    );
    right(
        "aoc",
        &[
            "Ocasio-Cortez",
            "Ocasio Cortez",
            "Alexandria Ocasio-Cortez",
            "Rep. Ocasio-Cortez",
            "A. Ocasio-Cortez",
        ],
    );
    right(
        "lula",
        &[
            "Lula",
            "Lula da Silva",
            "Luiz Inacio Lula da Silva",
            "Luiz Lula da Silva",
            "President Lula",
        ],
    );
    right("gore", &["Al Gore", "Gore", "A. Gore", "Vice President Gore"]);
    right("melania", &["Melania Trump", "Trump", "Mrs Trump", "M. Trump", "Mrs. Melania Trump"]);
}

#[test]
fn organisations_and_countries_are_right_with_and_without_their_article() {
    right(
        "treasury",
        &[
            "the US Treasury",
            "US Treasury",
            "The U.S. Treasury",
            "treasury department",
            "the Treasury Department",
        ],
    );
    right(
        "assembly",
        &["UN General Assembly", "the U.N. General Assembly", "UNGA", "General Assembly"],
    );
    right("us", &["United States", "the United States", "US", "U.S.", "the US"]);
    expect_name(
        "treasury",
        &[
            ("United States Treasury", "wrong"),
            ("US", "that is the United States"),
            ("Assembly", "wrong"),
        ],
    );
    expect_name("assembly", &[("Assembly", "wrong")]);
    expect_name("us", &[("America", "wrong"), ("UK", "wrong")]);
}

#[test]
fn a_report_that_names_the_actor_less_exactly_is_half_right() {
    let deck = deck(&format!(
        "{DECK}\n[event.e]\nactor = \"treasury\"\ndid = \"impose sanctions\"\nwhen = \"2025\"\ncite.a = \"¶1\"\nactor_for.a = \"us\"\n"
    ));
    expect(
        &deck,
        "event.e/who",
        &[
            ("the US", "half, less exact"),
            ("US Treasury", "right"),
            ("UNGA", "that is the UN General Assembly"),
        ],
    );
}

#[test]
fn a_name_without_end_is_compared_at_once() {
    let name = "A ".repeat(900);
    let deck = deck(&format!(
        "[source.a]\noutlet = \"A\"\n[person.p]\nname = \"{name}B\"\n\
         [event.e]\nactor = \"p\"\ndid = \"speak\"\ncite.a = \"¶1\"\n"
    ));
    expect(
        &deck,
        "event.e/who",
        &[(&format!("{name}C"), &format!("slip for {name}B")), (&"a ".repeat(450), "wrong")],
    );
}

#[test]
fn nothing_and_a_pasted_book_are_wrong_at_once() {
    let book = "Nicolás Petro".repeat(500);
    expect_name("petro", &[("", "nothing"), ("…", "nothing"), (&book, "too long")]);
}

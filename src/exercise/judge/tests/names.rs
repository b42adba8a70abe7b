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
fn answered_by(id: &str) -> (Deck, &'static str) {
    let fact = format!(
        "{DECK}\n[event.e]\nactor = \"{id}\"\ndid = \"travel\"\nwhen = \"2025\"\ncite.a = \"¶1\"\n"
    );
    (deck(&fact), "event.e/who")
}

fn expect_name(id: &str, table: &[(&str, &str)]) {
    let (deck, exercise) = answered_by(id);
    expect(&deck, exercise, table);
}

fn right(id: &str, typed: &[&str]) {
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
fn the_other_bearer_of_a_name_is_somebody_else() {
    expect_name(
        "nicolas",
        &[
            ("Gustavo Petro", "that is Gustavo Petro"),
            ("Petro", "that is Gustavo Petro"),
            ("President Petro", "that is Gustavo Petro"),
            ("G. Petro", "that is Gustavo Petro"),
            ("Petro, Gustavo", "that is Gustavo Petro"),
            ("Nicolas Maduro", "that is Nicolás Maduro"),
            ("N. Maduro", "that is Nicolás Maduro"),
            ("Nicolas", "first name"),
            ("Gustavo", "first name"),
            ("Nicolas Pedro", "slip for Nicolás Petro"),
            ("Nicola Petro", "slip for Nicolás Petro"),
            ("Nicolas Perto", "slip for Nicolás Petro"),
            ("Gustavo Pedro", "wrong"),
        ],
    );
    expect_name(
        "petro",
        &[
            ("Nicolás Petro", "that is Nicolás Petro"),
            ("Mrs Petro", "wrong"),
            ("Gustavo", "first name"),
            ("Pertro", "slip for Gustavo Petro"),
            ("Gustvao Petro", "slip for Gustavo Petro"),
            ("President Pertro", "slip for Gustavo Petro"),
            ("Colombia", "that is Colombia"),
            ("Treasury Department", "that is the US Treasury"),
        ],
    );
    expect_name(
        "kennedy",
        &[
            ("Kennedy", "which of John F. Kennedy + Robert F. Kennedy Jr.?"),
            ("Senator Kennedy", "which of John F. Kennedy + Robert F. Kennedy Jr.?"),
            ("Robert Kennedy", "that is Robert F. Kennedy Jr."),
            ("F. Kennedy", "which of John F. Kennedy + Robert F. Kennedy Jr.?"),
            ("John", "first name"),
            ("Kenedy", "which of John F. Kennedy + Robert F. Kennedy Jr.?"),
            ("J. Kenedy", "slip for John F. Kennedy"),
        ],
    );
    expect_name(
        "charles",
        &[("Charles II", "wrong"), ("Charles de Gaulle", "that is Charles de Gaulle")],
    );
    expect_name("leo", &[("Leo XIII", "wrong"), ("Pope Leo XVI", "wrong")]);
    expect_name(
        "robert",
        &[("Robert F. Kennedy Sr.", "wrong"), ("Robert F. Kennedy III", "wrong")],
    );
    expect_name("heidi", &[("Ted Cruz", "3 slips of 2"), ("Cruz", "right"), ("Mrs Cruz", "right")]);
    expect_name("mbs", &[("Salman", "3 slips of 2"), ("Mohammed", "first name")]);
    expect_name("xi", &[("Jinping Li", "2 slips of 1")]);
    expect_name("general", &[("Washington", "right"), ("Gen. Washington", "right")]);
    expect_name(
        "washington",
        &[
            ("Washington", "right"),
            ("Washington DC", "right"),
            ("George Washington", "that is George Washington"),
        ],
    );
}

#[test]
fn longer_names_may_have_more_slips_and_no_name_more_than_its_own() {
    expect_name(
        "leyen",
        &[
            ("Ursula von der Layen", "slip for Ursula von der Leyen"),
            ("Ursla von de Layen", "slip for Ursula von der Leyen"),
            ("Ursl von de Layen", "4 slips of 3"),
            ("von der Layn", "slip for Ursula von der Leyen"),
            ("Leyn", "slip for Ursula von der Leyen"),
            ("Lein", "wrong"),
        ],
    );
    expect_name(
        "gore",
        &[
            ("Gor", "slip for Al Gore"),
            ("Goer", "slip for Al Gore"),
            ("Bore", "slip for Al Gore"),
            ("Go", "wrong"),
        ],
    );
    expect_name("xi", &[("Xo", "wrong"), ("Xi Jingping", "slip for Xi Jinping")]);
    expect_name("us", &[("United State", "slip for the United States"), ("UD", "wrong")]);
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
fn names_that_must_never_be_taken_for_one_another_leave_no_room_for_a_slip_between_them() {
    let twins = |differs: &str| {
        let deck = deck(&format!(
            "[source.a]\noutlet = \"A\"\n[person.father]\nname = \"Kim Jong Il\"\n{differs}\n\
             [person.son]\nname = \"Kim Jong Un\"\n[event.e]\nactor = \"son\"\ndid = \"rule\"\n\
             when = \"2025\"\ncite.a = \"¶1\"\n"
        ));
        ["Kim Jong Un", "Kim Jong Il", "Kim Jong Ul", "Kim Jong Ui", "Kim Jomg Un"]
            .map(|typed| outcome(&deck, "event.e/who", typed))
    };
    let slip = "slip for Kim Jong Un".to_owned();
    let near = "as near to Kim Jong Il".to_owned();
    let [right, il] = ["right".to_owned(), "that is Kim Jong Il".to_owned()];
    assert_eq!(twins(""), [right.clone(), il.clone(), near.clone(), slip.clone(), slip.clone()]);
    assert_eq!(twins("differs_from = [\"son\"]"), [right, il, near.clone(), near, slip]);
}

#[test]
fn a_full_name_that_two_bear_cannot_be_typed() {
    let deck = deck(
        "[source.a]\noutlet = \"A\"\n[person.a]\nname = \"George Bush\"\n[person.b]\nname = \"George Bush\"\n\
         [event.e]\nactor = \"a\"\ndid = \"speak\"\nwhen = \"1991\"\ncite.a = \"¶1\"\n",
    );
    assert!(!exercise(&deck, "event.e/who").typed());
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

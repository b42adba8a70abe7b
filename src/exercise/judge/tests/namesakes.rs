//! Names of somebody else, however near they are: several bear one, and slips lead from one to
//! another.

use super::names::expect_name;
use super::*;

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

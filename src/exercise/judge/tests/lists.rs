//! Lists: all members, in any order.

use super::*;

/// Crews of flights to the Moon.
pub(super) const FACTS: &str = r#"
    [person.collins]
    name = "Michael Collins"
    [person.lovell]
    name = "James Lovell"
    [person.haise]
    name = "Fred Haise"
    [person.swigert]
    name = "Jack Swigert"
    [country.trinidad]
    name = "Trinidad and Tobago"
    [country.cuba]
    name = "Cuba"
    [list.crew]
    of = "the crew of Apollo 13"
    members = ["lovell", "swigert", "haise"]
    complete = true
    cite.a = "¶1"
    [list.islands]
    of = "the islands that greeted them"
    members = ["trinidad", "cuba"]
    complete = false
    cite.a = "¶1"
"#;

#[test]
fn lists_are_right_in_any_order_and_half_right_in_part() {
    let deck = deck(&format!("[source.a]\noutlet = \"A\"\n{FACTS}"));
    expect_all(
        &deck,
        "list.crew/members",
        "right",
        &[
            "James Lovell, Jack Swigert and Fred Haise",
            "Haise, Lovell, Swigert",
            "lovell; swigert; haise",
            "Lovell and Haise and Swigert",
            "Haise & Lovell & J. Swigert",
            "Lovell, James, Swigert, Jack, Haise, Fred",
            "Lovell\nHaise\nSwigert",
            "Lovell, Haise, Swigert, Lovell",
        ],
    );
    let all = "James Lovell, Jack Swigert, Fred Haise";
    expect(
        &deck,
        "list.crew/members",
        &[
            ("Lovel, Swigert, Haise", &format!("slip for {all}")),
            ("Lovell, Haise", "half, without Jack Swigert, with "),
            ("Lovell, Haise, Collins", "half, without Jack Swigert, with Collins"),
            ("Lovell, Haise, Swigert, Collins", "half, without , with Collins"),
            ("Lovell, Collins", "no member"),
            ("Collins", "no member"),
            ("somebody", "no member"),
            (",;", "nothing"),
            ("Lovell, Haise, Swigert, Collins, Cuba, Trinidad and Tobago", "no member"),
        ],
    );
    expect_all(
        &deck,
        "list.islands/members",
        "right",
        &["Cuba, Trinidad and Tobago", "Trinidad and Tobago and Cuba", "trinidad & tobago, cuba"],
    );
    expect_all(&deck, "list.crew/members", "too long", &[&"x,".repeat(30)]);
}

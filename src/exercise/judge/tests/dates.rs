//! Dates in every way in which people write them, of every precision.

use super::*;

/// Landings, launches and walks on the Moon, each dated to another precision.
pub(super) const FACTS: &str = r#"
    [person.armstrong]
    name = "Neil Armstrong"
    [event.day]
    actor = "armstrong"
    did = "walk on the Moon"
    when = "1969-07-21"
    cite.a = "¶1"
    [event.month]
    actor = "armstrong"
    did = "join the astronauts"
    when = "1962-09"
    when_note.a = "mid-September"
    cite.a = "¶1"
    [event.year]
    actor = "armstrong"
    did = "leave the agency"
    when = "1971"
    cite.a = "¶1"
    [event.range]
    actor = "armstrong"
    did = "fly to the Moon"
    when = "1969-07-16/1969-07-24"
    cite.a = "¶1"
    [event.across]
    actor = "armstrong"
    did = "stay in quarantine"
    when = "1969-07-24/1969-08-10"
    cite.a = "¶1"
    [event.soon]
    actor = "armstrong"
    did = "watch the capture"
    when = "2026-01-03"
    cite.a = "¶1"
"#;

fn expect_date(id: &str, table: &[(&str, &str)]) {
    expect(&deck(&format!("[source.a]\noutlet = \"A\"\n{FACTS}")), id, table);
}

fn right(id: &str, typed: &[&str]) {
    let deck = deck(&format!("[source.a]\noutlet = \"A\"\n{FACTS}"));
    expect_all(&deck, id, "right", typed);
}

#[test]
fn a_day_is_right_in_more_than_twenty_ways_of_writing() {
    right(
        "event.soon/when",
        &[
            "3 January 2026",
            "3 Jan 2026",
            "3. January 2026",
            "03 Jan. 2026",
            "3rd January 2026",
            "3rd of January 2026",
            "the 3rd of January, 2026",
            "the third of January 2026",
            "January 3, 2026",
            "January 3rd 2026",
            "January the third, 2026",
            "Jan 3 2026",
            "Jan 3 '26",
            "3 Jan 26",
            "on 3 January 2026",
            "Saturday, 3 January 2026",
            "Sat 3 Jan 2026",
            "2026-01-03",
            "2026-1-3",
            "2026/01/03",
            "2026.01.03",
            "20260103",
            "3/1/26",
            "1/3/26",
            "03/01/2026",
            "01/03/2026",
            "3.1.2026",
            "03.01.2026",
            "3-1-2026",
            "3-Jan-2026",
            "26-01-03",
            "2026 January 3",
            "3 JANUARY 2026",
            "３ January ２０２６",
        ],
    );
}

#[test]
fn a_coarser_date_is_half_right_and_says_what_is_missing() {
    expect_date(
        "event.day/when",
        &[
            ("July 1969", "half, no day"),
            ("7/1969", "half, no day"),
            ("mid July 1969", "half, no day"),
            ("late July 1969", "half, no day"),
            ("16-24 July 1969", "half, no day"),
            ("1969", "half, no month"),
            ("mid 1969", "half, no month"),
            ("21 July", "half, no year"),
            ("July 21", "half, no year"),
            ("21/7", "half, no year"),
            ("July", "half, no day"),
            ("21 Jluy 1969", "slip for 21 July 1969"),
            ("21 July 69", "right"),
            ("7/21/69", "right"),
        ],
    );
    expect_date(
        "event.month/when",
        &[
            ("1962", "half, no month"),
            ("September", "half, no year"),
            ("August to September 1962", "half, no month"),
            ("2nd half of 1962", "unread"),
        ],
    );
    expect_date(
        "event.range/when",
        &[
            ("July 1969", "half, no day"),
            ("1969", "half, no month"),
            ("mid July 1969", "half, no day"),
            ("16 to 24 July", "half, no year"),
            ("15 to 25 July 1969", "half, no day"),
        ],
    );
    expect_date(
        "event.across/when",
        &[
            ("July to August 1969", "half, no day"),
            ("late July 1969", "half, no day"),
            ("24 July – 10 August", "half, no year"),
        ],
    );
}

#[test]
fn a_finer_date_that_fits_is_right_and_one_that_a_report_contradicts_is_not() {
    right(
        "event.month/when",
        &[
            "September 1962",
            "Sept 1962",
            "Sept. 1962",
            "Sep 1962",
            "1962 September",
            "9/62",
            "9/1962",
            "09/1962",
            "1962-09",
            "1962/9",
            "in September of 1962",
            "sept '62",
            "mid September 1962",
            "17 September 1962",
            "1962-09-13",
        ],
    );
    expect_date(
        "event.month/when",
        &[
            ("Septmber 1962", "slip for September 1962"),
            ("25 September 1962", "above"),
            ("1 September 1962", "below"),
            ("late September 1962", "above"),
        ],
    );
    right(
        "event.year/when",
        &["1971", "'71", "in 1971", "the year 1971", "August 1971", "early 1971", "6/3/1971"],
    );
    right(
        "event.range/when",
        &[
            "16–24 July 1969",
            "16-24 July 1969",
            "16 to 24 July 1969",
            "from 16 to 24 July 1969",
            "between 16 and 24 July 1969",
            "July 16-24, 1969",
            "July 16 – July 24, 1969",
            "16 July 1969 – 24 July 1969",
            "1969-07-16/1969-07-24",
            "16/7/1969 - 24/7/1969",
            "20 July 1969",
            "18 to 22 July 1969",
        ],
    );
    right(
        "event.across/when",
        &["24 July – 10 August 1969", "24 July to 10 August 1969", "July 24 - August 10, 1969"],
    );
}

#[test]
fn another_date_is_wrong_and_so_is_no_date() {
    expect_date(
        "event.day/when",
        &[
            ("20 July 1969", "below"),
            ("22 July 1969", "above"),
            ("June 1969", "below"),
            ("1968", "below"),
            ("1970", "above"),
            ("21 July 1970", "above"),
            ("August", "above"),
            ("1 to 2999", "unread"),
            ("1900–2000", "below"),
            ("summer 1969", "unread"),
            ("autumn", "unread"),
            ("soon", "unread"),
            ("31 February 1969", "unread"),
            ("69", "unread"),
            ("Moon", "unread"),
            ("July July 1969", "unread"),
        ],
    );
    expect_date(
        "event.year/when",
        &[
            ("1970", "below"),
            ("1972", "above"),
            ("1970–1972", "below"),
            ("August", "unread"),
            ("71", "unread"),
        ],
    );
    expect_date(
        "event.month/when",
        &[("October 1962", "above"), ("9/61", "below"), ("autumn 1962", "unread")],
    );
    expect_date(
        "event.range/when",
        &[
            ("25 July 1969", "above"),
            ("14–16 July 1969", "below"),
            ("late July 1969", "half, no day"),
        ],
    );
}

//! A file after the change differs in the one place, and in nothing else.

use super::*;

const HEAD: &str = "format = 1\n[deck]\nid = \"d\"\ntitle = \"T\"\nlang = \"en\"\n\
     [source.a]\noutlet = \"A\"\n";

fn lovell(text: &str) -> Alias {
    Alias { of: AliasOf::Entity(EntityId::new("lovell").unwrap()), text: text.to_owned() }
}

fn golf(name: &str, text: &str) -> Alias {
    let fact = "note.golf".parse().unwrap();
    Alias { of: AliasOf::Ask { fact, name: name.to_owned() }, text: text.to_owned() }
}

/// `before`, behind the head of a deck, becomes `after`: with either sort of line ending, and
/// with a byte order mark or without.
fn check(alias: &Alias, before: &str, after: &str) {
    for (mark, newline) in [("", "\n"), ("", "\r\n"), ("\u{feff}", "\n"), ("\u{feff}", "\r\n")] {
        let whole =
            |tables: &str| format!("{mark}{}", format!("{HEAD}{tables}").replace('\n', newline));
        assert_eq!(add_alias(&whole(before), alias), Ok(whole(after)), "{before}");
    }
}

#[test]
fn a_name_joins_the_others_wherever_they_stand() {
    let alias = lovell("Big Jim");
    for (before, after) in [
        (
            "[person.lovell] # first\nname = \"James Lovell\" # he\nalso = [\"Jim\"]   # so called\n",
            "[person.lovell] # first\nname = \"James Lovell\" # he\nalso = [\"Jim\", \"Big Jim\"]   # so called\n",
        ),
        (
            "[person.lovell]\nname = \"James Lovell\"\nalso = [\n    \"Jim\", # short\n    \"JL\",  # shorter\n]\n",
            "[person.lovell]\nname = \"James Lovell\"\nalso = [\n    \"Jim\", # short\n    \"JL\", \"Big Jim\",  # shorter\n]\n",
        ),
        (
            "[person.lovell]\nalso = [ ]\nname = \"James Lovell\"\n",
            "[person.lovell]\nalso = [\"Big Jim\" ]\nname = \"James Lovell\"\n",
        ),
        (
            "[person]\nlovell = { name = \"James Lovell\", also = ['Jim'] } # inline\n",
            "[person]\nlovell = { name = \"James Lovell\", also = ['Jim', \"Big Jim\"] } # inline\n",
        ),
        (
            "[person]\nlovell.name = \"James Lovell\"\nlovell.also = []\n",
            "[person]\nlovell.name = \"James Lovell\"\nlovell.also = [\"Big Jim\"]\n",
        ),
    ] {
        check(&alias, before, after);
    }
}

#[test]
fn the_first_other_name_gets_a_line_of_its_own_aligned_as_the_author_does() {
    let alias = lovell("Big “Jim” \"J\"");
    let also = r#"["Big “Jim” \"J\""]"#;
    for (before, line, after) in [
        ("[person.lovell]\nname = \"James Lovell\" # he\n", "also = ", "they = \"he\"\n"),
        ("[person.lovell]\nname  = \"James Lovell\"\n", "also  = ", "gloss = \"a captain\"\n"),
        ("[person.lovell]\nname=\"James Lovell\"\n", "also=", "\n[person.b]\nname=\"B\"\n"),
        (
            "[person.lovell]\n\tname = \"James Lovell\"\n\tshort = \"Lovell\"\n",
            "\talso = ",
            "# end\n",
        ),
        ("[person]\nlovell.name = \"James Lovell\"\n", "lovell.also = ", ""),
        (
            "[ person . lovell ]\n\"name\" = '''James Lovell'''   # he\n",
            "also = ",
            "they = \"he\"\n",
        ),
    ] {
        check(&alias, &format!("{before}{after}"), &format!("{before}{line}{also}\n{after}"));
    }
    check(
        &lovell("J"),
        "[person]\nlovell = { name = \"James Lovell\" }\n",
        "[person]\nlovell = { name = \"James Lovell\", also = [\"J\"] }\n",
    );
    check(
        &lovell("J"),
        "[person.lovell]\nname = \"James Lovell\"",
        "[person.lovell]\nname = \"James Lovell\"\nalso = [\"J\"]",
    );
}

#[test]
fn an_answer_joins_those_of_its_own_question() {
    let (first, second) = (golf("1", "an iron"), golf("ball", "two"));
    let note = "[note.golf]\ncite.a = \"¶1\"\n";
    let q = |n: u8, rest: &str| format!("{{ q = \"Q{n}?\", a = \"A{n}\"{rest} }}");
    let list = |one: &str, two: &str| {
        format!(
            "{note}ask = [\n  {},\n  {},\n]\n",
            q(1, one),
            q(2, &format!(", id = \"ball\"{two}"))
        )
    };
    check(&first, &list("", ""), &list(", also = [\"an iron\"]", ""));
    check(&second, &list("", ", also = [\"2\"]"), &list("", ", also = [\"2\", \"two\"]"));
    check(
        &golf("1", "an iron"),
        &format!(
            "{note}[[note.golf.ask]]\nq = \"Q1?\"\na = \"A1\"\n[[note.golf.ask]]\nq = \"Q2?\"\na = \"A2\"\n"
        ),
        &format!(
            "{note}[[note.golf.ask]]\nq = \"Q1?\"\na = \"A1\"\nalso = [\"an iron\"]\n[[note.golf.ask]]\nq = \"Q2?\"\na = \"A2\"\n"
        ),
    );
}

#[test]
fn what_cannot_be_changed_by_itself_is_left_as_it_is() {
    let sound = "[person.lovell]\nname = \"James Lovell\"\n";
    for (tables, alias, error) in [
        ("[person.b]\nname = \"B\"\n", lovell("x"), EditError::NotThere),
        (sound, golf("1", "x"), EditError::NotThere),
        ("[person.lovell]\nname = \"James Lovell\n", lovell("x"), EditError::Unsound),
        ("[person.lovell]\nname = \"James Lovell\"\nalso = \"Jim\"\n", lovell("x"), EditError::Odd),
        (sound, lovell(""), EditError::Odd),
    ] {
        assert_eq!(add_alias(&format!("{HEAD}{tables}"), &alias), Err(error), "{tables}");
    }
    let names = (0..100).map(|n| format!("\"n{n}\"")).collect::<Vec<_>>().join(", ");
    let full = format!("{HEAD}{sound}also = [{names}]\n");
    assert_eq!(add_alias(&full, &lovell("x")), Err(EditError::NotThere));
}

#[test]
fn every_name_of_the_shipped_decks_can_be_given_another() {
    for text in [
        include_str!("../../../../decks/trump-petro-2026.toml"),
        include_str!("../../../../decks/trump-petro-2026-es.toml"),
    ] {
        let deck = parse(text).deck;
        let entities = deck.entities.keys().cloned().map(AliasOf::Entity);
        let asks = deck.facts.iter().flat_map(|(fact, of)| {
            of.asks()
                .map(|(name, _)| AliasOf::Ask { fact: fact.clone(), name: name.to_string() })
                .collect::<Vec<_>>()
        });
        for of in entities.chain(asks) {
            let alias = Alias { of, text: "quite another name".to_owned() };
            let edited = add_alias(text, &alias).unwrap();
            let line = alias_line(&deck, &alias).unwrap().line;
            assert!(line.ends_with("\"quite another name\"]"), "{line}");
            let added = edited.len() - text.len();
            let at = text.bytes().zip(edited.bytes()).take_while(|(a, b)| a == b).count();
            // The same text from the other end: nothing else changed.
            assert!(text.as_bytes().ends_with(&edited.as_bytes()[(at + added)..]), "{line}");
        }
    }
}

//! A file after the change differs in the lines of its key, and in nothing else.

mod formatted;
mod random;

use super::*;

const HEAD: &str = "format = 1\n[deck]\nid = \"d\"\ntitle = \"T\"\nlang = \"en\"\n\
     [source.a]\noutlet = \"A\"\n[source.b]\noutlet = \"B\"\n";

fn change(key: &str, value: Option<Value>) -> KeyChange {
    KeyChange { key: key.to_owned(), value }
}

fn text(key: &str, text: &str) -> KeyChange {
    change(key, Some(Value::Text(text.to_owned())))
}

fn texts(key: &str, items: &[&str]) -> KeyChange {
    change(key, Some(Value::Texts(items.iter().map(|item| (*item).to_owned()).collect())))
}

fn gone(key: &str) -> KeyChange {
    change(key, None)
}

/// `before`, behind the head of a deck, becomes `after`: with either sort of line ending, and
/// with a byte order mark or without.
fn check(changed: &KeyChange, before: &str, after: &str) {
    let fact = Owner::Fact("event.x".parse().unwrap());
    for (mark, newline) in [("", "\n"), ("", "\r\n"), ("\u{feff}", "\n"), ("\u{feff}", "\r\n")] {
        let whole =
            |tables: &str| format!("{mark}{}", format!("{HEAD}{tables}").replace('\n', newline));
        assert_eq!(write_key(&whole(before), &fact, changed), Ok(whole(after)), "{before}");
    }
}

#[test]
fn a_value_is_changed_where_it_stands_and_written_as_it_was() {
    for (changed, before, after) in [
        (
            text("did", "land on {moon}"),
            "[event.x]  # first\nactor  = \"a\"   # who\ndid    = \"fly\"   # what\nwhen = 1969-07-20\n",
            "[event.x]  # first\nactor  = \"a\"   # who\ndid    = \"land on {moon}\"   # what\nwhen = 1969-07-20\n",
        ),
        (text("did", "say “go”"), "[event.x]\ndid = 'fly'\n", "[event.x]\ndid = 'say “go”'\n"),
        (text("did", "it's"), "[event.x]\ndid = 'fly'\n", "[event.x]\ndid = \"it's\"\n"),
        (
            text("note", "one\ntwo \"2\""),
            "[event.x]\nnote = \"\"\"\none\\\n   more\"\"\" # end\n",
            "[event.x]\nnote = \"\"\"\none\ntwo \\\"2\\\"\"\"\" # end\n",
        ),
        (
            text("note", "one\n'two'?"),
            "[event.x]\nnote = '''one'''\n",
            "[event.x]\nnote = '''one\n'two'?'''\n",
        ),
        (
            text("when", "1969-07-21"),
            "[event.x]\nwhen = 1969-07-20\n",
            "[event.x]\nwhen = 1969-07-21\n",
        ),
        (
            text("when", "1969-07"),
            "[event.x]\nwhen = 1969-07-20\n",
            "[event.x]\nwhen = \"1969-07\"\n",
        ),
        (text("when", "1970"), "[event.x]\nwhen = 1969\n", "[event.x]\nwhen = 1970\n"),
        (
            text("cite.a.at", "¶2"),
            "[event.x]\ncite = { a = { at = '¶1', words = \"w\" }, b = \"¶1\" }\n",
            "[event.x]\ncite = { a = { at = '¶2', words = \"w\" }, b = \"¶1\" }\n",
        ),
        (
            text("cite.b", "¶2"),
            "[event]\nx . \"cite\".b=\"¶1\"\nx.cite.a=\"¶1\"\n",
            "[event]\nx . \"cite\".b=\"¶2\"\nx.cite.a=\"¶1\"\n",
        ),
        (
            text("ask.2.a", "B"),
            "[[event.x.ask]]\nq = \"1\"\na = \"A\"\n[[event.x.ask]]\nq = \"2\"\na = \"A\" # hm\n",
            "[[event.x.ask]]\nq = \"1\"\na = \"A\"\n[[event.x.ask]]\nq = \"2\"\na = \"B\" # hm\n",
        ),
        (
            change("importance", Some(Value::Number(5))),
            "[event.x]\nimportance = 0x3\n",
            "[event.x]\nimportance = 5\n",
        ),
        (
            change("cite.a", Some(Value::Cited { at: "¶1".to_owned(), words: "w".to_owned() })),
            "[event.x]\ncite.a = \"¶1\" # where\n",
            "[event.x]\ncite.a = { at = \"¶1\", words = \"w\" } # where\n",
        ),
    ] {
        check(&changed, before, after);
    }
}

#[test]
fn a_list_changes_only_where_it_differs() {
    let wrapped = |items: &str| format!("[event.x]\nnever = [\n{items}] # never\ndid = \"x\"\n");
    let three = "    \"a\", # first\n    'b',\n    \"c\"\n";
    for (items, left) in [
        (&["a", "b", "c", "d"][..], "    \"a\", # first\n    'b',\n    \"c\", \"d\"\n"),
        (&["a", "B", "c"], "    \"a\", # first\n    'B',\n    \"c\"\n"),
        (&["a", "c"], "    \"a\", # first\n    \"c\"\n"),
        (&["a", "b"], "    \"a\", # first\n    'b',\n"),
        (&["z", "a", "b", "c"], "    \"z\", \"a\", # first\n    'b',\n    \"c\"\n"),
        (&["x", "y"], "    \"x\", # first\n    'y',\n"),
    ] {
        check(&texts("never", items), &wrapped(three), &wrapped(left));
    }
    let flat = |items: &str| format!("[event.x]\nnever = {items} # never\n");
    for (items, before, after) in [
        (&["a", "c"][..], "[\"a\", \"b\", \"c\"]", "[\"a\", \"c\"]"),
        (&["a"], "[\"a\", \"b\", \"c\"]", "[\"a\"]"),
        (&["c"], "[ \"a\", \"b\", \"c\", ]", "[ \"c\", ]"),
        (&["x"], "[ ]", "[\"x\" ]"),
        (&["x", "y"], "\"x\"", "[\"x\", \"y\"]"),
    ] {
        check(&texts("never", items), &flat(before), &flat(after));
    }
}

#[test]
fn a_new_key_stands_behind_those_before_it_laid_out_as_they_are() {
    for (changed, before, after) in [
        (
            text("place", "moon"),
            "[event.x]\n  actor  = \"a\" # who\n  did    = \"x\"   # what\n  cite.a = \"¶1\"\n",
            "[event.x]\n  actor  = \"a\" # who\n  did    = \"x\"   # what\n  place  = \"moon\"\n  cite.a = \"¶1\"\n",
        ),
        (
            text("because_says", "a"),
            "[event.x]\nactor = \"a\"\ndid   = \"x\"\nbecause = \"y\"\n\n# the next\n[event.y]\n",
            "[event.x]\nactor = \"a\"\ndid   = \"x\"\nbecause = \"y\"\nbecause_says = \"a\"\n\n# the next\n[event.y]\n",
        ),
        (
            text("place", "moon"),
            "[event.x]\nactor\t=\t\"a\"\ndid\t=\t\"x\"\n",
            "[event.x]\nactor\t=\t\"a\"\ndid\t=\t\"x\"\nplace\t=\t\"moon\"\n",
        ),
        (
            text("cite.b", "¶2"),
            "[event.x]\ndid     = \"x\"\ncite.a  = \"¶1\"\nskip = [\"who\"]\n",
            "[event.x]\ndid     = \"x\"\ncite.a  = \"¶1\"\ncite.b  = \"¶2\"\nskip = [\"who\"]\n",
        ),
        (
            text("cite.b", "¶2"),
            "[event.x]\ndid = \"x\"\n[event.x.cite]\na = \"¶1\"\n",
            "[event.x]\ndid = \"x\"\n[event.x.cite]\na = \"¶1\"\nb = \"¶2\"\n",
        ),
        (
            text("note", "n"),
            "[event.x]\ndid = \"x\"\n[event.x.cite]\na = \"¶1\"\n",
            "[event.x]\ndid = \"x\"\nnote = \"n\"\n[event.x.cite]\na = \"¶1\"\n",
        ),
        (
            text("cite.b", "¶2"),
            "[event]\nx = { actor = \"a\", cite = { a = \"¶1\" } }\n",
            "[event]\nx = { actor = \"a\", cite = { a = \"¶1\", b = \"¶2\" } }\n",
        ),
        (
            text("when", "1969"),
            "[event]\nx = { actor = \"a\", cite = { a = \"¶1\" } } # inline\n",
            "[event]\nx = { actor = \"a\", when = \"1969\", cite = { a = \"¶1\" } } # inline\n",
        ),
        (
            text("cite.a.words", "w"),
            "[event.x]\ncite.a = { at = \"¶1\" }\n",
            "[event.x]\ncite.a = { at = \"¶1\", words = \"w\" }\n",
        ),
        (
            text("did", "x"),
            "[event]\n x.actor = \"a\"\n x.cite.a = \"¶1\"\n",
            "[event]\n x.actor = \"a\"\n x.did = \"x\"\n x.cite.a = \"¶1\"\n",
        ),
        (
            texts("ask.1.also", &["x"]),
            "[event.x]\nask = [ { q = \"1\", a = \"2\" } ]\n",
            "[event.x]\nask = [ { q = \"1\", a = \"2\", also = [\"x\"] } ]\n",
        ),
        (
            text("reply.says", "no"),
            "[event.x]\nby = \"a\"\nreply.by = \"b\"\nreply.did = \"deny\"\n",
            "[event.x]\nby = \"a\"\nreply.by = \"b\"\nreply.did = \"deny\"\nreply.says = \"no\"\n",
        ),
    ] {
        check(&changed, before, after);
    }
    check(&text("note", "n"), "[event.x]\ndid = \"x\"", "[event.x]\ndid = \"x\"\nnote = \"n\"");
}

#[test]
fn a_key_is_taken_out_with_its_lines_or_its_comma() {
    for (changed, before, after) in [
        (
            gone("place"),
            "[event.x]\ndid = \"x\"\nplace = \"moon\" # where\n# stays\nnote = \"n\"\n",
            "[event.x]\ndid = \"x\"\n# stays\nnote = \"n\"\n",
        ),
        (
            gone("never"),
            "[event.x]\nnever = [\n  \"a\",\n  \"b\",\n]\ndid = \"x\"\n",
            "[event.x]\ndid = \"x\"\n",
        ),
        (gone("note"), "[event.x]\ndid = \"x\"\nnote = \"n\"", "[event.x]\ndid = \"x\""),
        (
            gone("cite.a.words"),
            "[event.x]\ncite.a = { at = \"¶1\", words = \"w\" }\n",
            "[event.x]\ncite.a = { at = \"¶1\" }\n",
        ),
        (
            gone("cite.a"),
            "[event.x]\ncite = { a = { at = \"¶1\" }, b = \"¶2\" } # where\n",
            "[event.x]\ncite = { b = \"¶2\" } # where\n",
        ),
        (
            gone("cite.a"),
            "[event.x]\ndid = \"x\"\ncite = { a = { at = \"¶1\" } }\nnote = \"n\"\n",
            "[event.x]\ndid = \"x\"\nnote = \"n\"\n",
        ),
        (
            gone("cite.a"),
            "[event.x]\ncite.a.at = \"¶1\"\ncite.a.words = \"w\"\ncite.b = \"¶1\"\n",
            "[event.x]\ncite.b = \"¶1\"\n",
        ),
        (gone("nothing"), "[event.x]\ndid = \"x\"\n", "[event.x]\ndid = \"x\"\n"),
    ] {
        check(&changed, before, after);
    }
}

#[test]
fn what_cannot_be_changed_by_itself_is_left_as_it_is() {
    let fact = Owner::Fact("event.x".parse().unwrap());
    for (tables, changed, error) in [
        ("[event.y]\ndid = \"x\"\n", text("did", "y"), EditError::NotThere),
        ("[event.x]\ndid = \"x\n", text("did", "y"), EditError::Unsound),
        ("[event.x]\ndid = \"x\"\n", text("did.deep", "y"), EditError::Odd),
        ("[event.x]\ncite.a = \"¶1\"\n", text("cite", "y"), EditError::Odd),
        ("[event.x]\ndid = \"x\"\n[event.x.cite]\na = \"¶1\"\n", gone("cite"), EditError::Odd),
        (
            "[[note.x.ask]]\nq = \"1\"\n[event.x.cite]\na = \"¶1\"\n",
            text("note", "n"),
            EditError::Odd,
        ),
    ] {
        assert_eq!(write_key(&format!("{HEAD}{tables}"), &fact, &changed), Err(error), "{tables}");
    }
}

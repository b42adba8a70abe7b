//! Writes one fact: its content first, then its circumstances, then how it is asked.

use super::lines::{Lines, quoted};
use crate::deck::id::FactId;
use crate::deck::model::{Ask, Citation, Content, Fact, Part};

/// `[event.visa-revoked]` and all below it.
pub fn fact(id: &FactId, fact: &Fact, lines: &mut Lines) {
    lines.heading(&format!("[{id}]"));
    content(&fact.content, lines);
    circumstances(fact, lines);
    for (source, citation) in &fact.cite {
        cite(source.as_str(), citation, lines);
    }
    for (source, parts) in &fact.only {
        lines.list(&format!("only.{source}"), parts.iter().copied().map(Part::as_str));
    }
    for (source, entity) in &fact.actor_for {
        lines.text(&format!("actor_for.{source}"), entity);
    }
    lines.list_if("skip", &fact.skip);
    lines.list_if("never", &fact.never);
    lines.list_if("tags", &fact.tags);
    lines.text_if("note", fact.note.as_ref());
    if let Some(importance) = fact.importance {
        lines.plain("importance", importance);
    }
    let was: Vec<String> = fact.was.iter().map(ToString::to_string).collect();
    lines.list_if("was", &was);
    lines.text_if("retired", fact.retired.as_ref());
    for question in &fact.ask {
        ask(id, question, lines);
    }
}

fn content(content: &Content, lines: &mut Lines) {
    match content {
        Content::Quote(quote) => {
            lines.text("speaker", &quote.speaker);
            lines.text_if("did", quote.did.as_ref());
            lines.text("words", &quote.words);
            lines.text_if("words_as_printed", quote.words_as_printed.as_ref());
            lines.text_if("about", quote.about.as_ref());
        }
        Content::Event(event) => {
            lines.text("actor", &event.actor);
            lines.text("did", &event.did);
        }
        Content::Claim(claim) => {
            lines.text("by", &claim.by);
            lines.text("that", &claim.that);
            lines.text_if("about", claim.about.as_ref());
            if let Some(reply) = &claim.reply {
                lines.text("reply.by", &reply.by);
                lines.text("reply.did", &reply.did);
                lines.text_if("reply.says", reply.says.as_ref());
            }
        }
        Content::Role(role) => {
            lines.text("person", &role.person);
            lines.text("office", &role.office);
            lines.text_if("as_of", role.as_of.as_ref());
        }
        Content::Number(number) => {
            lines.text("actor", &number.actor);
            lines.text("did", &number.did);
            lines.plain("n", number.n);
        }
        Content::List(list) => {
            lines.text("of", &list.of);
            lines.list("members", &list.members);
            lines.plain("complete", list.complete);
            lines.list_if("not_in", &list.not_in);
        }
        Content::Cloze(text) => lines.text("text", text),
        Content::Contrast(contrast) => {
            lines.text_if("about", contrast.about.as_ref());
            lines.text("point", &contrast.point);
            for (source, words) in &contrast.said {
                lines.list(&format!("said.{source}"), words);
            }
        }
        Content::Note => {}
    }
}

fn circumstances(fact: &Fact, lines: &mut Lines) {
    lines.text_if("when", fact.when.as_ref());
    for (source, note) in &fact.when_note {
        lines.text(&format!("when_note.{source}"), note);
    }
    lines.text_if("place", fact.place.as_ref());
    lines.text_if("occasion", fact.occasion.as_ref());
    lines.text_if("after", fact.after.as_ref());
    lines.text_if("gap", fact.gap.as_ref());
    lines.list_if("then", &fact.then);
    lines.text_if("because", fact.because.as_ref());
    lines.text_if("because_says", fact.because_says.as_ref());
    lines.text_if("past", fact.past.as_ref());
}

fn cite(source: &str, citation: &Citation, lines: &mut Lines) {
    let key = format!("cite.{source}");
    match &citation.words {
        None => lines.text(&key, &citation.at),
        Some(words) => lines
            .plain(&key, format!("{{ at = {}, words = {} }}", quoted(&citation.at), quoted(words))),
    }
}

fn ask(id: &FactId, ask: &Ask, lines: &mut Lines) {
    lines.heading(&format!("[[{id}.ask]]"));
    lines.text_if("id", ask.id.as_ref());
    lines.text("q", &ask.q);
    lines.text("a", &ask.a);
    lines.list_if("wrong", &ask.wrong);
    lines.list_if("also", &ask.also);
    for (source, citation) in &ask.cite {
        cite(source.as_str(), citation, lines);
    }
}

//! What facts yield in Spanish, form by form.

use super::shown;
use crate::exercise::tests::deck;

const NAMES: &str = r#"
    [source.log]
    outlet = "Log"
    [source.paper]
    outlet = "Paper"
    [person.armstrong]
    name = "Neil Armstrong"
    short = "Armstrong"
    [person.aldrin]
    name = "Buzz Aldrin"
    short = "Aldrin"
    [person.collins]
    name = "Michael Collins"
    short = "Collins"
    [person.kennedy]
    name = "John F. Kennedy"
    short = "Kennedy"
    [person.lowell]
    name = "Percival Lowell"
    [person.antoniadi]
    name = "Eugène Antoniadi"
    [body.congress]
    name = "el Congreso de Estados Unidos"
    short = "el Congreso"
    [country.us]
    name = "los Estados Unidos"
    [place.mars]
    name = "Marte"
    [place.boston]
    name = "Boston"
    [country.ussr]
    name = "la Unión Soviética"
    [group.astronauts]
    name = "los astronautas"
    [place.washington]
    name = "Washington"
    [place.moon]
    name = "la Luna"
"#;

fn check(facts: &str, expected: &[&str]) {
    let mut deck = deck(&format!("{NAMES}{facts}"));
    deck.lang = "es-MX".to_owned();
    assert_eq!(shown(&deck), expected);
}

#[test]
fn what_somebody_did_is_asked_by_every_part() {
    check(
        r#"
        [event.promise]
        actor = "kennedy"
        did = "proponer a {congress} un viaje a {moon}"
        when = "1961-05"
        place = "washington"
        occasion = "un discurso"
        because = "los cohetes de {ussr} iban por delante"
        because_says = "kennedy"
        then = ["event.landing"]
        cite.log = "¶1"
        [event.landing]
        actor = "us"
        did = "lograr que dos astronautas llegaran a {moon}"
        when = "1969-07-20"
        after = "event.promise"
        gap = "ocho años"
        cite.log = "¶2"
        [event.choice]
        actor = "us"
        did = "elegir {moon} como meta"
        because = "la meta era difícil"
        because_says = "kennedy"
        cite.log = "¶2"
        [event.return]
        actor = "astronauts"
        did = "reunirse con {congress}"
        because = "los invitaron"
        cite.log = "¶3"
        "#,
        &[
            "who | ¿Quién propuso al Congreso un viaje a la Luna en mayo de 1961? | John F. Kennedy",
            "what | Según los artículos, ¿qué hizo John F. Kennedy en mayo de 1961? | Propuso al Congreso un viaje a la Luna",
            "when | ¿En qué mes propuso John F. Kennedy al Congreso un viaje a la Luna? | Mayo de 1961",
            "where | ¿Dónde propuso John F. Kennedy al Congreso un viaje a la Luna en mayo de 1961? | Washington",
            "occasion | ¿En qué ocasión propuso John F. Kennedy al Congreso un viaje a la Luna en mayo de 1961? | Un discurso",
            "next | En mayo de 1961, John F. Kennedy propuso al Congreso un viaje a la Luna. Según los artículos, ¿qué ocurrió a continuación? | Los Estados Unidos lograron que dos astronautas llegaran a la Luna",
            "why | ¿Qué motivo dio John F. Kennedy para proponer al Congreso un viaje a la Luna en mayo de 1961? | Los cohetes de la Unión Soviética iban por delante",
            "who | El 20 de julio de 1969, ¿qué país logró que dos astronautas llegaran a la Luna? | Los Estados Unidos",
            "what | Según los artículos, ¿qué hicieron los Estados Unidos el 20 de julio de 1969? | Lograron que dos astronautas llegaran a la Luna",
            "when | ¿Qué día lograron los Estados Unidos que dos astronautas llegaran a la Luna? | 20 de julio de 1969",
            "gap | John F. Kennedy propuso al Congreso un viaje a la Luna. ¿Cuánto tiempo después lograron los Estados Unidos que dos astronautas llegaran a la Luna? | Ocho años",
            "who | ¿Qué país eligió la Luna como meta? | Los Estados Unidos",
            "why | ¿Por qué, según John F. Kennedy, eligieron los Estados Unidos la Luna como meta? | La meta era difícil",
            "who | ¿Qué grupo se reunió con el Congreso? | Los astronautas",
            "why | ¿Por qué se reunieron los astronautas con el Congreso? | Los invitaron",
        ],
    );
}

#[test]
fn words_claims_offices_numbers_lists_gaps_and_coverage_are_asked() {
    check(
        r#"
        [quote.dull]
        speaker = "aldrin"
        did = "describir {moon} como una \"{words}\""
        words = "magnífica desolación"
        about = "moon"
        when = "1969-07"
        cite.log = "¶1"
        [quote.landed]
        speaker = "armstrong"
        words = "El Águila ha alunizado"
        when = "1969-07-20"
        cite.log = "¶1"
        [claim.canals]
        by = "lowell"
        that = "{mars} tenía canales"
        about = "mars"
        when = "1895"
        place = "boston"
        reply = { by = "antoniadi", did = "negar", says = "los canales eran una ilusión" }
        cite.log = "¶2"
        [role.president]
        person = "kennedy"
        office = "presidente de Estados Unidos"
        as_of = "1961"
        cite.log = "¶3"
        [number.men]
        actor = "us"
        did = "enviar a {n|personas} a {moon}"
        n = 2
        when = "1969-07-20"
        cite.log = "¶3"
        [list.crew]
        of = "las personas que viajaron en el Apolo 11"
        members = ["armstrong", "aldrin", "collins"]
        complete = true
        cite.log = "¶4"
        [cloze.c]
        text = "Salieron el [16 de julio de 1969|fecha] rumbo a [la Luna|destino]."
        cite.log = "¶5"
        [contrast.word]
        point = "la palabra para el regreso"
        said.log = ["amerizaje"]
        said.paper = ["caída al mar"]
        "#,
        &[
            "who | ¿Quién describió la Luna como una «magnífica desolación» en julio de 1969? | Buzz Aldrin",
            "words | Complete la frase: En julio de 1969, Buzz Aldrin describió la Luna como una «____». | «magnífica desolación»",
            "when | ¿En qué mes describió Buzz Aldrin la Luna como una «magnífica desolación»? | Julio de 1969",
            "about | ¿A qué lugar se refería Buzz Aldrin con las palabras «magnífica desolación» en julio de 1969? | La Luna",
            "who | ¿Quién dijo el 20 de julio de 1969: «El Águila ha alunizado»? | Neil Armstrong",
            "when | ¿Qué día dijo Neil Armstrong: «El Águila ha alunizado»? | 20 de julio de 1969",
            "who | En 1895, ¿quién afirmó que Marte tenía canales? | Percival Lowell",
            "what | Según los artículos, ¿qué afirmó Percival Lowell en 1895? | Que Marte tenía canales",
            "when | ¿En qué año afirmó Percival Lowell que Marte tenía canales? | 1895",
            "about | ¿Qué lugar, según afirmó Percival Lowell en 1895, tenía canales? | Marte",
            "where | En 1895, ¿dónde afirmó Percival Lowell que Marte tenía canales? | Boston",
            "replier | ¿Quién negó la afirmación de Percival Lowell de que Marte tenía canales? | Eugène Antoniadi",
            "reply | ¿Qué respondió Eugène Antoniadi a la afirmación de Percival Lowell de que Marte tenía canales? | Que los canales eran una ilusión",
            "who | ¿Quién era presidente de Estados Unidos en 1961? | John F. Kennedy",
            "office | ¿Qué cargo ocupaba John F. Kennedy en 1961? | Presidente de Estados Unidos",
            "how-many | ¿A cuántas personas enviaron los Estados Unidos a la Luna el 20 de julio de 1969? | 2",
            "when | ¿Qué día enviaron los Estados Unidos a dos personas a la Luna? | 20 de julio de 1969",
            "members | ¿Quiénes son las personas que viajaron en el Apolo 11? Dé todos los nombres. | Neil Armstrong, Buzz Aldrin y Michael Collins",
            "cloze-1 | Complete la frase (fecha): Salieron el ____ rumbo a la Luna. | 16 de julio de 1969",
            "cloze-2 | Complete la frase (destino): Salieron el 16 de julio de 1969 rumbo a ____. | La Luna",
            "report | ¿Qué artículo es el único que usa la palabra «amerizaje» para el regreso? | Log",
        ],
    );
}

#[test]
fn what_is_asked_agrees_and_its_date_means_the_deed() {
    check(
        r#"
        [person.columbus]
        name = "Cristóbal Colón"
        short = "Colón"
        [person.cortes]
        name = "Hernán Cortés"
        [person.urban]
        name = "Urbano II"
        [person.ptolemy]
        name = "Claudio Ptolomeo"
        [country.eeuu]
        name = "EE. UU."
        [country.france]
        name = "Francia"
        [country.uk]
        name = "el Reino Unido"
        [country.iran]
        name = "Irán"
        [place.palos]
        name = "el puerto de Palos"
        [group.planets]
        name = "los planetas"
        [event.voyage]
        actor = "columbus"
        did = "zarpar de {palos} y llegar a Guanahaní"
        when = "1492"
        cite.log = "¶1"
        [number.ship]
        actor = "columbus"
        did = "perder {n|nave}"
        n = 1
        when = "1492-12-25"
        cite.log = "¶1"
        [event.governor]
        actor = "cortes"
        did = "ser nombrado gobernador de Nueva España"
        when = "1522-10-15"
        cite.log = "¶1"
        [event.clermont]
        actor = "urban"
        did = "llamar a los cristianos a liberar Jerusalén"
        when = "1095-11-27"
        cite.log = "¶1"
        [event.statue]
        actor = "france"
        did = "entregar la Estatua de la Libertad a {eeuu}"
        when = "1884-07-04"
        then = ["event.unveiling"]
        cite.log = "¶1"
        [event.unveiling]
        actor = "eeuu"
        did = "inaugurar la estatua"
        cite.log = "¶1"
        [event.treaty]
        actor = "ussr"
        did = "firmar un tratado con {uk} y {iran}"
        cite.log = "¶1"
        [claim.spheres]
        by = "ptolemy"
        that = "{planets} giraban alrededor de la Tierra"
        about = "planets"
        cite.log = "¶1"
        "#,
        &[
            "who | ¿Quién zarpó del puerto de Palos y llegó a Guanahaní en 1492? | Cristóbal Colón",
            "when | ¿En qué año zarpó Cristóbal Colón del puerto de Palos y llegó a Guanahaní? | 1492",
            "how-many | ¿Cuántas naves perdió Cristóbal Colón el 25 de diciembre de 1492? | 1",
            "when | ¿Qué día perdió Cristóbal Colón una nave? | 25 de diciembre de 1492",
            "who | ¿Quién fue nombrado gobernador de Nueva España el 15 de octubre de 1522? | Hernán Cortés",
            "what | Según los artículos, ¿qué le ocurrió a Hernán Cortés el 15 de octubre de 1522? | Fue nombrado gobernador de Nueva España",
            "when | ¿Qué día fue nombrado Hernán Cortés gobernador de Nueva España? | 15 de octubre de 1522",
            "who | El 27 de noviembre de 1095, ¿quién llamó a los cristianos a liberar Jerusalén? | Urbano II",
            "what | Según los artículos, ¿qué hizo Urbano II el 27 de noviembre de 1095? | Llamó a los cristianos a liberar Jerusalén",
            "when | ¿Qué día llamó Urbano II a los cristianos a liberar Jerusalén? | 27 de noviembre de 1095",
            "who | ¿Qué país entregó la Estatua de la Libertad a EE. UU. el 4 de julio de 1884? | Francia",
            "what | Según los artículos, ¿qué hizo Francia el 4 de julio de 1884? | Entregó la Estatua de la Libertad a EE. UU.",
            "when | ¿Qué día entregó Francia la Estatua de la Libertad a EE. UU.? | 4 de julio de 1884",
            "next | El 4 de julio de 1884, Francia entregó la Estatua de la Libertad a EE. UU. Según los artículos, ¿qué ocurrió a continuación? | EE. UU. inauguró la estatua",
            "who | ¿Qué país inauguró la estatua? | EE. UU.",
            "who | ¿Qué país firmó un tratado con el Reino Unido e Irán? | La Unión Soviética",
            "who | ¿Quién afirmó que los planetas giraban alrededor de la Tierra? | Claudio Ptolomeo",
            "about | ¿Quiénes, según afirmó Claudio Ptolomeo, giraban alrededor de la Tierra? | Los planetas",
            "no event.voyage what: `number.ship` answers “Según los artículos, ¿qué hizo Cristóbal Colón en 1492?” as well",
        ],
    );
}

//! The preterite of a verb in the third person, from its infinitive.

/// Whether one or several act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count {
    One,
    Many,
}

/// Verbs irregular as they stand, and no longer verb that ends like them: of one, of many.
const IRREGULAR: &[(&str, [&str; 2])] = &[
    ("andar", ["anduvo", "anduvieron"]),
    ("argüir", ["arguyó", "arguyeron"]),
    ("caber", ["cupo", "cupieron"]),
    ("criar", ["crio", "criaron"]),
    ("dar", ["dio", "dieron"]),
    ("desandar", ["desanduvo", "desanduvieron"]),
    ("engreír", ["engrió", "engrieron"]),
    ("entrever", ["entrevió", "entrevieron"]),
    ("estar", ["estuvo", "estuvieron"]),
    ("fiar", ["fio", "fiaron"]),
    ("freír", ["frio", "frieron"]),
    ("guiar", ["guio", "guiaron"]),
    ("haber", ["hubo", "hubieron"]),
    ("ir", ["fue", "fueron"]),
    ("liar", ["lio", "liaron"]),
    ("poder", ["pudo", "pudieron"]),
    ("prever", ["previó", "previeron"]),
    ("reír", ["rio", "rieron"]),
    ("saber", ["supo", "supieron"]),
    ("satisfacer", ["satisfizo", "satisficieron"]),
    ("ser", ["fue", "fueron"]),
    ("sonreír", ["sonrió", "sonrieron"]),
    ("ver", ["vio", "vieron"]),
];

/// Endings of verbs that are irregular together with all that are made from them, so that
/// `poner` brings `imponer`: of one, of many.
const FAMILIES: &[(&str, [&str; 2])] = &[
    ("decir", ["dijo", "dijeron"]),
    ("ducir", ["dujo", "dujeron"]),
    ("hacer", ["hizo", "hicieron"]),
    ("poner", ["puso", "pusieron"]),
    ("querer", ["quiso", "quisieron"]),
    ("tener", ["tuvo", "tuvieron"]),
    ("traer", ["trajo", "trajeron"]),
    ("venir", ["vino", "vinieron"]),
];

/// Verbs in -ir that keep the e of their stem; all others make it an i: `pidió`, `sintió`.
const KEEPING_E: &[&str] = &[
    "agredir",
    "cernir",
    "concernir",
    "convergir",
    "discernir",
    "divergir",
    "hendir",
    "sumergir",
    "transgredir",
];

/// Pronouns written onto an infinitive.
const CLITICS: [&str; 7] = ["se", "lo", "la", "le", "los", "las", "les"];

/// Words of other kinds that end like infinitives.
const LIKE_INFINITIVES: [&str; 36] = [
    "alquiler",
    "altar",
    "amanecer",
    "anteayer",
    "antimilitar",
    "atardecer",
    "ayer",
    "azar",
    "azúcar",
    "bar",
    "bienestar",
    "cadáver",
    "calamar",
    "carácter",
    "celular",
    "collar",
    "dólar",
    "ejemplar",
    "escolar",
    "hogar",
    "líder",
    "lugar",
    "malestar",
    "mar",
    "militar",
    "mujer",
    "nuclear",
    "par",
    "peculiar",
    "placer",
    "poder",
    "popular",
    "primer",
    "similar",
    "solar",
    "taller",
];

/// What somebody did: `revocar` → `revocó`, `reunirse` → `se reunió`.
pub fn preterite(infinitive: &str, count: Count) -> String {
    if let Some((verb, clitic)) = split_clitic(infinitive) {
        return format!("{clitic} {}", preterite(verb, count));
    }
    let of = |[one, many]: [&str; 2]| match count {
        Count::One => one.to_owned(),
        Count::Many => many.to_owned(),
    };
    if let Some((_, forms)) = IRREGULAR.iter().find(|(verb, _)| *verb == infinitive) {
        return of(*forms);
    }
    for (ending, forms) in FAMILIES {
        if let Some(prefix) = infinitive.strip_suffix(ending) {
            return format!("{prefix}{}", of(*forms));
        }
    }
    regular(infinitive, of)
}

/// The verb and the pronoun written onto it, where there is one.
pub fn split_clitic(infinitive: &str) -> Option<(&str, &str)> {
    let is_infinitive =
        |verb: &str| ["ar", "er", "ir", "ír"].iter().any(|ending| verb.ends_with(ending));
    let mut clitics = CLITICS.iter().filter_map(|clitic| {
        let verb = infinitive.strip_suffix(clitic)?;
        Some((verb, *clitic)).filter(|(verb, _)| is_infinitive(verb))
    });
    clitics.next()
}

/// Whether a word is an infinitive, as far as its ending tells.
pub fn is_infinitive(word: &str) -> bool {
    let is_verb = ["ar", "er", "ir", "ír"].iter().any(|ending| word.ends_with(ending));
    (is_verb || split_clitic(word).is_some())
        && word.starts_with(char::is_lowercase)
        && !LIKE_INFINITIVES.contains(&word)
}

fn regular(infinitive: &str, of: impl Fn([&str; 2]) -> String) -> String {
    if let Some(stem) = infinitive.strip_suffix("ar") {
        return format!("{stem}{}", of(["ó", "aron"]));
    }
    let stem = match infinitive.strip_suffix("er") {
        Some(stem) => stem.to_owned(),
        None => match infinitive.strip_suffix("ir").or_else(|| infinitive.strip_suffix("ír")) {
            Some(stem) => changed(stem, infinitive),
            // No infinitive, so its author must say how it goes: `past`.
            None => return infinitive.to_owned(),
        },
    };
    // The u of `seguir` and `delinquir` is silent.
    let ends_in_vowel = stem.ends_with(['a', 'e', 'o', 'u']);
    let ending = if ends_in_vowel && !stem.ends_with("gu") && !stem.ends_with("qu") {
        of(["yó", "yeron"])
    } else if stem.ends_with('ñ') || stem.ends_with("ll") {
        of(["ó", "eron"])
    } else {
        of(["ió", "ieron"])
    };
    stem + &ending
}

/// The stem of a verb in -ir as the third person has it: `ped` → `pid`, `dorm` → `durm`.
fn changed(stem: &str, infinitive: &str) -> String {
    let sounded = stem.strip_suffix("gu").map_or(stem, |front| &stem[..=front.len()]);
    let Some(at) = sounded.rfind(['a', 'e', 'i', 'o', 'u']) else { return stem.to_owned() };
    let (front, rest) = stem.split_at(at);
    match rest.strip_prefix('e').filter(|_| !KEEPING_E.contains(&infinitive)) {
        Some(rest) => format!("{front}i{rest}"),
        None if infinitive.ends_with("dormir") || infinitive.ends_with("morir") => {
            format!("{front}u{}", &rest[1..])
        }
        None => stem.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verbs_have_their_preterite_in_the_third_person() {
        for (infinitive, one, many) in [
            ("revocar", "revocó", "revocaron"),
            ("cargar", "cargó", "cargaron"),
            ("imponer", "impuso", "impusieron"),
            ("decir", "dijo", "dijeron"),
            ("contradecir", "contradijo", "contradijeron"),
            ("ofrecer", "ofreció", "ofrecieron"),
            ("exigir", "exigió", "exigieron"),
            ("pedir", "pidió", "pidieron"),
            ("impedir", "impidió", "impidieron"),
            ("seguir", "siguió", "siguieron"),
            ("perseguir", "persiguió", "persiguieron"),
            ("distinguir", "distinguió", "distinguieron"),
            ("delinquir", "delinquió", "delinquieron"),
            ("elegir", "eligió", "eligieron"),
            ("erguirse", "se irguió", "se irguieron"),
            ("advertir", "advirtió", "advirtieron"),
            ("preferir", "prefirió", "prefirieron"),
            ("agredir", "agredió", "agredieron"),
            ("presidir", "presidió", "presidieron"),
            ("reunirse", "se reunió", "se reunieron"),
            ("morir", "murió", "murieron"),
            ("dormirse", "se durmió", "se durmieron"),
            ("abolir", "abolió", "abolieron"),
            ("leer", "leyó", "leyeron"),
            ("caer", "cayó", "cayeron"),
            ("oír", "oyó", "oyeron"),
            ("desoír", "desoyó", "desoyeron"),
            ("construir", "construyó", "construyeron"),
            ("huir", "huyó", "huyeron"),
            ("reñir", "riñó", "riñeron"),
            ("zambullirse", "se zambulló", "se zambulleron"),
            ("reírse", "se rio", "se rieron"),
            ("conducir", "condujo", "condujeron"),
            ("traer", "trajo", "trajeron"),
            ("detener", "detuvo", "detuvieron"),
            ("intervenir", "intervino", "intervinieron"),
            ("deshacer", "deshizo", "deshicieron"),
            ("prever", "previó", "previeron"),
            ("devolver", "devolvió", "devolvieron"),
            ("ir", "fue", "fueron"),
            ("irse", "se fue", "se fueron"),
            ("dar", "dio", "dieron"),
            ("darle", "le dio", "le dieron"),
            ("recordar", "recordó", "recordaron"),
            ("mandar", "mandó", "mandaron"),
            ("protestar", "protestó", "protestaron"),
            ("acabar", "acabó", "acabaron"),
            ("acusarlo", "lo acusó", "lo acusaron"),
            ("enviar", "envió", "enviaron"),
            ("querer", "quiso", "quisieron"),
            ("ser", "fue", "fueron"),
        ] {
            let forms = [Count::One, Count::Many].map(|count| preterite(infinitive, count));
            assert_eq!(forms, [one, many], "{infinitive}");
        }
    }

    #[test]
    fn whatever_is_no_infinitive_stays_as_it_is() {
        for text in ["", "se", "no", "hubo", "ñir", "gu", "ír", "r", "ü"] {
            preterite(text, Count::One);
        }
        assert_eq!(preterite("hubo", Count::One), "hubo");
    }
}

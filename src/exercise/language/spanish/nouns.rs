//! The gender of what is counted, as far as its ending tells, and its plural.

/// The gender of a noun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gender {
    Masculine,
    Feminine,
}

/// Endings of feminine nouns, of one and of many.
const FEMININE: [&str; 14] = [
    "a", "as", "ción", "ciones", "sión", "siones", "dad", "dades", "tad", "tades", "tud", "tudes",
    "umbre", "umbres",
];

/// Feminine nouns that end otherwise; the counted are many, so that many are listed.
const FEMININE_ALL_THE_SAME: [&str; 34] = [
    "actrices",
    "bases",
    "calles",
    "cárceles",
    "clases",
    "claves",
    "crisis",
    "cruces",
    "flores",
    "fotos",
    "frases",
    "fuentes",
    "imágenes",
    "leyes",
    "llaves",
    "luces",
    "madres",
    "manos",
    "motos",
    "muertes",
    "mujeres",
    "naves",
    "nubes",
    "órdenes",
    "paredes",
    "partes",
    "redes",
    "sedes",
    "señales",
    "series",
    "tardes",
    "tesis",
    "veces",
    "voces",
];

/// Endings of masculine nouns that look feminine: `problemas`, `programas`, `periodistas`.
const MASCULINE: [&str; 3] = ["emas", "gramas", "istas"];

/// Masculine nouns that look feminine and have no such ending.
const MASCULINE_ALL_THE_SAME: [&str; 14] = [
    "atletas",
    "climas",
    "colegas",
    "cometas",
    "día",
    "días",
    "dramas",
    "guardias",
    "jesuitas",
    "mapas",
    "papas",
    "planetas",
    "policías",
    "tranvías",
];

/// Feminine nouns that have the ending of masculine ones that look feminine.
const FEMININE_AFTER_ALL: [&str; 6] =
    ["conquistas", "entrevistas", "listas", "pistas", "revistas", "vistas"];

/// Words that begin what does not change with the number of a noun.
const BEHIND_NOUNS: [&str; 12] =
    ["a", "al", "con", "contra", "de", "del", "en", "para", "por", "que", "sin", "sobre"];

/// Vowels with the mark of stress and without.
const ACCENTS: [(char, char); 5] = [('á', 'a'), ('é', 'e'), ('í', 'i'), ('ó', 'o'), ('ú', 'u')];

/// The gender of the first noun of a phrase such as `vuelos de deportación`.
pub fn gender(counted: &str) -> Gender {
    let noun = counted.split(' ').next().unwrap_or_default().to_lowercase();
    let is = |nouns: &[&str]| nouns.contains(&noun.as_str());
    let ends = |endings: &[&str]| endings.iter().any(|ending| noun.ends_with(ending));
    if is(&FEMININE_ALL_THE_SAME) || is(&FEMININE_AFTER_ALL) {
        Gender::Feminine
    } else if is(&MASCULINE_ALL_THE_SAME) || ends(&MASCULINE) || !ends(&FEMININE) {
        Gender::Masculine
    } else {
        Gender::Feminine
    }
}

/// A phrase of one made into one of many, its noun and the adjectives behind it: `avión
/// militar de carga` → `aviones militares de carga`.
pub fn plural(phrase: &str) -> String {
    let mut agrees = true;
    let words = phrase.split(' ').map(|word| {
        agrees &= !BEHIND_NOUNS.contains(&word);
        if agrees { plural_word(word) } else { word.to_owned() }
    });
    words.collect::<Vec<_>>().join(" ")
}

fn plural_word(word: &str) -> String {
    let mut letters = word.chars().rev();
    let (last, before, earlier) = (letters.next(), letters.next(), letters.next());
    let Some(last) = last else { return String::new() };
    if is_vowel(last) {
        return format!("{word}s");
    }
    let accent = before.and_then(|before| ACCENTS.iter().find(|(accented, _)| *accented == before));
    // Of several syllables and not stressed on the last: `lunes`, `crisis`.
    let syllables = word.chars().filter(|&c| is_vowel(c)).count();
    if last == 's' && accent.is_none() && syllables > 1 {
        return word.to_owned();
    }
    let stem = &word[..word.len() - last.len_utf8()];
    // `aviones` loses the mark that `avión` has; `países` keeps it, for its vowels stay apart.
    let stem = match accent.filter(|_| matches!(last, 'n' | 's') && !earlier.is_some_and(is_strong))
    {
        Some((accented, plain)) => format!("{}{plain}", stem.trim_end_matches(*accented)),
        None => stem.to_owned(),
    };
    let last = if last == 'z' { 'c' } else { last };
    format!("{stem}{last}es")
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'á' | 'é' | 'í' | 'ó' | 'ú')
}

fn is_strong(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'o')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_of_one_is_made_one_of_many() {
        for (one, many) in [
            ("vuelo", "vuelos"),
            ("vuelo militar", "vuelos militares"),
            ("avión militar de carga", "aviones militares de carga"),
            ("persona que viajaba sola", "personas que viajaba sola"),
            ("país", "países"),
            ("mes", "meses"),
            ("interés", "intereses"),
            ("crisis", "crisis"),
            ("vez", "veces"),
            ("luz", "luces"),
            ("ley", "leyes"),
            ("café", "cafés"),
            ("", ""),
        ] {
            assert_eq!(plural(one), many);
        }
    }

    #[test]
    fn the_ending_tells_the_gender_and_the_exceptions_are_known() {
        let of = |gender_of: Gender, nouns: &[&str]| {
            for noun in nouns {
                assert_eq!(gender(noun), gender_of, "{noun}");
            }
        };
        of(
            Gender::Masculine,
            &["vuelos de deportación", "días", "problemas", "programas", "periodistas", "meses"],
        );
        of(
            Gender::Feminine,
            &["personas", "sanciones", "ciudades", "veces", "órdenes", "entrevistas", "semana"],
        );
    }
}

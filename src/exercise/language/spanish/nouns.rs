//! The gender of what is counted, as far as its ending tells.

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

#[cfg(test)]
mod tests {
    use super::*;

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

//! Laws over many true names: heads of state and government, laureates, popes.

use std::collections::HashSet;

use rand::seq::{IndexedRandom, SliceRandom};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use super::*;
use crate::text::fold;

/// The same names and slips each time.
const SEED: u64 = 7;

/// Names as a deck writes them, many of them alike.
const NAMES: &str = "
    George Washington; John Adams; Thomas Jefferson; James Madison; James Monroe;
    John Quincy Adams; Andrew Jackson; Martin Van Buren; William Henry Harrison; John Tyler;
    James K. Polk; Zachary Taylor; Millard Fillmore; Franklin Pierce; James Buchanan;
    Abraham Lincoln; Andrew Johnson; Ulysses S. Grant; Rutherford B. Hayes; James A. Garfield;
    Chester A. Arthur; Grover Cleveland; Benjamin Harrison; William McKinley;
    Theodore Roosevelt; William Howard Taft; Woodrow Wilson; Warren G. Harding;
    Calvin Coolidge; Herbert Hoover; Franklin D. Roosevelt; Harry S. Truman;
    Dwight D. Eisenhower; John F. Kennedy; Lyndon B. Johnson; Richard Nixon; Gerald Ford;
    Jimmy Carter; Ronald Reagan; George H. W. Bush; Bill Clinton; George W. Bush;
    Barack Obama; Donald Trump; Joe Biden; Robert F. Kennedy Jr.; J.D. Vance; Kamala Harris;
    Hillary Clinton; Mike Pence; Al Gore; Eleanor Roosevelt; Condoleezza Rice; Colin Powell;
    Winston Churchill; Clement Attlee; Anthony Eden; Harold Macmillan; Alec Douglas-Home;
    Harold Wilson; Edward Heath; James Callaghan; Margaret Thatcher; John Major; Tony Blair;
    Gordon Brown; David Cameron; Theresa May; Boris Johnson; Liz Truss; Rishi Sunak;
    Keir Starmer; Charles III; Elizabeth II; George VI; Edward VIII;
    Charles de Gaulle; Georges Pompidou; Valéry Giscard d’Estaing; François Mitterrand;
    Jacques Chirac; Nicolas Sarkozy; François Hollande; Emmanuel Macron; Marine Le Pen;
    Jean-Marie Le Pen; Jean Castex; Élisabeth Borne; Gabriel Attal; Michel Barnier;
    Konrad Adenauer; Ludwig Erhard; Kurt Georg Kiesinger; Willy Brandt; Helmut Schmidt;
    Helmut Kohl; Gerhard Schröder; Angela Merkel; Olaf Scholz; Friedrich Merz;
    Ursula von der Leyen; Jean-Claude Juncker; José Manuel Barroso; Romano Prodi;
    Charles Michel; António Costa; Kaja Kallas; Donald Tusk; Lech Wałęsa; Lech Kaczyński;
    Jarosław Kaczyński; Andrzej Duda; Viktor Orbán; Péter Magyar; Robert Fico; Zuzana Čaputová;
    Václav Havel; Václav Klaus; Miloš Zeman; Volodymyr Zelenskyy; Petro Poroshenko;
    Vladimir Putin; Dmitry Medvedev; Boris Yeltsin; Mikhail Gorbachev; Leonid Brezhnev;
    Nikita Khrushchev; Alexander Lukashenko; Recep Tayyip Erdoğan; Abdullah Gül;
    Kyriakos Mitsotakis; Konstantinos Mitsotakis; Alexis Tsipras; Pedro Sánchez;
    Mariano Rajoy; José María Aznar; Felipe González; Adolfo Suárez; Felipe VI; Juan Carlos I;
    Giorgia Meloni; Mario Draghi; Silvio Berlusconi; Giuseppe Conte; Matteo Renzi;
    Gustavo Petro; Nicolás Petro; Álvaro Uribe; Juan Manuel Santos; Iván Duque;
    Andrés Pastrana; Ernesto Samper; César Gaviria; Nicolás Maduro; Hugo Chávez; Juan Guaidó;
    María Corina Machado; Luiz Inácio Lula da Silva; Jair Bolsonaro; Dilma Rousseff;
    Michel Temer; Fernando Henrique Cardoso; Javier Milei; Alberto Fernández;
    Cristina Fernández de Kirchner; Néstor Kirchner; Mauricio Macri; Gabriel Boric;
    Sebastián Piñera; Michelle Bachelet; Salvador Allende; Augusto Pinochet; Evo Morales;
    Rafael Correa; Daniel Noboa; Alberto Fujimori; Keiko Fujimori; Pedro Castillo;
    Dina Boluarte; Fidel Castro; Raúl Castro; Miguel Díaz-Canel; Claudia Sheinbaum;
    Andrés Manuel López Obrador; Vicente Fox; Felipe Calderón; Nayib Bukele; Daniel Ortega;
    Justin Trudeau; Pierre Trudeau; Mark Carney; Stephen Harper; Jean Chrétien;
    Nelson Mandela; Winnie Mandela; Thabo Mbeki; Jacob Zuma; Cyril Ramaphosa;
    F. W. de Klerk; Desmond Tutu; Kofi Annan; Boutros Boutros-Ghali; Ban Ki-moon;
    António Guterres; Dag Hammarskjöld; U Thant; Kurt Waldheim; Javier Pérez de Cuéllar;
    Mohammed bin Salman; Bashar al-Assad; Hafez al-Assad; Abdel Fattah el-Sisi; Anwar Sadat;
    Hosni Mubarak; Yasser Arafat; Mahmoud Abbas; Yitzhak Rabin; Shimon Peres;
    Benjamin Netanyahu; Ariel Sharon; David Ben-Gurion; Golda Meir; Ruhollah Khomeini;
    Ali Khamenei; Hassan Rouhani; Mohammad Khatami; Narendra Modi; Indira Gandhi;
    Rajiv Gandhi; Rahul Gandhi; Mahatma Gandhi; Jawaharlal Nehru; Manmohan Singh;
    Benazir Bhutto; Zulfikar Ali Bhutto; Imran Khan; Nawaz Sharif; Shehbaz Sharif;
    Sheikh Hasina; Muhammad Yunus; Aung San Suu Kyi; Ho Chi Minh; Lee Kuan Yew;
    Lee Hsien Loong; Mahathir Mohamad; Xi Jinping; Hu Jintao; Deng Xiaoping; Mao Zedong;
    Kim Il Sung; Kim Jong Il; Kim Jong Un; Moon Jae-in; Yoon Suk Yeol; Shinzo Abe;
    Fumio Kishida; Sanae Takaichi; Jacinda Ardern; Anthony Albanese; Scott Morrison;
    Pope Francis; Pope Leo XIV; Pope Leo XIII; John Paul II; Benedict XVI; John XXIII;
    Malala Yousafzai; Rigoberta Menchú; Wangari Maathai; Ellen Johnson Sirleaf;
    Leymah Gbowee; Tawakkol Karman; Martin Luther King Jr.; Henry Kissinger; Albert Schweitzer
";

fn names() -> Vec<&'static str> {
    NAMES.split(';').map(str::trim).filter(|name| !name.is_empty()).collect()
}

/// A deck of these people.
fn deck_of(names: &[&str]) -> Deck {
    let mut tables = "[source.a]\noutlet = \"A\"\n".to_owned();
    for (n, name) in names.iter().enumerate() {
        tables.push_str(&format!("[person.p{n}]\nname = \"{name}\"\n"));
    }
    deck(&tables)
}

/// What one is called: in full, folded, and by the surname where it is nobody else's.
fn forms(roster: &Roster<'_>, id: &EntityId, name: &str) -> Vec<String> {
    let last = name.rsplit(' ').next().unwrap_or_default().to_owned();
    let surnames = [Some(last), roster.family(id)].into_iter().flatten();
    let surnames = surnames.filter(|surname| roster.is_answer(surname, id));
    [name.to_owned(), fold(name)].into_iter().chain(surnames).collect()
}

fn is_right(verdict: &Verdict) -> bool {
    matches!(verdict, Verdict::Right | Verdict::RightWithTypo { .. })
}

/// The same text with one slip of the keyboard somewhere.
fn with_a_slip(text: &str, lot: &mut ChaCha8Rng) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    let at = lot.random_range(0..letters.len());
    let other = char::from(lot.random_range(b'a'..=b'z'));
    match lot.random_range(0..4) {
        0 => letters[at] = other,
        1 => letters.insert(at, other),
        2 => drop(letters.remove(at)),
        _ if at + 1 < letters.len() => letters.swap(at, at + 1),
        _ => letters[at] = other,
    }
    letters.into_iter().collect()
}

/// Which of those of one name: `xiv`.
fn number_of(name: &str) -> Option<String> {
    person::number(&[spelling::words(name).pop()?])
}

/// The fewest slips between a full name and whatever else is called so in the deck.
fn room(deck: &Deck, id: &EntityId) -> usize {
    let own = letters(&deck.entities[id].name);
    let others = deck.entities.iter().filter(|(other, _)| *other != id);
    let distance = |(_, entity): (_, &Entity)| strsim::osa_distance(&own, &letters(&entity.name));
    others.map(distance).min().unwrap_or(usize::MAX)
}

#[test]
fn a_slip_in_a_full_name_is_forgiven_and_a_full_name_is_right() {
    let names = names();
    assert!(names.len() >= 200 && names.iter().collect::<HashSet<_>>().len() == names.len());
    let mut lot = ChaCha8Rng::seed_from_u64(SEED);
    let mut refused = Vec::new();
    let mut slips = 0;
    for size in [2, 12, 60, 60, names.len()] {
        let mut pool = names.clone();
        pool.shuffle(&mut lot);
        pool.truncate(size);
        let deck = deck_of(&pool);
        let roster = Roster::new(&deck, language::wording("en").known());
        for id in deck.entities.keys() {
            let name = &deck.entities[id].name;
            let judge = |typed: &str| name::named(&roster, id, &[], typed);
            assert_eq!(judge(name), Verdict::Right, "{name}");
            assert_eq!(judge(&fold(name)), Verdict::Right, "{name}");
            // Where another is two slips away, one slip may lie between them. A slip that makes
            // another number of a number makes somebody else: Leo XV of Leo XIV.
            let typed = with_a_slip(name, &mut lot);
            let number = number_of(&typed);
            let is_another = number.is_some() && number != number_of(name);
            if is_another {
                continue;
            }
            if room(&deck, id) > 2 && letters(name).chars().count() > 3 {
                slips += 1;
                let verdict = judge(&typed);
                if !is_right(&verdict) {
                    refused.push(format!("{typed} for {name}: {}", said(&verdict)));
                }
            }
        }
    }
    assert_eq!(refused, [""; 0], "of {slips}");
    assert!(slips > 250, "{slips}");
}

#[test]
fn nobody_elses_name_is_ever_right() {
    let names = names();
    let mut lot = ChaCha8Rng::seed_from_u64(SEED);
    let mut taken = Vec::new();
    for size in [6, 60, names.len()] {
        let mut pool = names.clone();
        pool.shuffle(&mut lot);
        pool.truncate(size);
        let deck = deck_of(&pool);
        let roster = Roster::new(&deck, language::wording("en").known());
        let ids: Vec<&EntityId> = deck.entities.keys().collect();
        for id in &ids {
            let others: Vec<&EntityId> = ids.iter().copied().filter(|other| other != id).collect();
            for other in others.sample(&mut lot, 30) {
                for form in forms(&roster, other, &deck.entities[*other].name) {
                    if is_right(&name::named(&roster, id, &[], &form)) {
                        taken.push(format!("{form} for {}", deck.entities[*id].name));
                    }
                }
            }
        }
    }
    assert_eq!(taken, [""; 0]);
}

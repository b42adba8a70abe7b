//! The facts of a generated deck, in the order of time.

use std::cell::RefCell;
use std::fmt::Write;

use newsdeck::deck::FactKind;
use rand::seq::{IndexedRandom, SliceRandom};
use rand::{Rng, RngExt};

use super::cast::{Cast, list};
use super::plan::{Planned, gap, plan};
use super::vocabulary::{Halves, Matter, WORDS};
use super::{Shape, quoted};

/// Writes the tables of all facts.
pub fn write(shape: &Shape, cast: &Cast, rng: &mut impl Rng, out: &mut String) {
    let plan = plan(shape, rng);
    let (deeds, said) = (Vec::new(), Vec::new());
    let (rng, out) = (RefCell::new(rng), RefCell::new(out));
    let mut tale = Tale { shape, cast, plan: &plan, deeds, said, rng, out };
    for at in 0..plan.len() {
        tale.fact(at);
    }
}

/// Everything that is told so far, and what to tell it with.
struct Tale<'a, R> {
    shape: &'a Shape,
    cast: &'a Cast,
    plan: &'a [Planned],
    deeds: Vec<String>,
    said: Vec<String>,
    // In cells, so that what is drawn can be written in one breath.
    rng: RefCell<&'a mut R>,
    out: RefCell<&'a mut String>,
}

impl<R: Rng> Tale<'_, R> {
    fn fact(&mut self, at: usize) {
        self.line(
            &format!("[{}]\nimportance", self.plan[at].id),
            &self.number_in(1, 5).to_string(),
        );
        match self.plan[at].kind {
            FactKind::Event => self.event(at),
            FactKind::Quote => self.quote(at),
            FactKind::Claim => self.claim(at),
            FactKind::Role => self.role(at),
            FactKind::Number => self.number(at),
            FactKind::List => self.list(),
            FactKind::Cloze => self.cloze(),
            FactKind::Contrast => self.contrast(),
            FactKind::Note => {}
        }
        if self.plan[at].kind != FactKind::Contrast {
            self.sources(at);
        }
        let asks = match self.plan[at].kind {
            FactKind::Note => self.number_in(1, 3),
            _ => usize::from(self.chance(8)),
        };
        for matter in self.some(&WORDS.matters, asks) {
            self.ask(at, matter);
        }
    }

    fn event(&mut self, at: usize) {
        let actor = self.actor();
        // Now and then somebody does what somebody did before.
        let before = self.again(&self.deeds);
        let did = match before {
            Some(deed) if self.chance(8) => deed,
            _ => self.fill(&format!("{} {}", self.word(&WORDS.deeds), self.word(&WORDS.manners))),
        };
        self.deeds.push(did.clone());
        self.text("actor", &actor);
        self.text("did", did.trim());
        self.when(at, "when");
        self.circumstances(at, &actor);
    }

    fn quote(&mut self, at: usize) {
        let speaker = self.actor();
        self.text("speaker", &speaker);
        let repeated = self.again(&self.said).filter(|_| self.chance(4));
        if self.chance(60) {
            let words = repeated.unwrap_or_else(|| self.joined(self.one(&WORDS.epithets)));
            let article = if words.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
            let whom = self.one_but(&self.cast.people, &speaker);
            let (did, about) = match self.number_in(0, 2) {
                0 => (format!("call {{{whom}}} {article} “{{words}}”"), Some(whom)),
                1 => (format!("describe {{place}} as {article} “{{words}}”"), None),
                _ => (format!("warn that {{place}} could become {article} “{{words}}”"), None),
            };
            self.text("did", &self.fill(&did));
            self.text("words", &words);
            if let Some(about) = about {
                self.text("about", &about);
            }
            self.said.push(words);
        } else {
            let words = self.joined(&WORDS.sayings);
            self.text("words", &words);
        }
        self.when(at, "when");
        self.circumstances(at, &speaker);
    }

    fn claim(&self, at: usize) {
        let by = self.actor();
        let about = self.one_but(&self.cast.people, &by);
        let that = self.word(&WORDS.claims);
        let starts_with_about = that.starts_with("{person}");
        self.text("by", &by);
        self.text("that", &self.fill(&that.replace("{person}", &format!("{{{about}}}"))));
        if starts_with_about && self.chance(80) {
            self.text("about", &about);
        }
        self.when(at, "when");
        if self.chance(50) {
            let replier =
                if starts_with_about { about } else { self.one_but(&self.cast.people, &by) };
            self.text("reply.by", &replier);
            self.text("reply.did", self.word(&WORDS.replies));
            if self.chance(60) {
                let says = self.fill(self.word(&WORDS.reasons));
                self.text("reply.says", &says);
            }
        }
        self.place_and_occasion();
    }

    fn role(&self, at: usize) {
        let person = self.word(&self.cast.people);
        self.text("person", person);
        self.text("office", &self.joined(&WORDS.offices));
        self.when(at, "as_of");
    }

    fn number(&self, at: usize) {
        let actor = self.actor();
        self.text("actor", &actor);
        let counted = format!("{{n|{}}}", self.word(&WORDS.counted));
        self.text("did", &self.fill(&self.word(&WORDS.counting).replace('#', &counted)));
        // Small numbers are the rule, and large ones are round.
        let n = match self.number_in(0, 9) {
            0..=3 => self.number_in(2, 12),
            4..=6 => self.number_in(13, 99),
            7 => self.number_in(2, 40) * 50,
            _ => self.number_in(100, 3_000),
        };
        self.line("n", &n.to_string());
        self.when(at, "when");
        self.circumstances(at, &actor);
    }

    fn list(&self) {
        let of = self.fill(self.word(&WORDS.lists));
        let kinds = [&self.cast.people, &self.cast.others];
        let pool = kinds[usize::from(self.chance(20))];
        let kind = self.cast.kind(self.word(pool)).to_owned();
        let mut alike: Vec<&String> = pool.iter().filter(|id| self.cast.kind(id) == kind).collect();
        alike.shuffle(&mut *self.rng.borrow_mut());
        let members = self.number_in(2, 4).min(alike.len());
        let is_complete = self.chance(50);
        self.text("of", &of);
        self.line("members", &list(&alike[..members]));
        self.line("complete", &is_complete.to_string());
        if !is_complete {
            let outside = &alike[members..alike.len().min(members + self.number_in(2, 5))];
            self.line("not_in", &list(outside));
        }
    }

    fn cloze(&self) {
        if self.chance(25) {
            let who = self.cast.name(self.word(&self.cast.people)).to_owned();
            let text = self
                .fill(&format!("The keys to the beacon on {{place}} were held by [{who}|who]."));
            return self.text("text", &text);
        }
        let matter = self.one(&WORDS.matters);
        let text = self.fill(&matter.sentence.replace('#', self.word(&matter.answers)));
        self.text("text", &text);
    }

    fn contrast(&self) {
        let contrast = self.one(&WORDS.contrasts);
        let (point, words) = (self.fill(&contrast.point), &contrast.words);
        self.text("point", &point);
        self.line("said.post", &list(&words[..1]));
        self.line("said.gazette", &list(&words[1..self.number_in(2, 3)]));
        if self.chance(50) {
            self.line("said.letter", &list(&words[3..]));
        }
        self.text("cite.post", "¶4");
        self.text("cite.gazette", "¶2");
    }

    fn ask(&self, at: usize, matter: &Matter) {
        let answers = self.some(&matter.answers, 5);
        // With a year in it hardly any question is asked twice.
        let year = self.number_in(1_700, 1_950).to_string();
        let question = self.fill(&matter.question.replace("{year}", &year));
        self.line(
            &format!("[[{}.ask]]\nid", self.plan[at].id),
            &quoted(&format!("a-{}", matter.label.replace(' ', "-"))),
        );
        // Names stand in plain words here.
        let mut q = question;
        for place in &self.cast.places {
            q = q.replace(&format!("{{{place}}}"), self.cast.name(place));
        }
        self.text("q", &q);
        self.text("a", answers[0]);
        let wrong = self.number_in(2, 4);
        self.line("wrong", &list(&answers[1..=wrong]));
    }

    /// Place, occasion, reason, and what came before and after.
    fn circumstances(&self, at: usize, actor: &str) {
        self.place_and_occasion();
        if self.chance(20) {
            let because = self.fill(self.word(&WORDS.reasons));
            self.text("because", &because);
            match self.number_in(0, 3) {
                0 => self.text("because_says", actor),
                1 => self.text("because_says", self.word(&self.cast.people)),
                _ => {}
            }
        }
        let told = |planned: &&Planned| {
            matches!(planned.kind, FactKind::Event | FactKind::Quote | FactKind::Claim)
        };
        let plan = self.plan;
        if let Some(next) = plan[at + 1..].iter().find(told)
            && self.chance(25)
        {
            self.line("then", &list(&[&next.id]));
        }
        if let Some(before) = plan[..at].iter().rfind(told)
            && self.chance(20)
        {
            self.text("after", &before.id);
            if let Some(gap) = gap(before, &plan[at]) {
                self.text("gap", &gap);
            }
        }
    }

    fn place_and_occasion(&self) {
        if self.chance(20) {
            let place = self.word(&self.cast.places);
            self.text("place", place);
        }
        if self.chance(12) {
            self.text("occasion", &self.joined(&WORDS.occasions));
        }
    }

    fn sources(&self, at: usize) {
        let paragraph = format!("¶{}", at / 3 + 1);
        self.text("cite.post", &paragraph);
        if self.chance(35) {
            self.text("cite.letter", &paragraph);
        }
        if self.chance(35) {
            self.text("cite.gazette", &paragraph);
            let has_actor = matches!(self.plan[at].kind, FactKind::Event | FactKind::Quote);
            if has_actor && self.chance(20) {
                self.text("actor_for.gazette", self.word(&self.cast.others));
            }
        }
        if self.chance(6) {
            let never = self.cast.name(self.word(&self.cast.people));
            self.line("never", &list(&[never]));
        }
        // What is not asked is true all the same.
        if self.chance(2) {
            self.text("retired", "2040-01-01");
        }
    }

    fn when(&self, at: usize, key: &str) {
        if let Some(when) = &self.plan[at].when {
            self.text(key, when);
        }
    }

    /// Whoever acts: one of the two leads, another person, or a body, group or country.
    fn actor(&self) -> String {
        let leads = &self.cast.people[..2];
        let pool = match self.number_in(0, 99) {
            n if n < self.shape.leads as usize => leads,
            n if n % 3 == 0 => &self.cast.others,
            _ => &self.cast.people,
        };
        self.word(pool).to_owned()
    }

    /// A template with its `{place}` and `{person}` drawn.
    fn fill(&self, template: &str) -> String {
        let place = format!("{{{}}}", self.word(&self.cast.places));
        let person = format!("{{{}}}", self.word(&self.cast.people));
        template.replace("{place}", &place).replace("{person}", &person)
    }

    fn word<'t>(&self, table: &'t [String]) -> &'t str {
        self.one::<String>(table)
    }

    fn some<'t, T>(&self, table: &'t [T], count: usize) -> Vec<&'t T> {
        table.sample(&mut *self.rng.borrow_mut(), count).collect()
    }

    /// Something told before, if anything was.
    fn again(&self, told: &[String]) -> Option<String> {
        told.choose(&mut *self.rng.borrow_mut()).cloned()
    }

    /// A beginning with an end.
    fn joined(&self, halves: &Halves) -> String {
        format!("{} {}", self.word(&halves.first), self.word(&halves.last))
    }

    fn one<'t, T>(&self, table: &'t [T]) -> &'t T {
        table.choose(&mut *self.rng.borrow_mut()).expect("tables are never empty")
    }

    fn one_but(&self, table: &[String], but: &str) -> String {
        let others: Vec<&String> = table.iter().filter(|id| *id != but).collect();
        self.one(&others).to_string()
    }

    fn chance(&self, percent: u32) -> bool {
        self.rng.borrow_mut().random_ratio(percent, 100)
    }

    fn number_in(&self, first: usize, last: usize) -> usize {
        self.rng.borrow_mut().random_range(first..=last)
    }

    fn text(&self, key: &str, text: &str) {
        self.line(key, &quoted(text));
    }

    fn line(&self, key: &str, value: &str) {
        writeln!(self.out.borrow_mut(), "{key} = {value}")
            .expect("a text takes all that is written to it");
    }
}

//! A disk of two megabytes that fills up for real.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use newsdeck::schedule::Grade;

use crate::drilling::{Drilling, Heard, PROGRAM};
use crate::ledger::{Ledger, Line};

const GOOD: Line = Line::Grade(Grade::Good);
const AGAIN: Line = Line::Grade(Grade::Again);

/// A disk in memory, which only this test and its programs see.
struct SmallDisk {
    /// Keeps the disk until it ends.
    holder: Child,
    dir: tempfile::TempDir,
}

impl SmallDisk {
    /// Says so and gives nothing where the system does not allow it.
    fn new() -> Option<Self> {
        let dir = tempfile::tempdir().unwrap();
        let holder = Command::new("unshare")
            .args([
                "-Urm",
                "sh",
                "-c",
                "mount -t tmpfs -o size=2m disk \"$0\" && echo && read line",
            ])
            .arg(dir.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn();
        let mut holder =
            holder.map_err(|error| eprintln!("not tested: `unshare`: {error}")).ok()?;
        let mut line = [0];
        let told = std::io::Read::read(holder.stdout.as_mut().unwrap(), &mut line);
        if told.ok() != Some(1) {
            holder.wait().unwrap();
            eprintln!("not tested: this system lets nobody mount a small disk");
            return None;
        }
        Some(Self { holder, dir })
    }

    /// The disk as everybody outside sees it.
    fn outside(&self) -> PathBuf {
        let root = PathBuf::from(format!("/proc/{}/root", self.holder.id()));
        root.join(self.dir.path().strip_prefix("/").unwrap())
    }

    /// The data folder on it, as programs see it that run there.
    fn data(&self) -> PathBuf {
        self.dir.path().join("data")
    }

    fn drill(&self) -> Drilling {
        let mut there = Command::new("nsenter");
        there.args(["-U", "-m", "--preserve-credentials", "-t", &self.holder.id().to_string()]);
        there.arg(PROGRAM);
        Drilling::of(there, &self.data())
    }

    /// Takes up all its room, but so many bytes.
    fn fill(&self, but_bytes: usize) {
        let mut filler = fs::File::create(self.filler()).unwrap();
        while filler.write_all(&[1; 1024]).is_ok() {}
        let size = filler.metadata().unwrap().len();
        filler.set_len(size.saturating_sub(but_bytes as u64)).unwrap();
    }

    fn clear(&self) {
        fs::remove_file(self.filler()).unwrap();
    }

    fn filler(&self) -> PathBuf {
        self.outside().join("film.mkv")
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        drop(self.holder.stdin.take());
        let _ = self.holder.wait();
    }
}

#[test]
fn a_disk_that_is_full_keeps_what_it_took_and_takes_the_rest_when_there_is_room() {
    for room in [0, 4_096, 20_000, 60_000] {
        let Some(disk) = SmallDisk::new() else { return };
        let mut ledger = Ledger::default();
        let mut drilling = disk.drill();
        let mut refused = 0;
        for round in 0..60 {
            if round == 3 {
                disk.fill(room);
            }
            drilling.say(if round % 2 == 0 { AGAIN } else { GOOD });
            let mut heard = drilling.hear();
            if heard == Heard::NotSaved {
                refused += 1;
                disk.clear();
                drilling.press_enter();
                heard = drilling.hear();
            }
            let Heard::Kept(line) = heard else { panic!("{heard:?} {:#?}", drilling.printed) };
            assert!(ledger.hear(&line), "{line}");
        }
        assert_eq!(refused, 1, "room for {room} bytes: {:#?}", drilling.printed);
        let words = format!(
            "newsdeck: not saved yet: the disk that holds `{}` is full; Enter tries again, \
             anything else stops",
            disk.data().join("newsdeck.sqlite").display()
        );
        assert!(drilling.printed.contains(&words), "{:#?}", drilling.printed);
        let (printed, code) = drilling.end();
        assert_eq!(code, Some(0), "{printed:#?}");
        ledger.expect_in(&disk.outside().join("data"), None);
    }
}

#[test]
fn a_disk_that_is_full_from_the_start_is_told_and_nothing_half_made_is_left() {
    let Some(disk) = SmallDisk::new() else { return };
    let data = disk.outside().join("data");
    for room in (0..120_000).step_by(13_000) {
        disk.fill(room);
        let mut ledger = Ledger::default();
        let mut drilling = disk.drill();
        drilling.say(AGAIN);
        match drilling.hear() {
            Heard::Kept(line) if drilling.is_kept() => drop(ledger.hear(&line)),
            _ => {}
        }
        let (printed, code) = drilling.end();
        let is_told = printed.iter().any(|line| line.contains("full"));
        assert!(code == Some(0) || is_told, "room for {room} bytes: {code:?} {printed:#?}");
        disk.clear();
        ledger.expect_in(&data, Some(AGAIN));
        fs::remove_dir_all(&data).unwrap_or_default();
    }
}

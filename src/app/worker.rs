//! A thread that does one task after another, so that no frame waits for any of them.
//!
//! A task is a type of its own, which says what it does and which later one makes it needless.
//! The worker knows neither, and changes nothing of the program.

use std::collections::VecDeque;
use std::fmt;
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};

use crate::app::Wake;

/// Something that takes longer than a frame.
pub(super) trait Task: Send + Sized + 'static {
    /// What comes of it.
    type Outcome: Send + 'static;
    /// The name of the thread that does it.
    const THREAD: &'static str;

    /// Whether nobody wants to know what comes of this, now that `later` waits as well.
    fn is_outdated_by(&self, later: &Self) -> bool;

    /// Does it. What the task held is let go before anybody hears of the outcome: an answer that
    /// is given then need not copy what was shared.
    fn outcome(self) -> Self::Outcome;
}

/// The thread, from the first task on. Dropping this lets it end by itself: it holds nothing
/// that would have to be closed.
pub(super) struct Worker<T: Task> {
    wake: Wake,
    thread: Option<Ends<T>>,
    /// Tasks that nothing was heard of yet.
    waiting: usize,
}

/// Where tasks go in and outcomes come out; nothing comes out of a task that was needless.
type Ends<T> = (Sender<T>, Receiver<Option<<T as Task>::Outcome>>);

/// Has the window look again when a thread ends, even if it broke: whoever waits for it must
/// learn that nothing will come.
pub(super) struct WakeAtEnd(pub Wake);

impl<T: Task> Worker<T> {
    /// Nothing to do yet; `wake` is called after each task.
    pub fn new(wake: Wake) -> Self {
        Self { wake, thread: None, waiting: 0 }
    }

    /// Has something done after what was asked before. Returns whether there is anybody to do it.
    pub fn ask(&mut self, task: T) -> bool {
        if self.thread.is_none() {
            self.thread = start(WakeAtEnd(self.wake.clone()));
        }
        let is_asked = self.thread.as_ref().is_some_and(|(tasks, _)| tasks.send(task).is_ok());
        if is_asked {
            self.waiting += 1;
        } else {
            self.give_up();
        }
        is_asked
    }

    /// Whether something is still to come.
    pub fn is_at_work(&self) -> bool {
        self.waiting > 0
    }

    /// What came of a task, if something has.
    pub fn outcome(&mut self) -> Option<T::Outcome> {
        while let Some((_, outcomes)) = &self.thread {
            match outcomes.try_recv() {
                Ok(outcome) => {
                    self.waiting = self.waiting.saturating_sub(1);
                    if outcome.is_some() {
                        return outcome;
                    }
                }
                Err(TryRecvError::Empty) => return None,
                Err(TryRecvError::Disconnected) => self.give_up(),
            }
        }
        None
    }

    /// What comes next; `None` when nothing is done any more.
    pub fn wait(&mut self) -> Option<T::Outcome> {
        while self.is_at_work() {
            let (_, outcomes) = self.thread.as_ref()?;
            match outcomes.recv() {
                Ok(outcome) => {
                    self.waiting -= 1;
                    if outcome.is_some() {
                        return outcome;
                    }
                }
                Err(_) => self.give_up(),
            }
        }
        None
    }

    /// The thread has ended before its time; the next task begins another.
    fn give_up(&mut self) {
        log::error!("the thread {} has ended before its time", T::THREAD);
        (self.thread, self.waiting) = (None, 0);
    }
}

impl<T: Task> fmt::Debug for Worker<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct(T::THREAD).field("waiting", &self.waiting).finish_non_exhaustive()
    }
}

impl Drop for WakeAtEnd {
    fn drop(&mut self) {
        self.0();
    }
}

fn start<T: Task>(wake: WakeAtEnd) -> Option<Ends<T>> {
    let (tasks, inbox) = channel();
    let (outbox, outcomes) = channel();
    let work = move || {
        // Dropped in this order: whoever is woken by the end finds nobody at the other end.
        let (wake, outbox) = (wake, outbox);
        until_nobody_asks(&inbox, &outbox, &wake.0);
        drop(outbox);
    };
    match std::thread::Builder::new().name(T::THREAD.to_owned()).spawn(work) {
        Ok(_) => Some((tasks, outcomes)),
        Err(error) => {
            log::error!("failed to start the thread {}: {error}", T::THREAD);
            None
        }
    }
}

fn until_nobody_asks<T: Task>(
    inbox: &Receiver<T>,
    outbox: &Sender<Option<T::Outcome>>,
    wake: &Wake,
) {
    let mut tasks = VecDeque::new();
    while let Ok(task) = inbox.recv() {
        tasks.push_back(task);
        loop {
            tasks.extend(inbox.try_iter());
            let Some(task) = tasks.pop_front() else { break };
            let is_needless = tasks.iter().any(|later| task.is_outdated_by(later));
            let outcome = (!is_needless).then(|| task.outcome());
            if outbox.send(outcome).is_err() {
                return;
            }
            wake();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::time::Duration;

    use super::*;

    /// A word to say; of questions only the last is asked.
    enum Word {
        Said(&'static str),
        Asked(&'static str),
        Choked,
    }

    impl Task for Word {
        type Outcome = &'static str;
        const THREAD: &'static str = "newsdeck-test";

        fn is_outdated_by(&self, later: &Self) -> bool {
            matches!((self, later), (Self::Asked(_), Self::Asked(_)))
        }

        fn outcome(self) -> &'static str {
            match self {
                Self::Said(word) | Self::Asked(word) => word,
                Self::Choked => std::panic::panic_any("for a test"),
            }
        }
    }

    fn silent() -> Wake {
        Arc::new(|| {})
    }

    #[test]
    fn of_what_waits_every_task_is_done_but_those_that_a_later_one_makes_needless() {
        use Word::{Asked, Said};
        let (send, inbox) = channel();
        let (outbox, outcomes) = channel();
        for word in [Asked("p"), Said("one"), Asked("pe"), Said("two"), Asked("petro")] {
            send.send(word).unwrap();
        }
        drop(send);
        until_nobody_asks(&inbox, &outbox, &silent());
        drop(outbox);
        let heard: Vec<_> = outcomes.iter().collect();
        assert_eq!(heard, [None, Some("one"), None, Some("two"), Some("petro")]);
    }

    #[test]
    fn what_was_asked_comes_in_its_order_and_then_nothing_is_waited_for() {
        let mut worker = Worker::new(silent());
        assert!(worker.ask(Word::Said("one")) && worker.ask(Word::Said("two")));
        assert_eq!([worker.wait(), worker.wait()], [Some("one"), Some("two")]);
        assert!(!worker.is_at_work());
        assert_eq!(worker.wait(), None);
        assert_eq!(worker.outcome(), None);
    }

    #[test]
    fn a_thread_that_broke_wakes_whoever_waits_and_the_next_task_begins_another() {
        let (woken, wakes) = channel();
        let mut worker = Worker::new(Arc::new(move || {
            let _ = woken.send(());
        }));
        assert!(worker.ask(Word::Choked));
        assert_eq!(worker.wait(), None);
        assert!(!worker.is_at_work());
        assert_eq!(wakes.recv_timeout(Duration::from_mins(1)), Ok(()));
        assert!(worker.ask(Word::Said("one")));
        assert_eq!(worker.wait(), Some("one"));
    }
}

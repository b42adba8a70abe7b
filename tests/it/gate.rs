//! A gate at which the threads of the program wait, so that a test can look at work under way.

use std::sync::{Arc, Condvar, Mutex};

use newsdeck::app::Wake;

/// Open at first. While it is closed, a thread that wakes the window goes no further.
#[derive(Clone, Default)]
pub struct Gate(Arc<(Mutex<bool>, Condvar)>);

impl Gate {
    /// How threads wake the window that stands behind the gate.
    pub fn wake(&self) -> Wake {
        let Self(gate) = self.clone();
        Arc::new(move || {
            let (is_closed, opened) = &*gate;
            drop(opened.wait_while(is_closed.lock().unwrap(), |is_closed| *is_closed).unwrap());
        })
    }

    pub fn close(&self) {
        *self.0.0.lock().unwrap() = true;
    }

    pub fn open(&self) {
        *self.0.0.lock().unwrap() = false;
        self.0.1.notify_all();
    }
}

# What happened, what was kept, what to do.

notice-copy = Copy details
notice-deck = The deck file { $path } has a problem.
notice-clock-behind-minutes = { $n ->
    [one] The clock of this computer is { $n } minute behind your last answer.
   *[other] The clock of this computer is { $n } minutes behind your last answer.
}
notice-clock-behind-days = { $n ->
    [one] The clock of this computer is a day behind your last answer.
   *[other] The clock of this computer is { $n } days behind your last answer.
}
notice-clock-ahead-days = By the clock of this computer, your last answer was { $n } days ago.
notice-clock-remedy = Everything is kept. If that is not so, set the clock right, so that cards come back on the right day.

store-in-use = Another Newsdeck is using { $path }.
store-in-use-remedy = You can study here, but progress is not kept. Close the other one and start again.
store-newer = { $path } was written by a newer Newsdeck.
store-newer-remedy = It was left untouched. You can study here, but progress is not kept. Update Newsdeck to go on.
store-foreign = { $path } is not a Newsdeck database.
store-foreign-remedy = It was left untouched. You can study here, but progress is not kept. Move that file away, or choose another data folder.
store-damaged = { $path } is damaged.
store-damaged-remedy = It was left untouched. You can study here, but progress is not kept. Copy it to a safe place, then restore a backup.
store-read-only = { $path } cannot be written.
store-read-only-remedy = You can study here, but progress is not kept. Change its permissions, or choose another data folder.
store-disk-full = The disk that holds { $path } is full.
store-disk-full-remedy = You can study here, but progress is not kept. Make room and start again.
store-io = { $path } could not be opened.
store-io-remedy = It was left untouched. You can study here, but progress is not kept. The details say what the system reported.

save-disk-full = Not saved yet: the disk is full.
save-disk-full-remedy = Your answer is kept on this page. Make room on the disk, then try again.
save-read-only = Not saved yet: the data folder cannot be written.
save-read-only-remedy = Your answer is kept on this page. Change the permissions of the folder, then try again.
save-io = Not saved yet: the system reported an error.
save-io-remedy = Your answer is kept on this page. The details say what was reported; then try again.

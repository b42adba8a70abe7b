# What happened, what was kept, what to do.

notice-copy = Copy details
notice-details =
    { $headline } { $remedy }
    { $detail }
    Newsdeck { $version } on { $system }
notice-more = { $n ->
    [one] and { $n } more
   *[other] and { $n } more
}
notice-fewer = Show one
notice-deck = The deck file { $path } could not be taken in.
notice-clock-behind-minutes = { $n ->
    [one] The clock of this computer is { $n } minute behind your last answer.
   *[other] The clock of this computer is { $n } minutes behind your last answer.
}
notice-clock-behind-days = { $n ->
    [one] The clock of this computer is a day behind your last answer.
   *[other] The clock of this computer is { $n } days behind your last answer.
}
notice-clock-ahead-days = By the clock of this computer, your last answer was { $n } days ago.
notice-clock-back-minutes = The clock of this computer was just set back by { $n } minutes.
notice-clock-back-days = { $n ->
    [one] The clock of this computer was just set back by a day.
   *[other] The clock of this computer was just set back by { $n } days.
}
notice-clock-forward-days = The clock of this computer was just set ahead by { $n } days.
notice-clock-remedy = Everything is kept. If that is not so, set the clock right, so that cards come back on the right day.
notice-came-back = { $n ->
    [one] One entry that the database lacked came back from the log beside it.
   *[other] { $n } entries that the database lacked came back from the log beside it.
}
notice-came-back-remedy = Nothing is lost. If you did not copy or move the data folder, look after its disk.
notice-restored = The backup was put back.
notice-rescued = { $n ->
    [one] One entry was rescued into a new database.
   *[other] { $n } entries were rescued into a new database.
}
notice-kept = What was there before is kept: { $path }
notice-not-recovered = The database could not be replaced. Everything is as it was.
notice-synced = { $service } copies your data folder { $path } while Newsdeck writes to it.
notice-synced-remedy = That can damage a database. Move the folder to one that no such service copies, and start Newsdeck with its new place as the data folder. To take progress elsewhere, export the log.
notice-network = Your data folder { $path } is on a network drive.
notice-network-remedy = Such drives can damage a database. Move the folder to a disk of this computer, and start Newsdeck with its new place as the data folder.
notice-fit = Your { $n } answers can tell how you remember.
notice-fit-remedy = The schedule is made for the average learner, or for an earlier you. It is changed only if that foretells your answers better, and you can go back.

store-in-use = Another Newsdeck is using { $path }.
store-in-use-remedy = You can study here, but progress is not kept. Close the other one and start again.
store-newer = { $path } was written by a newer Newsdeck.
store-newer-remedy = It was left untouched. You can study here, but progress is not kept. Update Newsdeck to go on.
store-foreign = { $path } is not a Newsdeck database.
store-foreign-remedy = It was left untouched. You can study here, but progress is not kept. Move that file away, or rescue: a new database is made from the log and the backups beside it, and the file is kept.
store-damaged = { $path } is damaged.
store-damaged-remedy = It was left untouched. You can study here, but progress is not kept. Rescue it: a new database is made of all that can be read, and this one is kept.
store-damaged-in-use-remedy = All answers so far are kept, in the log beside it as well. Nothing more is written to it: what you do waits until it is rescued. A new database is made of all that can be read, and this one is kept.
store-read-only = { $path } cannot be written.
store-read-only-remedy = It was left untouched. You can study here, but progress is not kept. Change its permissions and start again.
store-disk-full = The disk that holds { $path } is full.
store-disk-full-remedy = It was left untouched. You can study here, but progress is not kept. Make room and start again.
store-io = { $path } could not be opened.
store-io-remedy = It was left untouched. You can study here, but progress is not kept. The details say what the system reported.

save-damaged = Not saved yet: the database is damaged.
save-damaged-remedy = What you did waits, and is saved once the database is rescued: a new one is made of all that can be read, and the damaged one is kept.
save-disk-full = Not saved yet: the disk is full.
save-disk-full-remedy = What you did waits until it can be saved. Make room on the disk, then try again.
save-read-only = Not saved yet: the data folder cannot be written.
save-read-only-remedy = What you did waits until it can be saved. See that the folder can be written to again, then try again.
save-io = Not saved yet: the system reported an error.
save-io-remedy = What you did waits until it can be saved. The details say what was reported; then try again.

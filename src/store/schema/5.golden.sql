-- A database as the fifth release wrote it. Never edited: it stands for those on people's disks.

PRAGMA application_id = 0x4E77446B;

CREATE TABLE setting (
    key   TEXT PRIMARY KEY NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
    value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

CREATE TABLE exercise (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 5 AND 1000)
) STRICT;

CREATE TABLE entry (
    seq       INTEGER PRIMARY KEY,
    id        BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    at_ms     INTEGER NOT NULL,
    -- The study day as it was then, in days since 1970: never worked out again later.
    day       INTEGER NOT NULL CHECK (day BETWEEN -4000000 AND 2900000),
    kind      TEXT NOT NULL,
    exercise  INTEGER REFERENCES exercise (id),
    grade     INTEGER CHECK (grade BETWEEN 1 AND 4),
    asked     TEXT CHECK (asked IN ('flashcard', 'typed', 'choice')),
    options   INTEGER CHECK (options BETWEEN 0 AND 255),
    took_ms   INTEGER CHECK (took_ms BETWEEN 0 AND 4294967295),
    quiz      BLOB CHECK (length(quiz) = 16),
    -- Older versions of SQLite, which people look into it with, call no text invalid.
    questions TEXT CHECK (questions IS NULL OR json_valid(questions)),
    question  INTEGER CHECK (question BETWEEN 0 AND 4294967295),
    chosen    INTEGER CHECK (chosen BETWEEN 0 AND 4294967295),
    flag      TEXT CHECK (flag IN ('suspended', 'marked')),
    flag_on   INTEGER CHECK (flag_on IN (0, 1)),
    undoes    BLOB CHECK (length(undoes) = 16 AND undoes <> id),
    -- As it was typed, cut to a bearable length.
    typed     TEXT CHECK (length(typed) BETWEEN 1 AND 200),
    -- Whether the learner said "I was right" where the program did not think so.
    overruled INTEGER CHECK (overruled IN (0, 1)),
    -- The name that was taken for the answer: its id in the deck of the exercise.
    confused  TEXT CHECK (length(confused) BETWEEN 1 AND 64),
    -- A print of the answer that was shown.
    answer    INTEGER,
    -- Where in its fuzz the next day was put.
    place     INTEGER CHECK (place BETWEEN 0 AND 65535),
    -- What `exercise` is called from this entry on.
    renamed   INTEGER REFERENCES exercise (id) CHECK (renamed <> exercise),
    -- What happened on a quiz night; `quiz` names the entry that began it, and that one nobody.
    deed      TEXT CHECK (deed IS NULL OR json_valid(deed)),
    -- Each kind has its own columns, and no other's.
    CHECK (CASE kind
        WHEN 'review' THEN
            exercise IS NOT NULL AND grade IS NOT NULL AND asked IS NOT NULL
            AND (options IS NOT NULL) = (asked = 'choice') AND took_ms IS NOT NULL
            AND (typed IS NULL OR asked = 'typed') AND (overruled IS NULL) = (typed IS NULL)
            AND (confused IS NULL OR asked <> 'flashcard')
            AND coalesce(questions, question, chosen, flag, flag_on, undoes, renamed,
                         deed) IS NULL
        WHEN 'practised' THEN
            exercise IS NOT NULL AND grade IS NOT NULL AND asked IS NOT NULL
            AND (options IS NOT NULL) = (asked = 'choice') AND took_ms IS NOT NULL
            AND (typed IS NULL OR asked = 'typed') AND (overruled IS NULL) = (typed IS NULL)
            AND (confused IS NULL OR asked <> 'flashcard')
            AND coalesce(quiz, questions, question, chosen, flag, flag_on, undoes, answer, place,
                         renamed, deed) IS NULL
        WHEN 'quiz-began' THEN
            questions IS NOT NULL
            AND coalesce(exercise, grade, asked, options, took_ms, quiz, question, chosen,
                         flag, flag_on, undoes, typed, overruled, confused, answer, place,
                         renamed, deed) IS NULL
        WHEN 'quiz-answered' THEN
            quiz IS NOT NULL AND question IS NOT NULL AND took_ms IS NOT NULL
            AND coalesce(exercise, grade, asked, options, questions, flag, flag_on, undoes,
                         typed, overruled, confused, answer, place, renamed, deed) IS NULL
        WHEN 'quiz-ended' THEN
            quiz IS NOT NULL
            AND coalesce(exercise, grade, asked, options, took_ms, questions, question, chosen,
                         flag, flag_on, undoes, typed, overruled, confused, answer, place,
                         renamed, deed) IS NULL
        WHEN 'flagged' THEN
            exercise IS NOT NULL AND flag IS NOT NULL AND flag_on IS NOT NULL
            AND coalesce(grade, asked, options, took_ms, quiz, questions, question, chosen,
                         undoes, typed, overruled, confused, answer, place, renamed, deed) IS NULL
        WHEN 'buried' THEN
            exercise IS NOT NULL
            AND coalesce(grade, asked, options, took_ms, quiz, questions, question, chosen,
                         flag, flag_on, undoes, typed, overruled, confused, answer, place,
                         renamed, deed) IS NULL
        WHEN 'reset' THEN
            exercise IS NOT NULL
            AND coalesce(grade, asked, options, took_ms, quiz, questions, question, chosen,
                         flag, flag_on, undoes, typed, overruled, confused, answer, place,
                         renamed, deed) IS NULL
        WHEN 'renamed' THEN
            exercise IS NOT NULL AND renamed IS NOT NULL
            AND coalesce(grade, asked, options, took_ms, quiz, questions, question, chosen,
                         flag, flag_on, undoes, typed, overruled, confused, answer,
                         place, deed) IS NULL
        WHEN 'undone' THEN
            undoes IS NOT NULL
            AND coalesce(exercise, grade, asked, options, took_ms, quiz, questions, question,
                         chosen, flag, flag_on, typed, overruled, confused, answer, place,
                         renamed, deed) IS NULL
        WHEN 'night' THEN
            deed IS NOT NULL
            AND coalesce(exercise, grade, asked, options, took_ms, questions, question, chosen,
                         flag, flag_on, undoes, typed, overruled, confused, answer, place,
                         renamed) IS NULL
        ELSE FALSE
    END)
) STRICT;

CREATE TABLE cache (
    only  INTEGER PRIMARY KEY CHECK (only = 1),
    stamp TEXT NOT NULL CHECK (length(stamp) <= 100),
    seq   INTEGER NOT NULL
) STRICT;

CREATE TABLE memory (
    exercise   INTEGER PRIMARY KEY,
    stability  REAL NOT NULL CHECK (stability > 0),
    difficulty REAL NOT NULL CHECK (difficulty BETWEEN 1 AND 10),
    phase      TEXT NOT NULL CHECK (phase IN ('learning', 'review', 'relearning')),
    step       INTEGER CHECK (step BETWEEN 0 AND 255),
    due_at_ms  INTEGER,
    due_day    INTEGER CHECK (due_day BETWEEN -4000000 AND 2900000),
    last_at_ms INTEGER NOT NULL,
    last_day   INTEGER NOT NULL CHECK (last_day BETWEEN -4000000 AND 2900000),
    reviews    INTEGER NOT NULL CHECK (reviews BETWEEN 0 AND 4294967295),
    lapses     INTEGER NOT NULL CHECK (lapses BETWEEN 0 AND 4294967295),
    CHECK ((step IS NULL) = (phase = 'review')),
    CHECK ((due_at_ms IS NULL) <> (due_day IS NULL))
) STRICT;

CREATE TABLE day (
    day           INTEGER PRIMARY KEY,
    reviews       INTEGER NOT NULL,
    right         INTEGER NOT NULL,
    took_ms       INTEGER NOT NULL,
    typed         INTEGER NOT NULL,
    typed_ms      INTEGER NOT NULL,
    chosen        INTEGER NOT NULL,
    chosen_ms     INTEGER NOT NULL,
    begun         INTEGER NOT NULL,
    returned      INTEGER NOT NULL,
    kept          INTEGER NOT NULL,
    returned_late INTEGER NOT NULL,
    kept_late     INTEGER NOT NULL,
    practised     INTEGER NOT NULL,
    practised_ms  INTEGER NOT NULL,
    quiz_answers  INTEGER NOT NULL
) STRICT;

CREATE INDEX entry_by_day       ON entry (day);

CREATE INDEX entry_by_exercise  ON entry (exercise)  WHERE exercise IS NOT NULL;

CREATE INDEX entry_by_kind      ON entry (kind)
    WHERE kind = 'flagged' OR kind = 'renamed' OR kind = 'quiz-began';

CREATE INDEX entry_by_quiz      ON entry (quiz)      WHERE quiz IS NOT NULL;

CREATE INDEX entry_by_undone    ON entry (undoes)    WHERE undoes IS NOT NULL;

CREATE INDEX entry_by_confused  ON entry (confused, exercise, id) WHERE confused IS NOT NULL;

CREATE INDEX entry_by_overruled ON entry (overruled) WHERE overruled = 1;

CREATE INDEX entry_night_began  ON entry (seq)       WHERE kind = 'night' AND quiz IS NULL;

CREATE TRIGGER exercise_is_never_changed BEFORE UPDATE ON exercise
BEGIN
    SELECT RAISE(ABORT, 'the log names exercises by their number: a name is never changed');
END;

CREATE TRIGGER exercise_is_never_deleted BEFORE DELETE ON exercise
BEGIN
    SELECT RAISE(ABORT, 'the log names exercises by their number: none is ever deleted');
END;

CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
BEGIN
    SELECT RAISE(ABORT, 'the log only grows: an entry is never changed');
END;

CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry
BEGIN
    SELECT RAISE(ABORT, 'the log only grows: an entry is never deleted');
END;

CREATE VIEW standing AS
SELECT * FROM entry
WHERE kind <> 'undone' AND NOT EXISTS (SELECT 1 FROM entry AS later WHERE later.undoes = entry.id);

CREATE TRIGGER memory_is_changed AFTER UPDATE ON memory BEGIN DELETE FROM cache; END;

CREATE TRIGGER memory_is_gone AFTER DELETE ON memory BEGIN DELETE FROM cache; END;

CREATE TRIGGER day_is_changed AFTER UPDATE ON day BEGIN DELETE FROM cache; END;

CREATE TRIGGER day_is_gone AFTER DELETE ON day BEGIN DELETE FROM cache; END;

CREATE TABLE inbox (
    seq  INTEGER PRIMARY KEY,
    line TEXT NOT NULL
) STRICT;

PRAGMA user_version = 5;

INSERT INTO exercise (id, name) VALUES (1, 'us-colombia-2026/quote.thug/who');
INSERT INTO entry (seq, id, at_ms, day, kind, questions)
VALUES (1, x'00000000000000000000000000000001', 1770120060000, 20487, 'quiz-began', '[{"key":2}]');
INSERT INTO entry (seq, id, at_ms, day, kind, exercise, grade, asked, options, took_ms, quiz)
VALUES (2, x'00000000000000000000000000000002', 1770120120000, 20487, 'review', 1, 2, 'choice', 4, 4100, x'00000000000000000000000000000001');
INSERT INTO entry (seq, id, at_ms, day, kind, quiz, question, chosen, took_ms)
VALUES (3, x'00000000000000000000000000000003', 1770120180000, 20487, 'quiz-answered', x'00000000000000000000000000000001', 0, 2, 4100);
INSERT INTO entry (seq, id, at_ms, day, kind, exercise, grade, asked, took_ms)
VALUES (4, x'00000000000000000000000000000004', 1770120240000, 20487, 'review', 1, 4, 'typed', 900);
INSERT INTO entry (seq, id, at_ms, day, kind, undoes)
VALUES (5, x'00000000000000000000000000000005', 1770120300000, 20487, 'undone', x'00000000000000000000000000000004');
INSERT INTO entry (seq, id, at_ms, day, kind, exercise, flag, flag_on)
VALUES (6, x'00000000000000000000000000000006', 1770206760000, 20488, 'flagged', 1, 'marked', 1);
INSERT INTO entry (seq, id, at_ms, day, kind, exercise, grade, asked, took_ms, typed, overruled, confused)
VALUES (7, x'00000000000000000000000000000007', 1770206820000, 20488, 'review', 1, 1, 'typed', 3000, 'Nicolás Petro', 0, 'nicolas');
INSERT INTO entry (seq, id, at_ms, day, kind, exercise, grade, asked, took_ms, typed, overruled)
VALUES (8, x'00000000000000000000000000000008', 1770206880000, 20488, 'review', 1, 3, 'typed', 3000, 'the president', 1);
INSERT INTO exercise (id, name) VALUES (2, 'us-colombia-2026/event.visa/when');
INSERT INTO entry (seq, id, at_ms, day, kind, exercise, grade, asked, took_ms, answer, place)
VALUES (9, x'00000000000000000000000000000009', 1770293340000, 20489, 'review', 2, 3, 'flashcard', 1200, -81985529216486896, 40000);
INSERT INTO entry (seq, id, at_ms, day, kind, exercise, grade, asked, options, took_ms)
VALUES (10, x'0000000000000000000000000000000A', 1770293400000, 20489, 'practised', 2, 1, 'choice', 4, 900);
INSERT INTO entry (seq, id, at_ms, day, kind, exercise)
VALUES (11, x'0000000000000000000000000000000B', 1770293460000, 20489, 'reset', 2);
INSERT INTO entry (seq, id, at_ms, day, kind, exercise)
VALUES (12, x'0000000000000000000000000000000C', 1770293520000, 20489, 'buried', 2);
INSERT INTO exercise (id, name) VALUES (3, 'us-colombia-2026/event.visum/when');
INSERT INTO entry (seq, id, at_ms, day, kind, exercise, renamed)
VALUES (13, x'0000000000000000000000000000000D', 1770293580000, 20489, 'renamed', 3, 2);
INSERT INTO entry (seq, id, at_ms, day, kind, deed)
VALUES (14, x'0000000000000000000000000000000E', 1770380040000, 20490, 'night', '{"began":{}}');
INSERT INTO entry (seq, id, at_ms, day, kind, quiz, deed)
VALUES (15, x'0000000000000000000000000000000F', 1770380100000, 20490, 'night', x'0000000000000000000000000000000E', '"ended"');
INSERT INTO setting (key, value) VALUES ('minutes', '10');
INSERT INTO inbox (line)
VALUES ('5ec6bcf4 {"id":"00000000000000000000000000000010","seq":0,"at_ms":1770380160000,"day":20490,"kind":"review","exercise":"us-colombia-2026/quote.thug/who","grade":4,"asked":"flashcard","took_ms":700}');

-- Schema 4: quiz nights.
--
-- A new kind of entry, `night`, and the column that holds what happened. A check of a table can
-- only be changed by making the table anew; everything else stays as it was.

DROP VIEW standing;
DROP TRIGGER entry_is_never_changed;
DROP TRIGGER entry_is_never_deleted;
DROP INDEX entry_by_day;
DROP INDEX entry_by_exercise;
DROP INDEX entry_by_kind;
DROP INDEX entry_by_quiz;
DROP INDEX entry_by_undone;
DROP INDEX entry_by_confused;
DROP INDEX entry_by_overruled;
ALTER TABLE entry RENAME TO entry_of_before;

-- The log: what happened, in the order of `seq`. It is the truth, and only grows.
-- Entries name one another by `id`, not by `seq`, and nothing insists that the other be
-- there: so entries may arrive from elsewhere in any order, and one more than once.
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

INSERT OR IGNORE INTO entry
SELECT seq, id, at_ms, day, kind, exercise, grade, asked, options, took_ms, quiz, questions,
       question, chosen, flag, flag_on, undoes, typed, overruled, confused, answer, place,
       renamed, NULL
FROM entry_of_before
ORDER BY seq;

DROP TABLE entry_of_before;

CREATE INDEX entry_by_day       ON entry (day);
CREATE INDEX entry_by_exercise  ON entry (exercise)  WHERE exercise IS NOT NULL;
CREATE INDEX entry_by_kind      ON entry (kind)
    WHERE kind = 'flagged' OR kind = 'renamed' OR kind = 'quiz-began';
CREATE INDEX entry_by_quiz      ON entry (quiz)      WHERE quiz IS NOT NULL;
CREATE INDEX entry_by_undone    ON entry (undoes)    WHERE undoes IS NOT NULL;
CREATE INDEX entry_by_confused  ON entry (confused, exercise, id) WHERE confused IS NOT NULL;
CREATE INDEX entry_by_overruled ON entry (overruled) WHERE overruled = 1;
CREATE INDEX entry_night_began  ON entry (seq)       WHERE kind = 'night' AND quiz IS NULL;

CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
BEGIN
    SELECT RAISE(ABORT, 'the log only grows: an entry is never changed');
END;

CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry
BEGIN
    SELECT RAISE(ABORT, 'the log only grows: an entry is never deleted');
END;

-- What counts: entries not taken back. Taking an entry back twice is taking it back.
CREATE VIEW standing AS
SELECT * FROM entry
WHERE kind <> 'undone' AND NOT EXISTS (SELECT 1 FROM entry AS later WHERE later.undoes = entry.id);

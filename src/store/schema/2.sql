-- Schema 2: what was typed, and whom an answer was taken for.

-- As it was typed, cut to a bearable length. Reviews of before have none.
ALTER TABLE entry ADD COLUMN typed TEXT CHECK (
    typed IS NULL OR (kind = 'review' AND asked = 'typed' AND length(typed) BETWEEN 1 AND 200)
);

-- Whether the learner said "I was right" where the program did not think so.
ALTER TABLE entry ADD COLUMN overruled INTEGER CHECK (
    (overruled IS NULL) = (typed IS NULL) AND (overruled IS NULL OR overruled IN (0, 1))
);

-- The name that was taken for the answer: its id in the deck of the exercise.
ALTER TABLE entry ADD COLUMN confused TEXT CHECK (
    confused IS NULL
    OR (kind = 'review' AND asked IN ('typed', 'choice') AND length(confused) BETWEEN 1 AND 64)
);

CREATE INDEX entry_by_confused  ON entry (confused)  WHERE confused IS NOT NULL;
CREATE INDEX entry_by_overruled ON entry (overruled) WHERE overruled = 1;

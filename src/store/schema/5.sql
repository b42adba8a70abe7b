-- Schema 5: answers wait on one page.
--
-- An answer is safe as a line here, in the format of the log as text. With its row of the log, the
-- indexes of that, the memory and the figures, seven pages would be written while somebody waits.
-- It is filed there in the next quiet moment, and before anything is read.

CREATE TABLE inbox (
    seq  INTEGER PRIMARY KEY,
    line TEXT NOT NULL
) STRICT;

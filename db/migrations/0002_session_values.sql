-- What each session is posted under, one line "facet value" each: read by its key to count choices and to withdraw it.
CREATE TABLE session_values (
  chrono integer PRIMARY KEY,
  lines text NOT NULL
);
--> statement-breakpoint
INSERT INTO session_values (chrono, lines)
  SELECT chrono, group_concat(facet || ' ' || value, char(10)) FROM session_postings GROUP BY chrono;
--> statement-breakpoint
DROP INDEX session_postings_chrono;

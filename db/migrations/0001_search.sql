-- Under which values of which filter each session is found, in chronological order (docs/decisions/0005).
CREATE TABLE session_postings (
  facet text NOT NULL,
  value text NOT NULL,
  chrono integer NOT NULL,
  PRIMARY KEY (facet, value, chrono)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX session_postings_chrono ON session_postings (chrono, facet, value);
--> statement-breakpoint
-- How many sessions each posting list holds; kept in the writing transaction.
CREATE TABLE posting_counts (
  facet text NOT NULL,
  value text NOT NULL,
  count integer NOT NULL,
  PRIMARY KEY (facet, value)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX posting_counts_rank ON posting_counts (facet, count DESC, value);
--> statement-breakpoint
-- Search words of each session; the rowid is its chronological key. Contentless: the records hold the text.
CREATE VIRTUAL TABLE session_words USING fts5(
  title, people, place, topics, outcomes, summary,
  content='', contentless_delete=1, tokenize='ascii', prefix='2 3 4 5 6'
);
--> statement-breakpoint
-- Search words of people, venues and groups, for the directories and the form.
CREATE VIRTUAL TABLE record_words USING fts5(
  kind, record_id UNINDEXED, words, tokenize='ascii', prefix='2 3 4 5 6'
);

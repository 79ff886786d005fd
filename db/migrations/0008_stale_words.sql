-- Records whose search words must be made anew by the next start, since folding them takes more than SQL (db/stale-words.ts).
CREATE TABLE stale_words (
  record_kind text NOT NULL,
  record_id text NOT NULL,
  PRIMARY KEY (record_kind, record_id)
) WITHOUT ROWID;
--> statement-breakpoint
-- Sources are found by name from now on.
INSERT INTO stale_words (record_kind, record_id) SELECT 'source', id FROM sources;

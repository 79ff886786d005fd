CREATE INDEX `sources_type` ON `sources` (`type`,`slug`);--> statement-breakpoint
-- The weights of what is weak about a session: numbers and dates that were inferred come apart, and disagreements on no more than
-- a spelling come last. Which those are the next start tells (db/session-weakness.ts).
UPDATE sessions SET weakness = ((weakness & 30) << 2)
  + CASE WHEN ordinal_basis = 'inferred' THEN 4 ELSE 0 END
  + CASE WHEN coalesce(held, planned, '') GLOB '*[~?%]*' THEN 2 ELSE 0 END
  WHERE weakness > 0;
--> statement-breakpoint
CREATE TABLE untold_disputes (session_id text PRIMARY KEY NOT NULL) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO untold_disputes (session_id)
  SELECT DISTINCT record_id FROM citations WHERE record_kind = 'session' AND differing_value IS NOT NULL;
--> statement-breakpoint
-- Sources are found by the site of their address too from now on.
INSERT OR IGNORE INTO stale_words (record_kind, record_id) SELECT 'source', id FROM sources;

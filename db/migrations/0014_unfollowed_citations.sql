-- Sessions that were changed before a citation could say what it supported until then: the next start tells it from their
-- history (db/unfollowed-citations.ts).
CREATE TABLE unfollowed_citations (session_id text PRIMARY KEY NOT NULL) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO unfollowed_citations (session_id)
  SELECT DISTINCT r.record_id FROM revisions r
  JOIN citations c ON c.record_kind = 'session' AND c.record_id = r.record_id
  WHERE r.record_kind = 'session' AND r.version > 1 AND r.schema_version < 4;

ALTER TABLE `sessions` ADD `weakness` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `sessions_weakness` ON `sessions` (`weakness`,`chrono`) WHERE weakness > 0 AND deleted_at IS NULL;--> statement-breakpoint
UPDATE sessions SET weakness =
  CASE WHEN NOT EXISTS (SELECT 1 FROM citations c WHERE c.record_kind = 'session' AND c.record_id = sessions.id) THEN 8 ELSE 0 END
  + CASE WHEN EXISTS (SELECT 1 FROM citations c WHERE c.record_kind = 'session' AND c.record_id = sessions.id
      AND c.differing_value IS NOT NULL) THEN 4 ELSE 0 END
  + CASE WHEN (SELECT count(*) > 0 AND count(*) = count(r.issuing_side_id) AND count(DISTINCT r.issuing_side_id) = 1
      FROM citations c JOIN sources r ON r.id = c.source_id
      WHERE c.record_kind = 'session' AND c.record_id = sessions.id) THEN 2 ELSE 0 END
  + CASE WHEN sessions.ordinal_basis = 'inferred' OR coalesce(sessions.held, sessions.planned, '') GLOB '*[~?%]*' THEN 1 ELSE 0 END;

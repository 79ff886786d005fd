ALTER TABLE `citations` ADD `former` text;--> statement-breakpoint
-- A weakness has come in between: those above it weigh twice as much.
UPDATE sessions SET weakness = (weakness & 3) + ((weakness & 12) << 1) WHERE weakness > 3;

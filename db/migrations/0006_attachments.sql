CREATE TABLE `session_attachments` (
	`id` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`position` integer NOT NULL,
	`hash` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`caption` text NOT NULL,
	`credit` text,
	`source_id` text,
	`date` text,
	`width` integer,
	`height` integer,
	`bytes` integer NOT NULL,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `session_attachments_session` ON `session_attachments` (`session_id`,`position`);--> statement-breakpoint
CREATE INDEX `session_attachments_hash` ON `session_attachments` (`hash`);--> statement-breakpoint
CREATE INDEX `session_attachments_source` ON `session_attachments` (`source_id`);
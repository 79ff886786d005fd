ALTER TABLE `accounts` ADD `removed_at` text;--> statement-breakpoint
ALTER TABLE `revisions` ADD `author_id` text;--> statement-breakpoint
ALTER TABLE `steps` ADD `author_id` text;
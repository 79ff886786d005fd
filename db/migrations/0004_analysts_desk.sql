CREATE TABLE `steps` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`at` text NOT NULL,
	`author` text NOT NULL,
	`note` text,
	`undone_by` text
);
--> statement-breakpoint
ALTER TABLE `citations` ADD `reason` text;--> statement-breakpoint
ALTER TABLE `groups` ADD `merged_into_id` text;--> statement-breakpoint
ALTER TABLE `outcomes` ADD `place` text;--> statement-breakpoint
ALTER TABLE `outcomes` ADD `evidence` text;--> statement-breakpoint
ALTER TABLE `outcomes` ADD `evidence_source_id` text REFERENCES sources(id);--> statement-breakpoint
ALTER TABLE `outcomes` ADD `carried_from_id` text;--> statement-breakpoint
CREATE INDEX `outcomes_carried_from` ON `outcomes` (`carried_from_id`);--> statement-breakpoint
ALTER TABLE `parties` ADD `merged_into_id` text;--> statement-breakpoint
ALTER TABLE `people` ADD `merged_into_id` text;--> statement-breakpoint
ALTER TABLE `revisions` ADD `step_id` text REFERENCES steps(id);--> statement-breakpoint
CREATE INDEX `revisions_step` ON `revisions` (`step_id`);--> statement-breakpoint
ALTER TABLE `sessions` ADD `merged_into_id` text;--> statement-breakpoint
ALTER TABLE `sources` ADD `merged_into_id` text;--> statement-breakpoint
ALTER TABLE `topics` ADD `merged_into_id` text;--> statement-breakpoint
ALTER TABLE `venues` ADD `merged_into_id` text;
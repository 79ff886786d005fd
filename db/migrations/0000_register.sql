CREATE TABLE `appearances` (
	`session_id` text NOT NULL,
	`position` integer NOT NULL,
	`person_id` text,
	`name_as_printed` text,
	`party_id` text,
	`role` text NOT NULL,
	`rank` text,
	`post` text,
	`organisation` text,
	PRIMARY KEY(`session_id`, `position`),
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `appearances_person` ON `appearances` (`person_id`);--> statement-breakpoint
CREATE TABLE `citations` (
	`record_kind` text NOT NULL,
	`record_id` text NOT NULL,
	`position` integer NOT NULL,
	`source_id` text NOT NULL,
	`field` text NOT NULL,
	`differing_value` text,
	`locator` text,
	`quote` text,
	PRIMARY KEY(`record_kind`, `record_id`, `position`),
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `citations_source` ON `citations` (`source_id`);--> statement-breakpoint
CREATE TABLE `group_parties` (
	`group_id` text NOT NULL,
	`position` integer NOT NULL,
	`party_id` text NOT NULL,
	PRIMARY KEY(`group_id`, `position`),
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `groups` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	`name` text NOT NULL,
	`acronym` text,
	`kind` text NOT NULL,
	`parent_id` text,
	`status` text NOT NULL,
	`cadence_months` integer,
	`rotation` text NOT NULL,
	`other_names` text NOT NULL,
	`predecessor_id` text,
	`note` text,
	`lane_order` text NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`predecessor_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `groups_slug_unique` ON `groups` (`slug`);--> statement-breakpoint
CREATE INDEX `groups_parent` ON `groups` (`parent_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `groups_lane_order` ON `groups` (`lane_order`);--> statement-breakpoint
CREATE TABLE `old_slugs` (
	`record_kind` text NOT NULL,
	`slug` text NOT NULL,
	`record_id` text NOT NULL,
	PRIMARY KEY(`record_kind`, `slug`)
);
--> statement-breakpoint
CREATE TABLE `outcomes` (
	`id` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`position` integer NOT NULL,
	`type` text NOT NULL,
	`text` text NOT NULL,
	`owners` text NOT NULL,
	`due` text,
	`completion` text NOT NULL,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `outcomes_session` ON `outcomes` (`session_id`,`position`);--> statement-breakpoint
CREATE TABLE `parties` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	`name` text NOT NULL,
	`short_name` text NOT NULL,
	`adjective` text NOT NULL,
	`iso` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `parties_slug_unique` ON `parties` (`slug`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	`display_name` text NOT NULL,
	`sort_name` text NOT NULL,
	`sort_key` text NOT NULL,
	`party_id` text,
	`note` text,
	FOREIGN KEY (`party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_slug_unique` ON `people` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `people_sort_key` ON `people` (`sort_key`);--> statement-breakpoint
CREATE TABLE `printed_forms` (
	`person_id` text NOT NULL,
	`position` integer NOT NULL,
	`form` text NOT NULL,
	`language` text,
	`script` text,
	`key` text NOT NULL,
	PRIMARY KEY(`person_id`, `position`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `printed_forms_key` ON `printed_forms` (`key`);--> statement-breakpoint
CREATE TABLE `revisions` (
	`sequence` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`record_kind` text NOT NULL,
	`record_id` text NOT NULL,
	`version` integer NOT NULL,
	`at` text NOT NULL,
	`author` text NOT NULL,
	`note` text,
	`schema_version` integer NOT NULL,
	`snapshot` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `revisions_record` ON `revisions` (`record_kind`,`record_id`,`version`);--> statement-breakpoint
CREATE TABLE `session_joint_groups` (
	`session_id` text NOT NULL,
	`position` integer NOT NULL,
	`group_id` text NOT NULL,
	PRIMARY KEY(`session_id`, `position`),
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `session_topics` (
	`session_id` text NOT NULL,
	`position` integer NOT NULL,
	`topic_id` text NOT NULL,
	PRIMARY KEY(`session_id`, `position`),
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	`chrono` integer NOT NULL,
	`group_id` text NOT NULL,
	`lane_order` text NOT NULL,
	`ordinal` integer,
	`ordinal_basis` text NOT NULL,
	`planned` text,
	`held` text,
	`earliest_day` integer,
	`latest_day` integer,
	`reach_from` integer,
	`reach_to` integer,
	`reach_days` integer,
	`start_time` text,
	`end_time` text,
	`time_zone` text,
	`zone` text,
	`status` text NOT NULL,
	`format` text NOT NULL,
	`host_id` text,
	`venue_id` text,
	`summary` text,
	`note` text,
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`host_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`venue_id`) REFERENCES `venues`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_slug_unique` ON `sessions` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_chrono_unique` ON `sessions` (`chrono`);--> statement-breakpoint
CREATE INDEX `sessions_group` ON `sessions` (`group_id`,`ordinal`);--> statement-breakpoint
CREATE INDEX `sessions_lane_order` ON `sessions` (`lane_order`,chrono desc);--> statement-breakpoint
CREATE INDEX `sessions_reach_days` ON `sessions` (`reach_days`);--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	`publisher` text NOT NULL,
	`title` text,
	`url` text,
	`archive_url` text,
	`published` text,
	`accessed` text,
	`language` text,
	`type` text NOT NULL,
	`issuing_side_id` text,
	`syndicated_from` text,
	FOREIGN KEY (`issuing_side_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sources_slug_unique` ON `sources` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `sources_url_unique` ON `sources` (`url`);--> statement-breakpoint
CREATE TABLE `topics` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	`name` text NOT NULL,
	`key` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `topics_slug_unique` ON `topics` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `topics_key_unique` ON `topics` (`key`);--> statement-breakpoint
CREATE TABLE `venues` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	`name` text,
	`city` text,
	`city_key` text,
	`country` text,
	`latitude` real,
	`longitude` real,
	`coordinate_precision` text,
	`time_zone` text,
	`other_names` text NOT NULL,
	`sort_key` text NOT NULL,
	`note` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `venues_slug_unique` ON `venues` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `venues_sort_key` ON `venues` (`sort_key`);--> statement-breakpoint
CREATE INDEX `venues_city_key` ON `venues` (`city_key`);
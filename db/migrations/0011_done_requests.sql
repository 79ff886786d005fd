CREATE TABLE `done_requests` (
	`owner` text NOT NULL,
	`key` text NOT NULL,
	`fingerprint` text NOT NULL,
	`at` text NOT NULL,
	`outcome` text NOT NULL,
	`answer` text,
	PRIMARY KEY(`owner`, `key`)
);

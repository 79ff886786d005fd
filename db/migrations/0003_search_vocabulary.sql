-- Every word that a session is or was found by: what a typed beginning may stand for, without reading the index's long lists.
CREATE TABLE search_vocabulary (word text PRIMARY KEY) WITHOUT ROWID;
--> statement-breakpoint
CREATE VIRTUAL TABLE session_vocabulary USING fts5vocab(session_words, row);
--> statement-breakpoint
INSERT INTO search_vocabulary (word) SELECT term FROM session_vocabulary;
--> statement-breakpoint
DROP TABLE session_vocabulary;

-- Sessions are found by the captions and credits of their photographs and papers from now on: the next start stores the words.
INSERT OR IGNORE INTO stale_words (record_kind, record_id) SELECT DISTINCT 'session', session_id FROM session_attachments;

/** What sort of publication a source is. */
export const sourceTypes = [
  "official readout",
  "joint statement",
  "wire",
  "press",
  "dataset",
  "other",
] as const;
export type SourceType = (typeof sourceTypes)[number];

/** A publication. `published` and `accessed` are partial dates; `issuingSide` is a party slug. */
export type Source = {
  id: string;
  slug: string;
  publisher: string;
  title: string | null;
  url: string | null;
  archiveUrl: string | null;
  published: string | null;
  accessed: string | null;
  language: string | null;
  type: SourceType;
  issuingSide: string | null;
  syndicatedFrom: string | null;
};

/** The fields of a session that a citation can support. */
export const citedFields = [
  "session",
  "ordinal",
  "dates",
  "status",
  "format",
  "venue",
  "host",
  "appearances",
  "topics",
  "outcomes",
  "summary",
] as const;
export type CitedField = (typeof citedFields)[number];

/**
 * What a source supported before the register's value was changed without a word of it: that value in words, and whether it
 * still stands as part of the present one (names were added to a list).
 */
export type FormerValue = { value: string; stands: boolean };

/**
 * Which field of a session a source supports. `differingValue` is what the source says instead, when it disagrees
 * with the value kept; null when it agrees. `reason` says why the value kept is preferred. `former` is what it supported, where
 * the value was changed since; null while it supports the present one. Of "session" that is the status.
 */
export type Citation = {
  source: Source;
  field: CitedField;
  differingValue: string | null;
  locator: string | null;
  quote: string | null;
  reason: string | null;
  former: FormerValue | null;
};

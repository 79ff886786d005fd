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
 * Which field of a session a source supports. `differingValue` is what the source says instead, when it disagrees
 * with the value kept; null when it agrees. `reason` says why the value kept is preferred.
 */
export type Citation = {
  source: Source;
  field: CitedField;
  differingValue: string | null;
  locator: string | null;
  quote: string | null;
  reason: string | null;
};

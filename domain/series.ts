import type { SessionSummary } from "./session";

/** A session beside its neighbours in the same group. `missing` are ordinals between two neighbours that no source shows. */
export type Series = {
  previous: SessionSummary | null;
  next: SessionSummary | null;
  missingBefore: number[];
  missingAfter: number[];
  total: number;
};

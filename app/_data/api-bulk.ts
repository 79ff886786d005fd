import "server-only";
import { differenceOf } from "@/domain/api/change-document";
import type { BulkChange } from "@/domain/bulk-change";
import { parseSessionFilters } from "@/domain/session-filters-reading";
import { loadBulkPreview, loadBulkSessions } from "./bulk";

/** What a change of the sessions that a query leaves would do, as programs read it; null where its group or venue is gone. */
export async function loadApiBulkPreview(filters: string, change: BulkChange) {
  const asked = parseSessionFilters(new URLSearchParams(filters));
  const { rows, versions, ignored, isTooMany } = await loadBulkSessions(asked.filters);
  const preview = await loadBulkPreview(rows, change);
  if (!preview) return null;
  const slugs = new Map(rows.map(({ id, slug }) => [id, slug]));
  const slugOf = (id: string) => slugs.get(id) ?? id;
  const handled = new Set([...preview.changed, ...preview.refused].map(({ slug }) => slug));
  return {
    sessions: preview.changed.map(({ id, slug }) => ({ id, version: versions.get(id) ?? 0, slug })),
    effects: preview.effects.map(({ differences, ids }) => ({
      differences: differences.map(differenceOf),
      sessions: ids.map(slugOf),
    })),
    same: rows.flatMap(({ slug }) => (handled.has(slug) ? [] : slug)),
    refused: preview.refused,
    doubts: preview.doubts,
    isTooMany,
    ignored: [...asked.ignored, ...ignored],
  };
}

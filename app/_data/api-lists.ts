import "server-only";
import { knownFilters } from "@/db/queries/known-filters";
import { isWorded, listPlainDocuments } from "@/db/queries/plain-documents";
import { countSessions, listWholeSessions } from "@/db/queries/sessions";
import { oddCursor, readListQuery } from "@/domain/api/list-query";
import { documentOf } from "@/domain/export/session-document";
import { recordsName } from "@/domain/record-address";
import type { PlainKind } from "@/domain/record-form-fields";
import { type IgnoredParameter, sessionsHref } from "@/domain/session-filters";
import { parseSessionFilters } from "@/domain/session-filters-reading";
import { now } from "../_server/clock";
import { publicOrigin } from "../_server/team-origin";

/** One page of a list for programs; `next` is the address of the next one, `totalIsAtLeast` says that there may be more. */
export type ApiList = {
  data: object[];
  total: number;
  totalIsAtLeast: boolean;
  next: string | null;
  ignored: IgnoredParameter[];
};

/** Whether a list was asked for from a position that is none: a program that goes through it would begin anew for ever. */
export function isAstray({ ignored }: ApiList): boolean {
  return ignored.some(({ name, reason }) => name === "after" && reason === oddCursor);
}

/** The sessions that an address asks for, as its list shows them. */
export async function loadSessionPage(parameters: URLSearchParams): Promise<ApiList> {
  const at = now();
  const asked = parseSessionFilters(parameters);
  const { filters, ignored } = await knownFilters(asked.filters);
  const origin = await publicOrigin();
  const { rows, next } = await listWholeSessions(filters, at);
  const { count, atLeast } = await countSessions({ ...filters, after: null }, at);
  return {
    data: rows.map((session) => documentOf(session, origin)),
    total: count,
    totalIsAtLeast: atLeast,
    next: next && origin + sessionsHref({ ...filters, after: next }, "/api/v1/sessions"),
    ignored: [...asked.ignored, ...ignored],
  };
}

/** The other records that an address asks for, by their own addresses, or the best for some words. */
export async function loadPlainPage(kind: PlainKind, parameters: URLSearchParams): Promise<ApiList> {
  const { query, ignored } = readListQuery(parameters);
  const origin = await publicOrigin();
  const { data, total, next } = await listPlainDocuments(kind, query, origin);
  const unsought = query.q !== null && !isWorded(kind);
  const further = new URLSearchParams({ limit: String(query.limit), after: next ?? "" });
  return {
    data,
    total,
    totalIsAtLeast: false,
    next: next && `${origin}/api/v1/${recordsName(kind)}?${further}`,
    ignored: unsought
      ? [...ignored, { name: "q", value: query.q ?? "", reason: "there is no such filter" }]
      : ignored,
  };
}

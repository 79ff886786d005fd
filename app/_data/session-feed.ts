import "server-only";
import { listSessionChanges } from "@/db/queries/session-changes";
import { changesAsFeed } from "@/domain/export/feed";
import { sessionsHref } from "@/domain/session-filters";
import { now } from "../_server/clock";
import { loadFiltersName } from "./filter-name";
import type { SessionExport } from "./session-export";

const newest = 100;

/** The feed of the changes of the sessions that an export leaves; `origin` is the address of the register. */
export async function loadFeed({ filters, ignored }: SessionExport, origin: string): Promise<string> {
  const unordered = { ...filters, sort: "-date" } as const;
  const head = {
    name: await loadFiltersName(unordered),
    ignored,
    address: `${origin}${sessionsHref(unordered, "/feed.xml")}`,
    listAddress: `${origin}${sessionsHref(unordered)}`,
  };
  return changesAsFeed(await listSessionChanges(filters, now(), newest), head, origin);
}

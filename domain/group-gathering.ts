import type { GroupEntry } from "./directory";

/** Bodies that stand together because the same parties hold them; `title` is "India · Russia". */
export type GroupGathering = { key: string; title: string; entries: GroupEntry[] };

/** Gathers entries in tree order under the parties of their roots, keeping the order; [] for none. */
export function gatherByParties(entries: readonly GroupEntry[]): GroupGathering[] {
  const gatherings: GroupGathering[] = [];
  for (const entry of entries) {
    const key = entry.parties.map(({ slug }) => slug).join("/");
    const current = gatherings.at(-1);
    const title = entry.parties.map(({ shortName }) => shortName).join(" · ") || "Parties not stated";
    if (current?.key === key) current.entries.push(entry);
    else gatherings.push({ key, title, entries: [entry] });
  }
  return gatherings;
}

import type { Sort } from "./session-filters";

/** What is paged: sessions one by one, or the lanes of the timeline. */
export type Paged = "sessions" | "lanes";

const groupId = "[0-9a-f]{20}";
const shapes = {
  chronological: /^\d{1,16}$/,
  byGroup: new RegExp(`^${groupId}\\.\\d{1,16}$`),
  lane: new RegExp(`^${groupId}$`),
};

/**
 * Whether a text has the shape of a position after which a page begins: a chronological key ("1234"), with its group's id
 * before it where the order is by group ("0123456789abcdef0123.1234"), or the id of a lane's group alone.
 */
export function isCursor(text: string, paged: Paged, sort: Sort): boolean {
  if (paged === "lanes") return shapes.lane.test(text);
  return (sort === "group" ? shapes.byGroup : shapes.chronological).test(text);
}

/** The id of the group that a cursor names; null for one that names none. */
export function cursorGroup(cursor: string): string | null {
  const [id = ""] = cursor.split(".");
  return shapes.lane.test(id) ? id : null;
}

import type { ChoiceFilter } from "@/domain/session-filters";

/** The filters with more choices than can be shown, what one of them is called, and what finds them by name. */
export const findable = {
  chair: { noun: "co-chair", kind: "people" },
  venue: { noun: "venue", kind: "venues" },
  group: { noun: "group", kind: "groups" },
};
export type FindableFilter = keyof typeof findable;

/** Whether the choices of a filter are found by name. */
export function isFindable(name: ChoiceFilter): name is FindableFilter {
  return Object.hasOwn(findable, name);
}

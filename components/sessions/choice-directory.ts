import { directoryHref } from "@/domain/directory-query";
import type { Facet } from "@/domain/facet";
import type { ChoiceFilter } from "@/domain/session-filters";

type Directory = { path: string; name: string };

const people = { path: "/people", name: "People" };
const venues = { path: "/venues", name: "Venues" };
const directories: Partial<Record<ChoiceFilter, Directory>> = {
  chair: people,
  person: people,
  venue: venues,
  city: venues,
  group: { path: "/groups", name: "Groups" },
};

/**
 * The way to the choices that a filter does not offer itself, as a link that brings them back to the page `here`. Null where
 * all are offered, or where they are listed nowhere.
 */
export function furtherChoices(
  { name, more, choices }: Facet,
  here: string,
): { href: string; text: string } | null {
  const directory = directories[name];
  // Counts that stopped early say nothing of what is rarer still.
  const unsure = choices.some(({ atLeast }) => atLeast);
  if (!directory || (more === 0 && !unsure)) return null;
  const count = more > 0 ? `${more.toLocaleString("en-GB")} more` : "More";
  return { href: directoryHref(directory.path, { for: here }), text: `${count} in ${directory.name}` };
}

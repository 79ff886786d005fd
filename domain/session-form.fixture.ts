import { nothingFound } from "./name-resolution";
import { emptyDraft, type SessionDraft, typedName } from "./session-draft";
import type { FormFindings } from "./session-form";

const party = (slug: string, name: string, iso: string | null) => ({
  slug,
  name,
  shortName: name,
  adjective: `${name}n`,
  iso,
});

/** A group that the findings of `findingsFixture` know. */
export const groupFixture = { slug: "wg", label: "Working Group", hint: "India · Russia" };

/** What a small register knows: one group called "Working Group", Moscow and a hall in it, four parties. */
export function findingsFixture(parts: Partial<FormFindings> = {}): FormFindings {
  return {
    group: { ...nothingFound, exact: [groupFixture] },
    groupParent: nothingFound,
    venue: nothingFound,
    city: nothingFound,
    people: [],
    parties: [
      party("india", "India", "IN"),
      party("russia", "Russia", "RU"),
      party("asean", "ASEAN", null),
      party("germany", "Germany", "DE"),
    ],
    ...parts,
  };
}

/** A draft that is complete, and whatever it has besides. */
export function draftFixture(parts: Partial<SessionDraft> = {}): SessionDraft {
  return { ...emptyDraft(), group: typedName("Working Group"), date: "Dec 2026", ...parts };
}

/** 24 November 2026, noon UTC. */
export const formNow = Date.UTC(2026, 10, 24, 12);

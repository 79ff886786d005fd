import { nothingFound } from "@/domain/name-resolution";
import { type SessionDraft, typedName } from "@/domain/session-draft";
import type { FormFindings } from "@/domain/session-form";
import { listedNames } from "@/domain/session-form-group";
import { findGroups, findPeople, findVenues } from "./choices";
import { findCities } from "./cities";
import { listParties } from "./parties";

// Names beyond this many are not looked up: the register refuses so many people anyway.
const mostLookups = 200;
const mostJoint = 20;

/** What the register knows of every name in a draft of the session form. */
export async function findFormNames(draft: SessionDraft): Promise<FormFindings> {
  const joint = listedNames(draft.jointlyWith).slice(0, mostJoint);
  const [group, groupParent, venue, city, parties, people, joined] = await Promise.all([
    findGroups(draft.group),
    findGroups(draft.groupParent),
    findVenues(draft.venue),
    findCities(draft.city),
    listParties(),
    Promise.all(
      draft.people.slice(0, mostLookups).map(({ name }) => (name.text ? findPeople(name) : nothingFound)),
    ),
    Promise.all(joint.map((name) => findGroups(typedName(name)))),
  ]);
  return { group, groupParent, venue, city, parties, people, joint: joined };
}

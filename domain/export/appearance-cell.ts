import { type Role, roles } from "../appearance";
import { quoted } from "../form-part";
import { formatParts, misread, type Read, readEach, readLead, readParts, understood } from "./cell-list";
import type { SessionDocument } from "./session-document";

/**
 * Somebody's part in a session as a cell names it: `person` is a slug, null for nobody of the register, undefined where the
 * cell says no more than a name; `party` is a slug or a name.
 */
export type AppearanceLine = {
  person: string | null | undefined;
  nameAsPrinted: string | null;
  party: string | null;
  role: Role;
  rank: string | null;
  post: string | null;
  organisation: string | null;
};

type Appearances = SessionDocument["appearances"];

// "<>" says that a printed name is nobody of the register: without it the name would be looked up.
const bracket = (slug: string | null, name: string | null) => (slug ? `<${slug}>` : name ? "<>" : "");

/** People of a session, a line each: "co-chair: Lt Gen A. Bell <anna-bell> | india | Lt Gen | Deputy Chief | Staff". */
export function formatAppearances(appearances: Appearances): string {
  return appearances
    .map(({ person, nameAsPrinted, party, role, rank, post, organisation }) => {
      const name = [nameAsPrinted ?? "", bracket(person?.slug ?? null, nameAsPrinted)]
        .filter(Boolean)
        .join(" ");
      return `${role}: ${formatParts([name, party ?? "", rank ?? "", post ?? "", organisation ?? ""])}`.trimEnd();
    })
    .join("\n");
}

function readLine(line: string): Read<AppearanceLine> {
  const led = readLead(line);
  const role = roles.find((each) => each === led?.lead.toLowerCase());
  if (!led || !role)
    return misread(`Begin with the role, such as “co-chair: Name”: one of ${roles.join(", ")}.`);
  const [who = "", party, rank, post, organisation, ...more] = readParts(led.rest);
  if (more.length > 0)
    return misread(`${quoted(who)} has more parts than name, party, rank, post and organisation.`);
  const [, name = who, slug] = /^([\s\S]*?)\s*<([a-z0-9-]*)>$/.exec(who) ?? [];
  const value = {
    person: slug === undefined ? (name ? undefined : null) : slug || null,
    nameAsPrinted: name || null,
    party: party || null,
    role,
    rank: rank || null,
    post: post || null,
    organisation: organisation || null,
  };
  if (value.person === null && !value.nameAsPrinted && !value.post)
    return misread("Name the person, or at least the post.");
  return understood(value);
}

/** The people of such a cell, or why it is not understood. */
export function readAppearances(cell: string): Read<AppearanceLine[]> {
  return readEach(cell, readLine);
}

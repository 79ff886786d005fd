import { isolated } from "./isolated-text";

type PartyName = { shortName: string; iso: string | null };

const mostParties = 4;

/** The heading over lanes: "India · Russia"; after four parties the rest is a number. "Other" where no party is known. */
export function partiesName(parties: readonly PartyName[]): string {
  const names = parties.slice(0, mostParties).map(({ shortName }) => isolated(shortName));
  const more = parties.length - names.length;
  return names.length === 0 ? "Other" : names.join(" · ") + (more > 0 ? ` and ${more} more` : "");
}

const plain = (name: string) => name.replaceAll(".", "").toLowerCase();

/** The ways in which a party's name begins the name of a body: "United States", "US", "U.S.", "Korea" for "Republic of Korea". */
function callsItself({ shortName, iso }: PartyName): string[] {
  const words = shortName.split(" ").filter((word) => /^\p{Lu}/u.test(word));
  return [shortName, iso ?? "", words.map((word) => word[0]).join(""), words.at(-1) ?? ""].map(plain);
}

/**
 * A group's name without the parties that the heading over its lane has named already: "Defence Policy Talks" for
 * "India-Australia Defence Policy Talks" under "India · Australia". Any other name stays whole.
 */
export function laneName(name: string, parties: readonly PartyName[]): string {
  const calls = parties.map(callsItself);
  const [, first = "", second = "", rest = ""] =
    /^(?:the )?([^-–]{2,30}?)[-–]([^-–]{2,30}?) (.+)$/i.exec(name) ?? [];
  const named = [first, second].map((word) => calls.findIndex((ways) => ways.includes(plain(word))));
  if (named.includes(-1) || named[0] === named[1]) return name;
  return (rest[0]?.toUpperCase() ?? "") + rest.slice(1);
}

import type { Appearance } from "./appearance";

/** How somebody at a session is called: the person's name, else the name as printed, else the post, else the party; "not named" failing all. */
export function appearanceName({ person, nameAsPrinted, post, party }: Appearance): string {
  return person?.name ?? nameAsPrinted ?? post ?? party?.shortName ?? "not named";
}

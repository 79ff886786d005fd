import type { NextSession } from "./next-session";
import { partyFixture } from "./session-summary.fixture";

const [india, russia] = [partyFixture("in"), partyFixture("ru")];
/** The meeting from which everything in `nextFixture` comes. */
const fifth = { slug: "wg-5", ordinal: 5, date: "2025-10-28/2025-10-29" };
/** The suggestion of a 6th session in Moscow with the leaders of the 5th, for tests. */
export const nextFixture: NextSession = {
  basedOn: fifth,
  ordinal: 6,
  sides: [india, russia],
  host: { party: russia, reason: "Russia’s turn", from: fifth },
  place: { slug: "moscow", venue: null, city: "Moscow", country: "RU" },
  leaders: [
    { party: india, role: "co-chair", person: { slug: "dixit", name: "Ashutosh Dixit" }, from: fifth },
    { party: russia, role: "co-chair", person: { slug: "dylevsky", name: "Igor Dylevsky" }, from: fifth },
  ],
};

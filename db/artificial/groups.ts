import { groupKinds } from "@/domain/group";
import { searchKey } from "@/domain/search-words";
import type { OpenDb } from "../client";
import { laneOrder } from "../group-order";
import { insertRecordWords } from "../record";
import { groupParties, groups, parties } from "../schema/bodies";
import { madeRecord, times } from "./made-record";
import type { Random } from "./random";
import { rowWriter } from "./row-writer";

/** An artificial state. */
export type ArtificialParty = { id: string; name: string };

/** An artificial body with the parties it has, its own or those of the body above it. */
export type ArtificialGroup = { id: string; slug: string; laneOrder: string; parties: ArtificialParty[] };

/** The nth of 40 codes that ISO 3166-1 leaves to its users: XA to XZ, then QM to QZ. */
function userCode(n: number): string | null {
  if (n <= 26) return `X${String.fromCharCode(64 + n)}`;
  return n <= 40 ? `Q${String.fromCharCode(50 + n)}` : null;
}

/** Adds "Sample State 1" and so on. */
export function addParties(db: OpenDb, random: Random, count: number): ArtificialParty[] {
  const write = rowWriter(db, parties);
  return times(count, (n) => {
    const name = `Sample State ${n}`;
    const record = madeRecord(random, name);
    write({ ...record, name, shortName: name, adjective: name, iso: userCode(n) });
    return { id: record.id, name };
  });
}

/** Adds bodies in two levels: a commission, and three working groups for each, under commissions chosen at random. */
export function addGroups(
  db: OpenDb,
  random: Random,
  count: number,
  states: ArtificialParty[],
): ArtificialGroup[] {
  const [write, writeParty] = [rowWriter(db, groups), rowWriter(db, groupParties)];
  const roots: { id: string; name: string; sides: ArtificialParty[] }[] = [];
  const plain = { status: "active", cadenceMonths: 12, rotation: "alternating", otherNames: [] } as const;
  return times(count, (n) => {
    const root = n % 4 === 1 ? undefined : random.pick(roots);
    const name = root ? `Sample Working Group ${n}` : `Sample Commission ${n}`;
    const first = random.low(states.length);
    const own = [first, first + 1 + random.below(states.length - 1)].flatMap(
      (at) => states[at % states.length] ?? [],
    );
    const sides = root?.sides ?? own;
    const record = madeRecord(random, name);
    const line = [root ?? [], { id: record.id, name }].flat();
    const order = laneOrder(
      sides.map((party) => party.name),
      line,
    );
    const kind = root ? random.pick(groupKinds) : "commission";
    const links = { parentId: root?.id ?? null, predecessorId: null, laneOrder: order, note: null };
    write({ ...record, name, acronym: `SG${n}`, kind, ...plain, otherNames: [], ...links });
    for (const [position, { id }] of sides.entries())
      writeParty({ groupId: record.id, position, partyId: id });
    insertRecordWords(db, "group", record.id, searchKey([name, `SG${n}`].join(" ")));
    if (!root) roots.push({ id: record.id, name, sides });
    return { id: record.id, slug: record.slug, laneOrder: order, parties: sides };
  });
}

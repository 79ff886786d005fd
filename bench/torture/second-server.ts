import { mkdirSync } from "node:fs";
import path from "node:path";
import { addByForm } from "../posted-form";
import type { FaultRow } from "./fault-row";
import { serve } from "./served-register";
import { countIn } from "./small-register";
import { inspect } from "./written-register";

const yearOf = (n: number) => String(1000 + (n % 2900) * 3);

/** Two servers start on a new file at the same moment, then both take writes in turn. */
export async function serveTwice(folder: string, writes: number): Promise<FaultRow> {
  mkdirSync(folder);
  const file = path.join(folder, "register.db");
  const servers = await Promise.all([serve(file, { SEED: "" }), serve(file, { SEED: "" })]);
  const seeded = countIn(file);
  const faults = seeded === 213 ? [] : [`the starting register was filled to ${seeded} sessions`];
  const slugs: string[] = [];
  for (let n = 0; n < writes; n += 1) {
    const [own, other] = n % 2 ? servers : [servers[1], servers[0]];
    const { slug } = await addByForm(own?.origin ?? "", "irigc-mmtc", yearOf(n), `Added ${n}`);
    if (slug) slugs.push(slug);
    const seen = await fetch(`${other?.origin}/sessions/${slug}`, {
      headers: { "Sec-Fetch-Dest": "document" },
    });
    if (seen.status !== 200) faults.push(`the other server answers ${seen.status} for ${slug}`);
  }
  await Promise.all(servers.map((server) => server.kill()));
  const lost = seeded + slugs.length - countIn(file);
  faults.push(...inspect(file, []).faults);
  return {
    fault: "two servers start on one new file at the same moment and both take writes",
    rounds: "1 time",
    writes: String(slugs.length),
    lost: String(lost),
    checks: faults[0] ?? "filled once; each sees the other's writes",
    again: "",
    isMet: lost === 0 && faults.length === 0 && slugs.length === writes,
  };
}

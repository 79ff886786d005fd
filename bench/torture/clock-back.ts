import { mkdirSync } from "node:fs";
import path from "node:path";
import { openDatabase, setDb } from "@/db/client";
import { addSession, updateSession } from "@/db/commands/sessions";
import { getHistory } from "@/db/queries/history";
import { sessionInput } from "@/domain/session-input";
import type { FaultRow } from "./fault-row";
import { fillRegister } from "./small-register";
import { type Answered, inspect } from "./written-register";

const tenYears = 10 * 365.25 * 24 * 3_600_000;

/** Sets the clock back by ten years between a record's first version and its next ones. */
export async function setClockBack(folder: string, records: number): Promise<FaultRow> {
  mkdirSync(folder);
  const file = path.join(folder, "register.db");
  fillRegister(file);
  const db = setDb(openDatabase(file));
  const answered: Answered[] = [];
  const faults: string[] = [];
  const real = Date.now;
  for (let n = 0; n < records; n += 1) {
    const by = (version: number) => ({ author: `clock-${n}-${version}`, role: "analyst" as const });
    const input = { group: { slug: "panel" }, status: "held", held: "2024-11", summary: "Before" };
    const added = await addSession(sessionInput.parse(input), by(1));
    const slug = added.kind === "done" ? added.value.slug : "";
    Date.now = () => real() - tenYears;
    const changed = await updateSession(slug, { summary: "After" }, { version: 1 }, by(2));
    Date.now = real;
    if (changed.kind !== "done") faults.push("a change was refused");
    const entries = (await getHistory("session", slug, { before: null, limit: 9 }))?.entries ?? [];
    if (entries.map(({ version }) => version).join() !== "2,1") faults.push("the history is out of order");
    answered.push({ ...by(1), slug, version: 1 }, { ...by(2), slug, version: 2 });
  }
  db.$client.close();
  const found = inspect(file, answered);
  faults.push(...found.faults);
  return {
    fault: "the clock is set back by ten years between two versions of a record",
    rounds: `${records} times`,
    writes: String(answered.length),
    lost: String(found.lost),
    checks: faults[0] ?? "clean, histories in order",
    again: "",
    isMet: found.lost === 0 && faults.length === 0,
  };
}

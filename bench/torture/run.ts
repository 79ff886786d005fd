import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { root } from "../../scripts/next-program.mjs";
import { markdownTable } from "../table";
import { backUpUnderLoad } from "./backups-under-load";
import { setClockBack } from "./clock-back";
import type { FaultRow } from "./fault-row";
import { fillDisk } from "./full-disk";
import { lockRegister } from "./held-lock";
import { killInterface } from "./interface-kills";
import { cutPower } from "./power-cuts";
import { serveTwice } from "./second-server";
import { forbidWriting, killServer } from "./server-faults";
import { killWriters } from "./writer-kills";

// `npm run torture` prints which faults a register survives: `-- --kills N --writes N --cuts N --server-kills N --interface-kills N --backups N --only a,b`.
const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "200" },
    writes: { type: "string", default: "20000" },
    backups: { type: "string", default: "50" },
    cuts: { type: "string", default: "1000" },
    "server-kills": { type: "string", default: "20" },
    "interface-kills": { type: "string", default: "200" },
    only: { type: "string" },
  },
});
const [kills, writes, cuts] = [Number(values.kills), Number(values.writes), Number(values.cuts)];
const faults: Record<string, (folder: string) => Promise<FaultRow>> = {
  kills: (folder) => killWriters(folder, kills, writes),
  interface: (folder) => killInterface(folder, Number(values["interface-kills"]), writes),
  server: (folder) => killServer(folder, Number(values["server-kills"])),
  power: (folder) => cutPower(folder, cuts),
  backups: (folder) => backUpUnderLoad(folder, Number(values.backups)),
  full: (folder) => fillDisk(folder, 5),
  locked: lockRegister,
  "read-only": forbidWriting,
  clock: (folder) => setClockBack(folder, 100),
  second: (folder) => serveTwice(folder, 100),
};
const only = values.only?.split(",") ?? Object.keys(faults);
const folder = mkdtempSync(path.join(tmpdir(), "torture-"));
const rows: FaultRow[] = [];
try {
  spawnSync(process.execPath, [path.join(root, "scripts", "build.mjs")], { stdio: "inherit" });
  for (const name of only) {
    console.log(name);
    const began = performance.now();
    const row = await faults[name]?.(path.join(folder, name));
    if (row) rows.push(row);
    console.log(`  ${Math.round((performance.now() - began) / 1000)} s`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const cells = rows.map((row) => [
  row.fault,
  row.rounds,
  row.writes,
  row.lost,
  row.checks,
  row.again,
  row.isMet ? (row.rounds === "not tried" ? "" : "survived") : "**not survived**",
]);
const head = ["fault", "rounds", "answered writes", "lost", "what was found", "serving again", ""];
console.log(`\n${markdownTable(head, cells)}`);
if (rows.some(({ isMet }) => !isMet)) process.exitCode = 1;

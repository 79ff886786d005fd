import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { filesFolderOf } from "@/db/attachment-files";
import { restoreBackup } from "@/db/backups/restore-backup";
import { takeBackup } from "@/db/backups/take-backup";
import type { FaultRow } from "./fault-row";
import { kill, pause, startWriter } from "./processes";
import { inspect, readAnswered } from "./written-register";

/**
 * Backs a register up while three processes write it, restores each backup to another place and looks there for every write
 * that was answered before the backup began.
 */
export async function backUpUnderLoad(folder: string, backups: number): Promise<FaultRow> {
  mkdirSync(folder);
  const file = path.join(folder, "register.db");
  const acks = [1, 2, 3].map((n) => path.join(folder, `acks-${n}`));
  const start = (log: string, n: number) => startWriter({ DATABASE_PATH: file, ACKS: log, WRITER: `b${n}` });
  const hasBegun = (log: string) => existsSync(log) && statSync(log).size > 0;
  const [first = "", ...rest] = acks;
  const writers = [start(first, 0)];
  while (!hasBegun(first)) await pause(20);
  writers.push(...rest.map((log, n) => start(log, n + 1)));
  while (!acks.every(hasBegun)) await pause(20);

  let lost = 0;
  let wanted = 0;
  const faults: string[] = [];
  for (let n = 0; n < backups; n += 1) {
    const answered = acks.flatMap((log) => readAnswered(readFileSync(log, "utf8")));
    const backup = path.join(folder, "backup");
    const restored = path.join(folder, "restored.db");
    try {
      takeBackup(file, backup, { overwrite: true });
      restoreBackup(backup, restored);
    } catch (error) {
      faults.push(String(error));
      continue;
    }
    const found = inspect(restored, answered);
    wanted += answered.length;
    lost += found.lost;
    faults.push(...found.faults);
    for (const rest of ["", "-wal", "-shm"]) rmSync(restored + rest, { force: true });
    rmSync(filesFolderOf(restored), { recursive: true, force: true });
    await pause(50);
  }
  await Promise.all(writers.map(kill));
  return {
    fault: "backups are taken while three processes write, and each is restored",
    rounds: `${backups} backups`,
    writes: String(wanted),
    lost: String(lost),
    checks: faults[0] ?? "each is sound",
    again: "",
    isMet: lost === 0 && faults.length === 0,
  };
}

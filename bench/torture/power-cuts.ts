import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { seededRandom } from "@/db/artificial/random";
import { cutKinds, DiskImage } from "./disk-image";
import { type FaultRow, untried } from "./fault-row";
import { startWriter } from "./processes";
import { readWritten } from "./written-log";
import { type Answered, inspect, readAnswered } from "./written-register";

const fault = "power cut right after an answer; what was not synced is lost, partly there, or torn";

/** Compiles what notes a process's writes and syncs; null where there is no C compiler, or no way to preload it. */
function compileLog(folder: string): string | null {
  if (process.platform !== "linux") return null;
  const library = path.join(folder, "written-log.so");
  const source = path.join(import.meta.dirname, "written-log.c");
  const { status } = spawnSync("cc", ["-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"]);
  return status === 0 ? library : null;
}

/** Lets a process write a new register `writes` times, with everything noted that it asks of the disk. */
async function noteWrites(folder: string, library: string, writes: number): Promise<string> {
  const log = path.join(folder, "log");
  const disk = path.join(folder, "disk");
  mkdirSync(disk);
  const child = startWriter({
    LD_PRELOAD: library,
    WRITTEN_BELOW: disk,
    WRITTEN_LOG: log,
    DATABASE_PATH: path.join(disk, "register.db"),
    ACKS: path.join(disk, "acks"),
    WRITES: String(writes),
  });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`The writer ended with ${code}.`);
  return log;
}

/**
 * Plays back what a process asked of the disk and cuts the power after each answered write: the register that is then found
 * must open, be sound and hold every write answered until then.
 */
export async function cutPower(folder: string, cuts: number): Promise<FaultRow> {
  mkdirSync(folder);
  const library = compileLog(folder);
  if (!library) return untried(fault, "needs Linux and a C compiler");
  const log = await noteWrites(folder, library, Math.ceil(cuts * 1.15));
  const { below } = seededRandom(1);
  const disk = new DiskImage(path.join(folder, "disk"), () => below(1e9) / 1e9);
  const memory = existsSync("/dev/shm") ? "/dev/shm" : folder;
  const answered: Answered[] = [];
  let done = 0;
  let lost = 0;
  const faults: string[] = [];
  for (const written of readWritten(log)) {
    if (!written.path.endsWith("/acks")) {
      disk.take(written);
      continue;
    }
    answered.push(...readAnswered(written.bytes.toString("utf8")));
    if (done >= cuts) break;
    const found = mkdtempSync(path.join(memory, "cut-"));
    disk.cut(found, cutKinds[done % cutKinds.length] ?? "nothing");
    const { lost: gone, faults: wrong } = inspect(path.join(found, "register.db"), answered);
    rmSync(found, { recursive: true });
    lost += gone;
    faults.push(...wrong);
    done += 1;
    if (done % 100 === 0) console.log(`  ${done} power cuts, ${lost} lost`);
  }
  return {
    fault,
    rounds: `${done} cuts`,
    writes: String(answered.length),
    lost: String(lost),
    checks: faults[0] ?? "clean after each",
    again: "",
    isMet: lost === 0 && faults.length === 0 && done > 0,
  };
}

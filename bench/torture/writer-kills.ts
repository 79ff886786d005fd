import type { ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { FaultRow } from "./fault-row";
import { kill, pause, startWriter } from "./processes";
import { inspect, readAnswered } from "./written-register";

type Writer = { child: ChildProcess; acks: string };

const writers = 3;

/**
 * Lets three processes write one register and kills one of them (SIGKILL) at a random moment, again and again, each time
 * looking through the whole register while the others go on; until `kills` are done and `writes` were answered.
 */
export async function killWriters(folder: string, kills: number, writes: number): Promise<FaultRow> {
  mkdirSync(folder);
  const file = path.join(folder, "register.db");
  const all: string[] = [];
  const start = (): Writer => {
    const acks = path.join(folder, `acks-${all.length}`);
    all.push(acks);
    return {
      child: startWriter({ DATABASE_PATH: file, ACKS: acks, WRITER: `w${all.length}` }),
      acks,
    };
  };
  const hasBegun = (acks: string) => existsSync(acks) && statSync(acks).size > 0;
  const answered = () => all.filter(hasBegun).flatMap((acks) => readAnswered(readFileSync(acks, "utf8")));

  const running = [start()];
  while (!hasBegun(running[0]?.acks ?? "")) await pause(20);
  while (running.length < writers) running.push(start());
  let done = 0;
  let lost = 0;
  const faults: string[] = [];
  const look = () => {
    const found = inspect(file, answered());
    lost += found.lost;
    faults.push(...found.faults);
  };
  while (done < kills || answered().length < writes) {
    const at = Math.floor(Math.random() * running.length);
    const writer = running[at];
    if (!writer) break;
    while (!hasBegun(writer.acks) && writer.child.exitCode === null) await pause(5);
    await pause(Math.random() * 600);
    if (writer.child.exitCode !== null) faults.push("a writer ended by itself");
    await kill(writer.child);
    done += 1;
    look();
    running[at] = start();
    if (done % 20 === 0) console.log(`  ${done} kills, ${answered().length} writes answered, ${lost} lost`);
  }
  await Promise.all(running.map(({ child }) => kill(child)));
  look();
  return {
    fault: `${writers} processes write, one is killed (SIGKILL) at a random moment`,
    rounds: `${done} kills`,
    writes: String(answered().length),
    lost: String(lost),
    checks: faults[0] ?? "clean after each",
    again: "the others never stop",
    isMet: lost === 0 && faults.length === 0,
  };
}

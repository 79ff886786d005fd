import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { root } from "../scripts/next-program.mjs";

/** A folder that holds what the image would: nothing but what the Dockerfile copies into it. */
export interface ImageFolder {
  folder: string;
  /** The program that the image starts, with its arguments. */
  started: string[];
  discard(): void;
}

const dockerfile = readFileSync(path.join(root, "Dockerfile"), "utf8");
const [, served = ""] = dockerfile.split(/^FROM .*-slim$/m);

/** The packages that stay once those for development are taken out, as the lock says. */
function keptPackages(): string[] {
  const lock = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")) as {
    packages: Record<string, { dev?: boolean }>;
  };
  const named = Object.entries(lock.packages).filter(([name, { dev }]) => name && !dev);
  return named.map(([name]) => name).filter((name) => name.split("node_modules/").length === 2);
}

/** Hard links cost no room, and what is taken out of the copy stays here. */
function link(name: string, to: string): void {
  const from = path.join(root, name);
  mkdirSync(path.dirname(path.join(to, name)), { recursive: true });
  try {
    execFileSync("cp", ["-al", from, path.join(to, name)], { stdio: "ignore" });
  } catch (error) {
    // A package for another machine is not installed here.
    if (!/node_modules/.test(name)) throw error;
  }
}

/** Does what the Dockerfile does, in folders of its own: the steps of its first part, then the copying of its second. */
export function makeImageFolder(): ImageFolder {
  mkdirSync(path.join(root, "test-results"), { recursive: true });
  const work = mkdtempSync(path.join(root, "test-results", "image-"));
  const build = path.join(work, "build");
  const folder = path.join(work, "app");
  mkdirSync(build);
  for (const name of [".next", ...keptPackages()]) link(name, build);
  for (const name of ["package.json", "scripts", "db"]) {
    cpSync(path.join(root, name), path.join(build, name), {
      recursive: true,
      filter: (file) => !/\.test\.ts$|\.db$/.test(file),
    });
  }
  execFileSync("sh", ["deploy/translate.sh", build], { cwd: root });
  execFileSync("sh", [path.join(root, "deploy", "slim.sh")], { cwd: build });
  for (const [, from = "", to = ""] of served.matchAll(/^COPY --from=build (.+) (\S+)$/gm)) {
    for (const each of from.split(" ")) {
      const name = each.replace("/app/", "");
      const place = to === "./" ? path.join(folder, name) : path.join(folder, to);
      mkdirSync(path.dirname(place), { recursive: true });
      renameSync(path.join(build, name), place);
    }
  }
  rmSync(build, { recursive: true });
  const [, started = "[]"] = /^CMD (\[.*\])$/m.exec(served) ?? [];
  return {
    folder,
    started: (JSON.parse(started) as string[]).slice(1),
    discard: () => rmSync(work, { recursive: true, force: true }),
  };
}

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** What a build is made from. Seed files and migrations are read at run time, but only the seed changes without code. */
const sources = [
  "app",
  "components",
  "domain",
  "db",
  "public",
  "scripts/answer-headers.mjs",
  "scripts/app-url.mjs",
  "scripts/body-limit.mjs",
  "scripts/client-address.mjs",
  "scripts/refusal-answer.mjs",
  "scripts/security-contact.mjs",
  "scripts/setting-error.mjs",
  "scripts/throttle-factor.mjs",
  "proxy.ts",
  "instrumentation.ts",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];
const beside = /\.test\.tsx?$|^db[\\/]seed[\\/].*\.json$/;

/**
 * A digest of everything that a build depends on: names and contents of the sources, and the version of Node.
 * @param {string} root folder of the project
 */
export function sourceStamp(root) {
  const hash = createHash("sha256").update(
    `node ${process.versions.node.split(".")[0]} ${process.platform} ${process.arch}\n`,
  );
  for (const file of sources
    .flatMap((source) => filesUnder(root, source))
    .filter((file) => !beside.test(file))) {
    const content = readFileSync(path.join(root, file));
    hash.update(`${file} ${content.length}\n`).update(content);
  }
  return hash.digest("hex");
}

/**
 * @param {string} root
 * @param {string} name
 * @returns {string[]} paths below root, in order; none when there is no such file or folder
 */
function filesUnder(root, name) {
  const found = statSync(path.join(root, name), { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [name] : [];
  const children = readdirSync(path.join(root, name)).sort();
  return children.flatMap((child) => filesUnder(root, path.join(name, child)));
}

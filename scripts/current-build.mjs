import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root, startNext } from "./next-program.mjs";
import { sourceStamp } from "./source-stamp.mjs";

const stampFile = path.join(root, ".next", "source-stamp");
const buildFile = path.join(root, ".next", "BUILD_ID");

/**
 * Builds for production unless the build that lies there was made from the same sources.
 * @returns {Promise<number>} 0, or the exit code of a build that failed
 */
export async function ensureBuild() {
  const stamp = sourceStamp(root);
  if (existsSync(buildFile) && existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) {
    console.log("The build is current.");
    return 0;
  }
  rmSync(stampFile, { force: true });
  const code = await startNext(["build"]).ended;
  if (code === 0) writeFileSync(stampFile, stamp);
  return code;
}

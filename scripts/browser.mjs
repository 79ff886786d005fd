import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { findChromium } from "./chromium.mjs";

const playwright = createRequire(import.meta.url).resolve("@playwright/test/cli");

/** Ways to come by a browser where none is installed, the least intrusive first. */
const ways = [[process.execPath, playwright, "install", "chromium"]];
if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
  ways.push(["apt-get", "update"], ["apt-get", "install", "-y", "--no-install-recommends", "chromium"]);
}

for (const [program, ...args] of findChromium() ? [] : ways) {
  console.log(`No Chromium is installed: ${args.slice(-2).join(" ")}`);
  spawnSync(String(program), args, { stdio: "inherit" });
  if (findChromium()) break;
}

const found = findChromium();
if (found) console.log(`The end-to-end tests use ${found}`);
else {
  console.error(
    "The end-to-end tests need Chromium, and none could be installed: install chromium or google-chrome, or set CHROMIUM_PATH to one.",
  );
  process.exitCode = 1;
}

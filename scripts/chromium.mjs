import { accessSync, constants } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * Finds a Chromium for the end-to-end tests: CHROMIUM_PATH, else one installed on this machine, else Playwright's own.
 * @returns {string | null} path of its program, or null when there is none
 */
export function findChromium() {
  const folders = [...(process.env.PATH ?? "").split(path.delimiter), "/usr/bin"];
  const installed = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [process.env.CHROMIUM_PATH ?? "", ...installed, chromium.executablePath()].find(isProgram) ?? null;
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return file !== "";
  } catch {
    return false;
  }
}

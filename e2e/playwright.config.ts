import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "../scripts/chromium.mjs";

const root = process.getuid?.() === 0;

export default defineConfig({
  testDir: ".",
  outputDir: "../test-results",
  globalSetup: "./template-register.ts",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: "list",
  use: {
    ...devices["Desktop Chrome"],
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    timezoneId: "Asia/Kolkata",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: findChromium() ?? undefined,
      // Chromium's sandbox cannot be had by root, and its own calls home would be traffic of a test.
      args: ["--disable-background-networking", ...(root ? ["--no-sandbox"] : [])],
    },
  },
  projects: [{ name: "chromium" }],
});

import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { listening } from "../scripts/listening.mjs";
import { type ImageFolder, makeImageFolder } from "./image-folder";

test.skip(process.platform !== "linux", "the image is one for Linux");
test.describe.configure({ mode: "serial" });

let image: ImageFolder;
let data: string;
test.beforeAll(() => {
  image = makeImageFolder();
  data = path.join(image.folder, "..", "data");
  mkdirSync(data);
});
test.afterAll(() => image?.discard());

const register = () => path.join(data, "rapporteur.db");
const settings = (more: Record<string, string> = {}) => {
  const { APP_URL: _, INIT_CWD: __, ...env } = process.env;
  return { ...env, NODE_ENV: "production" as const, DATABASE_PATH: register(), LOG_LEVEL: "none", ...more };
};

/** Runs a command in the image's folder as somebody does who is told to by docs/running.md. */
function run(command: string, args: string[], more: Record<string, string> = {}) {
  const options = { cwd: image.folder, env: settings(more), encoding: "utf8" as const };
  return spawnSync("npm", ["run", "--silent", command, "--", ...args], options);
}

test("the image’s files alone serve a register, and back it up by themselves", async () => {
  test.setTimeout(120_000);
  const backups = path.join(data, "backups");
  const child = spawn(process.execPath, image.started, {
    cwd: image.folder,
    env: settings({ HOST: "127.0.0.1", PORT: "0", BACKUP_DIRECTORY: backups }),
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  try {
    const origin = await listening(child);
    expect(await (await fetch(`${origin}/api/health`)).json()).toMatchObject({ status: "ok" });
    const page = await (await fetch(`${origin}/sessions`)).text();
    expect(page).toContain("</html>");
    const style = /href="(\/_next\/static\/[^"]+\.css)/.exec(page)?.[1] ?? "";
    expect((await fetch(`${origin}${style}`)).status).toBe(200);
    const made = () =>
      existsSync(backups) ? readdirSync(backups).filter((name) => /^rapporteur-/.test(name)) : [];
    await expect.poll(() => made().length, { timeout: 60_000 }).toBe(1);
  } finally {
    child.kill();
    await ended;
  }
});

test("the image’s files alone run every command that is told of", () => {
  const backup = path.join(data, "by-hand.db");
  expect(run("backup", [backup])).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^Backed up \d+ sessions/),
  });
  const elsewhere = { DATABASE_PATH: path.join(data, "restored.db") };
  expect(run("restore", [backup], elsewhere)).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^Restored \d+ sessions/),
  });
  const table = path.join(data, "table.csv");
  writeFileSync(table, "group,date\nirigc-mmtc,1950\n");
  expect(run("import", [table, "--dry-run"], elsewhere)).toMatchObject({
    stdout: expect.stringMatching(/^Nothing was written\./),
  });
  expect(run("account-link", [], elsewhere)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("npm run account-link -- name@example.org"),
  });
  const asked = run("account-link", ["mina@example.org"], {
    ...elsewhere,
    APP_URL: "https://register.example.org",
  });
  expect(asked).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^No maintainer of this register has/),
  });
});

test("the image holds no compiler and no test", () => {
  const names = execFileSync("find", [
    image.folder,
    "-name",
    "*.test.*",
    "-not",
    "-path",
    "*/node_modules/*",
  ]);
  expect(String(names)).toBe("");
  for (const name of ["tsx", "esbuild", "typescript", "@playwright"]) {
    expect(existsSync(path.join(image.folder, "node_modules", name))).toBe(false);
  }
});

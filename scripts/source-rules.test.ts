import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const root = path.join(import.meta.dirname, "..");

const rooms = ["app", "components", "domain", "db", "scripts"];
const alone = ["proxy.ts", "instrumentation.ts", "next.config.ts"];

/** The program itself, without tests: what runs in a server, in a browser, or by a command. */
const files = rooms
  .flatMap((room) =>
    readdirSync(path.join(root, room), { recursive: true, encoding: "utf8" }).map(
      (file) => `${room}/${file}`,
    ),
  )
  .filter((file) => /\.(?:ts|tsx|mjs)$/.test(file) && !/\.(?:test|fixture|fixtures)\.ts$/.test(file))
  .concat(alone)
  .map((file) => ({ file, text: readFileSync(path.join(root, file), "utf8") }));

/** The files in which something stands. */
const having = (pattern: RegExp) => files.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

it("is read whole", () => {
  expect(files.length).toBeGreaterThan(400);
  expect(having(/from "node:child_process"/)).toContain("scripts/next-program.mjs");
});

describe("nowhere in the program", () => {
  it.each([
    ["text becomes a script", /\beval\(|new Function\(|setTimeout\(["'`]|importScripts|javascript:/],
    [
      "markup is put together from text",
      /outerHTML|insertAdjacentHTML|document\.write|createContextualFragment/,
    ],
    ["a message of another window is heard", /postMessage|["']message["']|onmessage|BroadcastChannel/],
    [
      "a command is a line for a shell",
      /import \{[^}]*\bexec(?:Sync)?\b[^}]*\} from "node:child_process"|shell: *true/,
    ],
    ["the check of certificates is switched off", /rejectUnauthorized|NODE_TLS_REJECT_UNAUTHORIZED/],
    ["chance is taken from what can be foretold", /Math\.random/],
    [
      "a page needs what browsers have given up",
      /<(?:applet|embed|frame|frameset|marquee)\b|<object\s+\w+=|\.swf\b|x-shockwave|x-java/,
    ],
    ["a weak hash or a cipher is used", /createHash\("(?!sha256")|createCipher|createDecipher|createSign\(/],
  ])("%s", (_, pattern) => {
    expect(having(pattern)).toEqual([]);
  });
});

describe("only where it is known", () => {
  it("markup is set as it is: what the server has drawn before, and JSON without a “<”", () => {
    expect(having(/dangerouslySetInnerHTML|innerHTML/).sort()).toEqual([
      "components/ui/linked-data.tsx",
      "components/ui/sent-html.tsx",
    ]);
  });

  it("other programs are started, from lists of arguments", () => {
    expect(having(/from "node:child_process"/).sort()).toEqual([
      "scripts/browser.mjs",
      "scripts/next-program.mjs",
      "scripts/npm-program.mjs",
      "scripts/scheduled-backups.mjs",
    ]);
  });

  it("something is asked for over the network: pages ask this register, a start asks whether it is up", () => {
    expect(having(/\bfetch\(|XMLHttpRequest|sendBeacon|EventSource|WebSocket\(/).sort()).toEqual([
      "components/accounts/passkey-exchange.ts",
      "components/frame/use-search-hits.ts",
      "components/session-form/use-latest-answer.ts",
    ]);
    const asking =
      /import \{[^}]*\b(?:get|request)\b[^}]*\} from "node:https?"|from "node:(?:https|http2|tls|dgram|dns)"/;
    expect(having(asking).sort()).toEqual(["scripts/start.mjs"]);
  });

  it("something is kept in a browser: text that was not saved, and whether keys are heard", () => {
    expect(having(/localStorage|sessionStorage|indexedDB|\bcaches\./).sort()).toEqual([
      "components/session-form/unsaved-text.ts",
      "components/timeline/timeline-key-reach.ts",
    ]);
  });

  it("something is written to a file: attached files, backups, the secret of logins, and what a build leaves; no log", () => {
    expect(having(/\b(?:writeFile|appendFile|createWriteStream|openSync|fs\.open)\w*\(/).sort()).toEqual([
      "db/attachment-files.ts",
      "db/auth-secret.ts",
      "db/backups/seal.ts",
      "db/backups/stage-backup.ts",
      "db/durable-file.ts",
      "db/earlier-releases/write-register.ts",
      "scripts/current-build.mjs",
      "scripts/sbom.mjs",
    ]);
  });

  it("expressions are put together, from constants of their own file, when it is read", () => {
    const building = files.filter(({ text }) => /RegExp\(/.test(text));
    expect(building.map(({ file }) => file).sort()).toEqual([
      "app/_server/sent-paper.ts",
      "domain/devanagari.ts",
      "domain/invisible-text.ts",
      "domain/ordinal.ts",
      "domain/plain-text.ts",
      "domain/session-cursor.ts",
      "domain/text-fold.ts",
    ]);
    // Indented by two at most: within a constant, not within a function.
    for (const { file, text } of building) {
      for (const line of text.split("\n").filter((each) => each.includes("RegExp("))) {
        expect(line, file).toMatch(/^(?:const \w+ = | {2}\w+: )new RegExp\(/);
      }
    }
  });

  it("statements hold text that is no bound value", () => {
    expect(having(/sql\.raw\(/).sort()).toEqual([
      "db/kept-forms.ts",
      "db/migrate.ts",
      "db/open-outcome-rows.ts",
      "db/queries/addresses.ts",
      "db/queries/plain-records.ts",
      "db/record-names.ts",
      "db/removed-names.ts",
      "db/session-postings.ts",
      "db/session-walks.ts",
      "db/session-weakness.ts",
      "db/testing-register.ts",
    ]);
  });
});

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { commandCalls } from "@/db/command-calls.fixture";
import { mayDo, type Right } from "@/domain/permission";
import { roles } from "@/domain/role";

const root = path.join(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const sources = ["app", "components", "domain", "db"].flatMap((room) =>
  readdirSync(path.join(root, room), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => `${room}/${file}`),
);

const rows = read("docs/permissions.md")
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .filter(([, , name]) => name?.startsWith("`"))
  .map(([, kind, name, , anyone, reader, analyst, maintainer, right]) => ({
    entry: `${kind} ${name?.slice(1, -1)}`,
    may: { anyone, reader, analyst, maintainer },
    right,
  }));

const addressOf = (file: string) => `/${file.split("/").slice(1, -1).join("/")}`;
const pages = sources.filter((file) => /^app\/(?:.*\/)?page\.tsx$/.test(file));
const routes = sources.filter((file) => /^app\/(?:.*\/)?route\.tsx?$/.test(file));
const directive = /^\s*["']use server["']/m;
const actionFiles = sources.filter((file) => directive.test(read(file)));

/** The functions of the actions and of all that they call within app, each with its text. */
const bodies = new Map(
  sources
    .filter((file) => /^app\/.*(?<!\/route)\.ts$/.test(file))
    .flatMap((file) => [...read(file).matchAll(/^(?:export )?(?:async )?function (\w+)[\s\S]*?^}/gm)])
    .map(([text, name = ""]) => [name, text]),
);

/** The rights that the commands ask for to which a text leads, through all that it calls within app. */
function rightsBehind(text: string, seen = new Set<string>()): string[] {
  if (seen.has(text)) return [];
  seen.add(text);
  const words = new Set(text.match(/\w+/g));
  const isNamed = (calls: object) => Object.keys(calls).some((command) => words.has(command));
  const asked = Object.entries(commandCalls).flatMap(([right, calls]) => (isNamed(calls) ? [right] : []));
  const called = (text.match(/(?<![.\w])\w+(?=\()/g) ?? []).map((name) => bodies.get(name) ?? "");
  return [...new Set([...asked, ...called.flatMap((further) => rightsBehind(further, seen))])];
}

const exported = (file: string, pattern: RegExp) => [...read(file).matchAll(pattern)].map(([, name]) => name);
const methods = /^export (?:async )?(?:function|const) (GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/gm;

/** The text of one method of a route, the others left out. */
const methodOf = (file: string, method: string) =>
  new RegExp(`^export (?:async )?(?:function|const) ${method}\\b[\\s\\S]*?^}`, "m").exec(read(file))?.[0];
const actions = /^export async function (\w+)/gm;

const present = [
  ...pages.map((file) => `page ${addressOf(file)}`),
  ...routes.flatMap((file) => exported(file, methods).map((method) => `${method} ${addressOf(file)}`)),
  ...actionFiles.flatMap((file) => exported(file, actions).map((name) => `action ${name}`)),
];

it("lists every page, address and action, each once, and none that is gone", () => {
  expect(rows.map(({ entry }) => entry).sort()).toEqual(present.sort());
});

// What the lists above cannot see must not be there.
it.each(actionFiles)("%s is a file of actions from its first line, each an async function", (file) => {
  expect(read(file)).toMatch(/^"use server";\n/);
  expect(read(file).match(/^\s*["']use server["']/gm)).toHaveLength(1);
  expect(
    exported(file, /^export (.*)/gm).filter((rest) => !/^(?:async function|type) \w/.test(rest ?? "")),
  ).toEqual([]);
});

it.each(routes)("%s names its methods where it exports them", (file) => {
  expect(exported(file, methods)).not.toEqual([]);
  expect(read(file)).not.toMatch(/^export \{|^export \*/m);
});

describe.each(rows)("$entry", ({ entry, may, right }) => {
  it("is for those whose role holds the right that it names", () => {
    const isOpen = right === "-";
    const cell = (isAllowed: boolean) => (isOpen || isAllowed ? "yes" : "-");
    const held = roles.map((role) => [role, cell(mayDo(role, right as Right))]);
    expect(may).toEqual({ anyone: cell(mayDo(null, right as Right)), ...Object.fromEntries(held) });
    expect(isOpen || mayDo("maintainer", right as Right), `"${right}" is no right`).toBe(true);
  });

  const [kind, name = ""] = entry.split(" ");
  const route = routes.find((file) => addressOf(file) === name);
  if (kind !== "page") {
    it("leads to commands that ask for this right and no other", () => {
      const text = kind === "action" ? bodies.get(name) : methodOf(route ?? "", kind ?? "");
      expect(rightsBehind(text ?? "")).toEqual(right === "-" ? [] : [right]);
    });
    return;
  }

  const page = pages.find((file) => addressOf(file) === name) ?? "";

  it("shows something else to those without it", () => {
    // Pages of all kinds of records are drawn by one file of app/_server each.
    const drawn = [...read(page).matchAll(/_server\/([\w-]+-page)"/g)].map(
      ([, name]) => `app/_server/${name}.tsx`,
    );
    const text = [page, ...drawn].map(read).join("\n");
    expect(text.includes("<MayNotWrite")).toBe(right === "write records");
    expect(text.includes("<SignInFirst")).toBe(right === "keep own account");
  });
});

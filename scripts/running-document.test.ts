import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { loginRules } from "@/app/_server/login-throttle";
import { loginDays } from "@/domain/account";
import { linkFields } from "@/domain/account-fields";

const read = (file: string) =>
  readFileSync(path.join(import.meta.dirname, "..", file), "utf8").replace(/\s+/g, " ");
const running = read("docs/running.md");
const words = new Map([
  [3, "three days"],
  [5, "Five"],
  [7, "a week"],
]);

it("the limits on guessing that are written down are those that hold", () => {
  const { pair, address, account } = loginRules;
  expect(running).toContain(`${words.get(pair.attempts)} attempts at one account from one address pass`);
  expect(running).toContain(`and ${address.attempts} at any account from one address`);
  expect([pair.first, pair.longest, address.first, address.longest]).toEqual([30, 3600, 30, 3600]);
  expect(running).toContain(
    "waits, for 30 seconds at first and then twice as long every time, up to an hour",
  );
  expect(running).toContain(
    `After ${account.attempts} attempts at one account from anywhere each waits ${account.longest} seconds`,
  );
  for (const { remembered } of [pair, address, account]) {
    expect(running).toContain(`forgotten after ${remembered / 60} minutes`);
  }
});

it("how long a login lasts is written down", () => {
  expect(running).toContain(`A login lasts ${words.get(loginDays.most)} at most`);
  expect(running).toContain(`ends when nobody uses it for ${words.get(loginDays.unused)}`);
});

it("every way in is written down", () => {
  const [, ways = ""] = /### Ways in (.*?)###/.exec(running) ?? [];
  for (const way of ["password", "passkey", "OpenID provider", "invitation", "recovery link", "token"]) {
    expect(ways).toContain(way);
  }
});

it("no link asks a question whose answer others may know, and none asks for an old password", () => {
  const asked = new Set(
    Object.values(linkFields).flatMap((fields) => fields.map(({ name, type }) => `${name}: ${type}`)),
  );
  expect([...asked].sort()).toEqual(["email: email", "name: text", "password: password"]);
});

it("within what time a weakness is mended is written down", () => {
  const table = /### How soon (.*?)## /.exec(read("SECURITY.md"))?.[1] ?? "";
  expect(
    table.match(/\| (?:3 days|2 weeks|2 months|a week|looked through every three months) +\|/g),
  ).toHaveLength(5);
});

it("what data there are, who may see them and how they are kept is written down", () => {
  const data = read("docs/keys.md").split("## Data")[1] ?? "";
  for (const kind of [
    "names of members",
    "addresses and roles of accounts",
    "passwords, links, tokens",
    "logins:",
    "addresses of askers",
  ]) {
    expect(data).toContain(`| ${kind}`);
  }
});

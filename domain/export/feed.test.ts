import { describe, expect, it } from "vitest";
import { changeFixture, childrenOf, type Element, feedOf } from "./feed.fixture";

const textOf = (element: Element | undefined, name: string) => element && childrenOf(element, name)[0]?.text;
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

/** What RFC 4287 (4.1.1 and 4.1.2) asks of a feed and of each of its entries. */
function expectRequired(element: Element): void {
  for (const name of ["id", "title", "updated"]) expect(childrenOf(element, name)).toHaveLength(1);
  expect(textOf(element, "id")).toMatch(/^[a-z]+:[^\s]+$/);
  expect(textOf(element, "title")).not.toBe("");
  expect(textOf(element, "updated")).toMatch(dateTime);
  const authors = childrenOf(element, "author");
  expect(authors.length).toBeGreaterThan(0);
  for (const author of authors) expect(textOf(author, "name")).toMatch(/\S/);
  const alternates = childrenOf(element, "link").filter(({ attributes }) => attributes.rel === "alternate");
  expect(alternates).toHaveLength(1);
}

const hostile = {
  "what XML forbids": "a\u0000b\u0008c\u000Bd\u001Fe\uFFFEf\uD800g",
  markup: "</content><script>alert(1)</script> & ]]> <![CDATA[ <!-- &lt;",
  "line breaks": "one\r\ntwo\rthree\u2028four\u0085five",
  "right-to-left letters": "مجموعة العمل",
  emoji: "👩‍👩‍👧‍👦",
  spaces: "  a  ",
};

describe.each(Object.entries(hostile))("with %s in every text", (_, text) => {
  const record = { kind: "session", id: "0123", slug: "wg-3rd", name: text, deletedAt: null } as const;
  const difference = { field: "summary", label: text, before: [text], after: [text], isList: false };
  const entry = changeFixture({ record, author: text, note: text, differences: [difference] });
  const feed = feedOf([entry], { name: text, ignored: [{ name: text, value: text, reason: text }] });
  const kept = text.replace(/(?![\r\n\u0085])[\p{Cc}\p{Cs}\uFFFE]/gu, "").trim();

  it("is a feed as it should be", () => {
    for (const element of [feed, ...childrenOf(feed, "entry")]) expectRequired(element);
  });

  it("says everything that can be said", () => {
    const said = childrenOf(feed, "entry")[0];
    const plain = (from = "") => from.replace(/\r\n?/g, "\n");
    expect(plain(textOf(said, "title"))).toContain(plain(kept));
    expect(plain(childrenOf(said as Element, "author")[0]?.text)).toBe(plain(kept));
    const escaped = kept.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    expect(plain(textOf(said, "content"))).toContain(plain(escaped));
    expect(textOf(said, "content")).not.toContain("<script>");
  });
});

it("names every change for good, and differently", () => {
  const feed = feedOf([changeFixture({ version: 3 }), changeFixture()]);
  const ids = childrenOf(feed, "entry").map((entry) => textOf(entry, "id"));
  expect(ids).toEqual(["tag:rapporteur,2026:session/0123/3", "tag:rapporteur,2026:session/0123/2"]);
});

it("dates an entry by its change, and the feed by the newest one", () => {
  const feed = feedOf([changeFixture({ at: "2026-11-26T00:00:00.000Z" }), changeFixture()]);
  const dates = [feed, ...childrenOf(feed, "entry")].map((element) => textOf(element, "updated"));
  expect(dates).toEqual(["2026-11-26T00:00:00.000Z", "2026-11-26T00:00:00.000Z", "2026-11-25T09:30:15.000Z"]);
});

it("says in words what changed, who did it and why", () => {
  const [entry] = childrenOf(feedOf([changeFixture({ note: "As the ministry says" })]), "entry");
  expect(textOf(entry, "title")).toBe("Changed: 3rd meeting of the Working Group (status)");
  expect(textOf(entry, "content")).toBe(
    "<p>Changed by Anna Bell.</p><blockquote>As the ministry says</blockquote>" +
      "<ul><li>Status: <del>announced</del> → <ins>confirmed</ins></li></ul>",
  );
});

it("says in words what was put in a list and what was taken from it", () => {
  const list = { field: "topicIds", label: "Topics", before: ["Space"], after: ["Drills"], isList: true };
  const [entry] = childrenOf(feedOf([changeFixture({ differences: [list] })]), "entry");
  expect(textOf(entry, "content")).toContain(
    "<li>Topics: removed: <del>Space</del> added: <ins>Drills</ins></li>",
  );
});

it("leads to the session when it was added, and then to the version", () => {
  const entries = [changeFixture(), changeFixture({ version: 1, act: "added" })];
  const links = childrenOf(feedOf(entries), "entry").map(
    (entry) => childrenOf(entry, "link")[0]?.attributes.href,
  );
  expect(links).toEqual([
    "https://register.example/sessions/wg-3rd/history#version-2",
    "https://register.example/sessions/wg-3rd",
  ]);
});

it("leads to itself and to the list of the same sessions", () => {
  const links = childrenOf(feedOf([]), "link").map(({ attributes: { rel, type, href } }) => [
    rel,
    type,
    href,
  ]);
  expect(links).toEqual([
    ["self", "application/atom+xml", "https://register.example/feed.xml?group=wg&status=held"],
    ["alternate", "text/html", "https://register.example/sessions?group=wg&status=held"],
  ]);
});

it("is a feed where nothing has changed", () => {
  const feed = feedOf([]);
  expectRequired(feed);
  expect(childrenOf(feed, "entry")).toEqual([]);
});

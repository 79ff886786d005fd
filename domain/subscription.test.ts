import { expect, it } from "vitest";
import { noFilters } from "./session-filters";
import { subscriptionOf, webcalAddress } from "./subscription";

it("is of all pages of the sessions, whatever their order", () => {
  const filters = { ...noFilters, group: ["wg"], q: "a & b", sort: "group", after: "9", limit: 100 } as const;
  expect(subscriptionOf({ ...filters, group: [...filters.group] })).toEqual({
    calendar: "/sessions.ics?q=a+%26+b&group=wg",
    feed: "/feed.xml?q=a+%26+b&group=wg",
  });
});

it.each(["http", "https"])("gives an address over %s to calendar programs", (scheme) => {
  expect(webcalAddress(`${scheme}://register.example/sessions.ics?q=http:`)).toBe(
    "webcal://register.example/sessions.ics?q=http:",
  );
});

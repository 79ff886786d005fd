import { expect, test } from "vitest";
import { sessionFixture } from "./session-summary.fixture";
import { timelineHref } from "./session-timeline";

test.each([
  ["a date", "2015-03-01", "2015-03-31", "/?group=wg&from=2014&to=2016"],
  ["an open end", "2015-03-01", null, "/?group=wg&from=2014&to=2016"],
  ["the last year there is", "2999-01-01", "2999-12-31", "/?group=wg&from=2998&to=2999"],
  ["the first year there is", "1000-01-01", "1000-12-31", "/?group=wg&from=1000&to=1001"],
  ["no date: it stands on no timeline", null, null, null],
])("%s", (_, earliest, latest, href) => {
  expect(timelineHref(sessionFixture(0, { earliest, latest }))).toBe(href);
});

import { expect, test } from "vitest";
import { preferenceWords } from "./preference";
import { sessionFixture } from "./session.fixture";
import type { Citation, SourceType } from "./source";

const [first] = sessionFixture().citations as [Citation];
const by = (id: string, type: SourceType, publisher = id) => ({ ...first.source, id, type, publisher });
const dates = (id: string, type: SourceType, publisher = id): Citation => ({
  ...first,
  field: "dates",
  source: by(id, type, publisher),
});
const press = [{ source: by("other", "press") }];

test.each([
  ["an official text before the press", [dates("a", "official readout")], /^an official text gives it/],
  [
    "more witnesses before fewer",
    [dates("a", "press"), dates("b", "press")],
    /^2 independent sources give it/,
  ],
  ["no reason where nothing decides", [dates("a", "press")], /^no reason was recorded/],
  [
    "no reason where copies of one text count",
    [dates("a", "press", "X"), dates("b", "press", "X")],
    /^no reason/,
  ],
  ["no reason where the other is nearer", [dates("a", "dataset")], /^no reason/],
])("gives %s", (_, citations, words) => {
  expect(preferenceWords(citations, "dates", press)).toMatch(words);
});

test("what was changed since counts for nothing", () => {
  const former = { value: "July 2023", stands: false };
  expect(preferenceWords([{ ...dates("a", "joint statement"), former }], "dates", press)).toMatch(
    /^no reason/,
  );
});

test("a source of the session counts where none is named for the field", () => {
  const session = { ...dates("a", "joint statement"), field: "session" as const };
  expect(preferenceWords([session], "dates", press)).toMatch(/^an official text gives it/);
});

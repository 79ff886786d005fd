import { expect, test } from "vitest";
import { nothingFound } from "./name-resolution";
import { draftFixture } from "./session-form.fixture";
import { readJoint } from "./session-form-joint";

const wg = { slug: "wg", label: "Working Group", hint: null };
const found = { ...nothingFound, exact: [wg] };

test("groups listed by name are meant", () => {
  const draft = draftFixture({ jointlyWith: "Working Group" });
  expect(readJoint(draft, [found])).toMatchObject({ value: ["wg"], errors: [] });
});

test.each([
  ["one that is not there", nothingFound, /There is no group called “Nobody”/],
  [
    "a name of two",
    { ...nothingFound, exact: [wg, { ...wg, slug: "other" }] },
    /More than one group is called/,
  ],
])("%s gets a sentence", (_, finding, message) => {
  const { errors } = readJoint(draftFixture({ jointlyWith: "Nobody" }), [finding]);
  expect(errors).toMatchObject([{ field: "jointlyWith", message: expect.stringMatching(message) }]);
});

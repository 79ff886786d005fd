import { expect, test } from "vitest";
import { repeatedAppearances, type Standing } from "./repeated-appearance";

const wong: Standing = { who: "penny-wong", isNew: false, party: "australia", role: "co-chair", post: null };
const added: Standing = { ...wong, who: "penni vong", isNew: true };

test.each<[string, Standing[], number[]]>([
  ["the same person twice", [wong, wong], [1]],
  ["three times, with somebody between", [wong, { ...wong, who: "x" }, wong, wong], [2, 3]],
  [
    "with two posts",
    [
      { ...wong, post: "Minister" },
      { ...wong, post: "Senator" },
    ],
    [1],
  ],
  ["in another role", [wong, { ...wong, role: "host" }], []],
  ["on another side", [wong, { ...wong, party: "india" }], []],
  ["with no side stated for one", [wong, { ...wong, party: null }], []],
  [
    "with no side stated for either",
    [
      { ...wong, party: null },
      { ...wong, party: null },
    ],
    [1],
  ],
  [
    "nobody by name",
    [
      { ...wong, who: null },
      { ...wong, who: null },
    ],
    [],
  ],
  ["somebody new twice", [added, added], [1]],
  ["somebody new, the post written once", [added, { ...added, post: "Minister" }], [1]],
  [
    "somebody new, the post written twice",
    [
      { ...added, post: "Minister" },
      { ...added, post: " minister" },
    ],
    [1],
  ],
  [
    "new namesakes with two posts",
    [
      { ...added, post: "Minister" },
      { ...added, post: "Envoy" },
    ],
    [],
  ],
])("%s", (_, standings, repeated) => {
  expect(repeatedAppearances(standings)).toEqual(repeated);
});

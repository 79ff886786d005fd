import { beforeEach, describe, expect, test } from "vitest";
import { insertSessionWords, type SessionText } from "./search";
import { sessionMatchQuery } from "./search-vocabulary";
import { freshDatabase } from "./testing";

const blank: SessionText = { title: [], people: [], place: [], topics: [], outcomes: [], summary: [] };
let db: ReturnType<typeof freshDatabase>;

beforeEach(() => {
  db = freshDatabase();
});

describe("what a beginning may stand for", () => {
  test("few words are named, whichever fields they stand in", () => {
    insertSessionWords(db, 1, { ...blank, title: ["Sample training"], summary: ["trainers met"] });
    expect(sessionMatchQuery(db, "train")).toBe('("trainers" OR "training")');
    expect(sessionMatchQuery(db, "sam train")).toBe('("sample") AND ("trainers" OR "training")');
  });

  test("many are left to the index", () => {
    const words = Array.from({ length: 24 }, (_, n) => `sample${n + 100}`);
    insertSessionWords(db, 1, { ...blank, summary: words });
    expect(sessionMatchQuery(db, "sample")?.split(" OR ")).toHaveLength(24);
    insertSessionWords(db, 2, { ...blank, summary: ["sample999"] });
    expect(sessionMatchQuery(db, "sample")).toBe('"sample"*');
  });

  test("a rank need not stand where a name is found", () => {
    insertSessionWords(db, 1, { ...blank, people: ["Igor Dylevsky"] });
    expect(sessionMatchQuery(db, "general dylevsky")).toBe(
      '("dilevski") AND ("general" OR {people} : (("dilevski")))',
    );
    expect(sessionMatchQuery(db, "general")).toBe('"general"');
  });

  test("none finds nothing, and no word asks for nothing", () => {
    expect(sessionMatchQuery(db, "absent")).toBe('"absent"');
    expect(sessionMatchQuery(db, " — ")).toBeNull();
  });
});

import { describe, expect, test } from "vitest";
import { type FormIntent, formatIntent, parseIntent } from "./form-intent";

describe("parseIntent", () => {
  test.each<FormIntent>([
    { kind: "add" },
    { kind: "add-anyway" },
    { kind: "check" },
    { kind: "use-suggestions" },
    { kind: "add-person" },
    { kind: "remove-person", row: 0 },
    { kind: "remove-person", row: 41 },
  ])("reads back %o", (intent) => {
    expect(parseIntent(formatIntent(intent))).toEqual(intent);
  });

  test("no button asks to add", () => {
    expect(parseIntent(null)).toEqual({ kind: "add" });
  });

  test.each(["", "null", "delete", "add ", "remove-person-", "remove-person-12345", new Blob(["add"])])(
    "%j asks for nothing that is known",
    (value) => {
      expect(parseIntent(value)).toBeNull();
    },
  );
});

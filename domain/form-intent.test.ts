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

  test.each(["", "null", "delete", "remove-person-", "remove-person-12345"])("%j asks to add", (text) => {
    expect(parseIntent(text)).toEqual({ kind: "add" });
  });
});

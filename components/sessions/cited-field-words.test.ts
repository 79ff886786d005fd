import { describe, expect, test } from "vitest";
import type { Session } from "@/domain/session";
import { sessionFixture } from "@/domain/session-summary.fixture";
import { disputedFieldNames, keptValue } from "./cited-field-words";

const session: Session = {
  ...sessionFixture(1),
  group: { slug: "jpcds", name: "Joint Permanent Commission", acronym: "JPC", path: [] },
  ordinal: 34,
  place: null,
  status: "held",
  phase: "past",
  jointlyWith: [],
  startTime: null,
  endTime: null,
  timeZone: null,
  host: null,
  appearances: [],
  topics: [],
  outcomes: [],
  summary: null,
  note: null,
  citations: [],
  attachments: [],
  removed: [],
  version: 1,
  createdAt: "2026-11-24T00:00:00Z",
  updatedAt: "2026-11-24T00:00:00Z",
  deletedAt: null,
};

describe("what sources disagree on", () => {
  test.each([
    ["session", "what the body is called", "Joint Permanent Commission (JPC)"],
    ["ordinal", "number", "34th"],
    ["venue", "place", "place not stated"],
    ["host", "host", "not known"],
    ["appearances", "people", "not known"],
  ] as const)("%s is headed as %s and keeps %s", (field, heading, kept) => {
    expect(disputedFieldNames[field]).toBe(heading);
    expect(keptValue(session, field)).toBe(kept);
  });
});

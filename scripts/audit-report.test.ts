import { expect, it } from "vitest";
import { readAudit } from "./audit-report.mjs";

const found = (...severities: string[]) =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: Object.fromEntries(
      severities.map((severity, n) => [`p${n}`, { name: `p${n}`, severity, range: "<1.0.0", via: [] }]),
    ),
  });

it("finds nothing where nothing weighs much", () => {
  expect(readAudit(found())).toEqual({ kind: "clean" });
  expect(readAudit(found("low", "moderate", "info"))).toEqual({ kind: "clean" });
});

it("names what weighs much", () => {
  expect(readAudit(found("low", "high", "critical"))).toEqual({
    kind: "found",
    findings: ["p1 <1.0.0: high", "p2 <1.0.0: critical"],
  });
});

it.each([
  [JSON.stringify({ message: "405 Method Not Allowed", statusCode: 405 }), "405 Method Not Allowed"],
  [JSON.stringify({ error: { code: "ENOTFOUND", summary: "no such host" } }), "no such host"],
  ["", "npm printed no report"],
  ["null", "npm printed no findings"],
])("does not take %j for a clean report", (output, reason) => {
  expect(readAudit(output)).toEqual({ kind: "unanswered", reason });
});

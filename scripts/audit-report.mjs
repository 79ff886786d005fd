/**
 * What `npm audit --json` found, told apart from a registry that answers no audits: such a one has found nothing wrong,
 * but nothing right either.
 * @param {string} output
 * @returns {{ kind: "clean" } | { kind: "found", findings: string[] } | { kind: "unanswered", reason: string }}
 */
export function readAudit(output) {
  /** @type {{ message?: string, error?: { summary?: string }, vulnerabilities?: Record<string, Finding> }} */
  let report;
  try {
    report = JSON.parse(output);
  } catch {
    return { kind: "unanswered", reason: "npm printed no report" };
  }
  if (!report?.vulnerabilities) {
    return {
      kind: "unanswered",
      reason: report?.message || report?.error?.summary || "npm printed no findings",
    };
  }
  const findings = Object.values(report.vulnerabilities)
    .filter(({ severity }) => severity === "high" || severity === "critical")
    .map(({ name, severity, range }) => `${name} ${range}: ${severity}`);
  return findings.length > 0 ? { kind: "found", findings } : { kind: "clean" };
}

/** @typedef {{ name: string, severity: string, range: string }} Finding */

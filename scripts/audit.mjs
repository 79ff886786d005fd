// Asks the registry for known weaknesses, high or critical, of what the running register is made of. It ends with 0 when
// there is none, 1 when there is one, and 2 when the registry did not answer, so that nothing is known.
import { readAudit } from "./audit-report.mjs";
import { runNpm } from "./npm-program.mjs";

const report = readAudit(runNpm(["audit", "--json", "--omit=dev", "--audit-level=high"]).output);
if (report.kind === "clean") console.log("No high or critical weakness is known.");
else if (report.kind === "found") console.error(report.findings.join("\n"));
else console.error(`The registry does not answer audits, so nothing was checked (${report.reason}).`);
process.exitCode = { clean: 0, found: 1, unanswered: 2 }[report.kind];

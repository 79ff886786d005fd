// Asks the registry for known weaknesses, high or critical, of what the running register is made of. It ends with 0 when
// there is none, 1 when there is one, and 2 when the registry did not answer, so that nothing is known; `--if-answered`, which
// is for tests, makes of the last a 0 and says it all the same.
import { readAudit } from "./audit-report.mjs";
import { runNpm } from "./npm-program.mjs";

const report = readAudit(runNpm(["audit", "--json", "--omit=dev", "--audit-level=high"]).output);
if (report.kind === "clean") console.log("No high or critical weakness is known.");
else if (report.kind === "found") console.error(report.findings.join("\n"));
else console.error(`The registry does not answer audits, so nothing was checked (${report.reason}).`);
const unanswered = process.argv.includes("--if-answered") ? 0 : 2;
process.exitCode = { clean: 0, found: 1, unanswered }[report.kind];

// Writes what the running register is made of, package by package (CycloneDX), to sbom/rapporteur.cdx.json, and ends with 1
// where the list is not whole.
import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./next-program.mjs";
import { listPackages } from "./package-list.mjs";
import { sbomFaults } from "./sbom-check.mjs";

const lock = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8"));
const sbom = listPackages(lock, {
  serialNumber: `urn:uuid:${randomUUID()}`,
  timestamp: new Date().toISOString(),
});
const file = path.join(root, "sbom", "rapporteur.cdx.json");
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(sbom, null, 2)}\n`);
console.log(`${sbom.components.length} packages are listed in ${path.relative(root, file)}.`);
const faults = sbomFaults(sbom, lock);
for (const fault of faults) console.error(`sbom: ${fault}`);
if (faults.length > 0) process.exitCode = 1;

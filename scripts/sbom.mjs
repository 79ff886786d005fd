// Writes what the running register is made of, package by package (CycloneDX), to sbom/rapporteur.cdx.json.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./next-program.mjs";
import { runNpm } from "./npm-program.mjs";

const { output, code } = runNpm([
  "sbom",
  "--sbom-format=cyclonedx",
  "--sbom-type=application",
  "--omit=dev",
  "--package-lock-only",
]);
if (code === 0) {
  const { components } = JSON.parse(output);
  const file = path.join(root, "sbom", "rapporteur.cdx.json");
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, output);
  console.log(`${components.length} packages are listed in ${path.relative(root, file)}.`);
} else console.error("npm could not list the packages; it takes npm 10.2 or newer.");
process.exitCode = code;

import { expect, it } from "vitest";
import { listPackages } from "./package-list.mjs";
import { sbomFaults } from "./sbom-check.mjs";

const made = {
  serialNumber: "urn:uuid:eb732698-0685-49e5-8c40-2b198110fa7e",
  timestamp: "2026-11-24T00:00:00Z",
};
const lock = {
  name: "rapporteur",
  version: "0.1.0",
  packages: {
    "": { version: "0.1.0", dependencies: { "@scope/server": "^1.0.0", zod: "^4.0.0" } },
    "node_modules/@scope/server": {
      version: "1.2.3",
      license: "MIT",
      integrity: "sha512-AAEC",
      dependencies: { inner: "^2.0.0" },
      optionalDependencies: { "for-another-machine": "1.0.0" },
      peerDependencies: { tester: "*", "never-installed": "*" },
    },
    "node_modules/@scope/server/node_modules/inner": { version: "2.0.0" },
    "node_modules/inner": { version: "1.0.0", dev: true },
    "node_modules/for-another-machine": { version: "1.0.0", optional: true },
    "node_modules/zod": { version: "4.6.7" },
    "node_modules/tester": { version: "1.0.0", dev: true, dependencies: { zod: "^4.0.0" } },
  },
};
const list = listPackages(lock, made);

it("holds whatever the program needs, also where a tool of its makers needs it too, and no such tool", () => {
  expect(list.components.map((each) => each["bom-ref"])).toEqual([
    "@scope/server@1.2.3",
    "inner@2.0.0",
    "for-another-machine@1.0.0",
    "zod@4.6.7",
  ]);
  expect(sbomFaults(list, lock)).toEqual([]);
});

it("says what each package needs, as Node would find it", () => {
  expect(list.dependencies).toEqual([
    { ref: "rapporteur@0.1.0", dependsOn: ["@scope/server@1.2.3", "zod@4.6.7"] },
    { ref: "@scope/server@1.2.3", dependsOn: ["for-another-machine@1.0.0", "inner@2.0.0"] },
    { ref: "inner@2.0.0", dependsOn: [] },
    { ref: "for-another-machine@1.0.0", dependsOn: [] },
    { ref: "zod@4.6.7", dependsOn: [] },
  ]);
});

it("names a package, what it must be byte for byte, and its licence", () => {
  expect(list.components[0]).toEqual({
    type: "library",
    "bom-ref": "@scope/server@1.2.3",
    name: "@scope/server",
    version: "1.2.3",
    scope: "required",
    hashes: [{ alg: "SHA-512", content: "000102" }],
    licenses: [{ expression: "MIT" }],
    purl: "pkg:npm/%40scope/server@1.2.3",
  });
  expect(list.components[2]).toMatchObject({ scope: "optional" });
});

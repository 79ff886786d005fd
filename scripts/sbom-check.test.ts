import { expect, it } from "vitest";
import { sbomFaults } from "./sbom-check.mjs";

const lock = {
  packages: {
    "": { dependencies: { "@scope/next": "^16.0.0" } },
    "node_modules/@scope/next": { version: "16.4.6" },
  },
};
const component = (name: string, version: string) => ({
  name,
  version,
  "bom-ref": `${name}@${version}`,
  purl: `pkg:npm/${name.replace("@", "%40")}@${version}`,
});
const sound = {
  bomFormat: "CycloneDX",
  specVersion: "1.5",
  serialNumber: "urn:uuid:eb732698-0685-49e5-8c40-2b198110fa7e",
  metadata: { component: { "bom-ref": "rapporteur@0.1.0" } },
  components: [component("@scope/next", "16.4.6"), component("inner", "1.0.0")],
  dependencies: [
    { ref: "rapporteur@0.1.0", dependsOn: ["@scope/next@16.4.6"] },
    { ref: "@scope/next@16.4.6", dependsOn: ["inner@1.0.0"] },
  ],
};

it("takes a list that is whole", () => {
  expect(sbomFaults(sound, lock)).toEqual([]);
});

it.each([
  ["no CycloneDX", { ...sound, bomFormat: "SPDX" }, "It is no CycloneDX."],
  ["nothing", {}, "@scope/next@16.4.6 is asked for and not listed."],
  [
    "a package in another version",
    { ...sound, components: [component("@scope/next", "16.0.0"), component("inner", "1.0.0")] },
    "@scope/next@16.4.6 is asked for and not listed.",
  ],
  [
    "a package that needs another",
    { ...sound, components: [component("@scope/next", "16.4.6")] },
    "inner@1.0.0 is needed and not listed.",
  ],
  [
    "a package without its URL",
    {
      ...sound,
      components: [component("@scope/next", "16.4.6"), { ...component("inner", "1.0.0"), purl: "x" }],
    },
    "inner@1.0.0 is not named by a package URL.",
  ],
  [
    "a package twice",
    { ...sound, components: [...sound.components, component("inner", "1.0.0")] },
    "A package is listed twice.",
  ],
  ["a list that cannot be told from another", { ...sound, serialNumber: "1" }, "It has no serial number."],
])("refuses %s", (_, sbom, fault) => {
  expect(sbomFaults(sbom, lock)).toContain(fault);
});

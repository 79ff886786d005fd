/**
 * @typedef {{ name?: string, version?: string, "bom-ref"?: string, purl?: string, hashes?: unknown[] }} Component
 * @typedef {{ bomFormat?: string, specVersion?: string, serialNumber?: string, metadata?: { component?: Component },
 *   components?: Component[], dependencies?: { ref: string, dependsOn?: string[] }[] }} Sbom
 * @typedef {{ packages: Record<string, { version?: string, dependencies?: Record<string, string> }> }} Lock
 */

/**
 * What is wrong with a list of packages, one sentence each: that it is no CycloneDX, that a package is not named as the
 * registries name it or depends on one that is not listed, or that one is missing which the program asks for.
 * @param {Sbom} sbom
 * @param {Lock} lock the lock file, which says in which version each package is installed
 * @returns {string[]}
 */
export function sbomFaults(sbom, lock) {
  const components = sbom.components ?? [];
  const faults = [];
  if (sbom.bomFormat !== "CycloneDX" || !/^1\.\d+$/.test(sbom.specVersion ?? ""))
    faults.push("It is no CycloneDX.");
  if (!/^urn:uuid:[0-9a-f-]{36}$/.test(sbom.serialNumber ?? "")) faults.push("It has no serial number.");
  for (const { name, version, purl } of components) {
    const isNamed = name && version && purl?.startsWith(`pkg:npm/${name.replace("@", "%40")}@${version}`);
    if (!isNamed) faults.push(`${name}@${version} is not named by a package URL.`);
  }
  const refs = components.map((component) => component["bom-ref"]);
  const known = new Set([sbom.metadata?.component?.["bom-ref"], ...refs]);
  if (known.size !== refs.length + 1) faults.push("A package is listed twice.");
  const named = (sbom.dependencies ?? []).flatMap(({ ref, dependsOn = [] }) => [ref, ...dependsOn]);
  for (const ref of new Set(named)) if (!known.has(ref)) faults.push(`${ref} is needed and not listed.`);
  for (const name of Object.keys(lock.packages[""]?.dependencies ?? {})) {
    const version = lock.packages[`node_modules/${name}`]?.version;
    const isListed = components.some((each) => each.name === name && each.version === version);
    if (!isListed) faults.push(`${name}@${version} is asked for and not listed.`);
  }
  return faults;
}

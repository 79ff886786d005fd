/**
 * @typedef {{ version?: string, dev?: boolean, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean,
 *   license?: string, integrity?: string, resolved?: string, dependencies?: Record<string, string>,
 *   optionalDependencies?: Record<string, string>, peerDependencies?: Record<string, string> }} Locked
 * @typedef {{ name: string, version: string, packages: Record<string, Locked> }} Lock
 */

const folder = "node_modules/";

/** @param {string} at */
const nameAt = (at) => at.slice(at.lastIndexOf(folder) + folder.length);

/**
 * Where a package finds another by its name: below itself, or below one of the folders that it lies in, as Node looks for it.
 * @param {Lock} lock
 * @param {string} from
 * @param {string} name
 */
function findFrom(lock, from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf(`/${folder}`)))) {
    const found = at === "" ? folder + name : `${at}/${folder}${name}`;
    if (lock.packages[found]) return found;
    if (at === "") return null;
  }
}

/** @param {string | undefined} integrity as the lock file says it (Subresource Integrity) */
function hashesOf(integrity = "") {
  const [, alg, content] = /^sha(\d+)-(.+)$/.exec(integrity) ?? [];
  return alg && content
    ? [{ alg: `SHA-${alg}`, content: Buffer.from(content, "base64").toString("hex") }]
    : [];
}

/** @param {Locked} locked */
const isOptional = ({ optional, devOptional, peer }) => Boolean(optional || devOptional || peer);

/**
 * What a register is made of, from its lock file: every package that is installed without those for development (CycloneDX
 * 1.5). `npm sbom --omit=dev` leaves out whatever a package for development needs as well, and so much that a register cannot do
 * without. What only some machines get, or an optional peer brings along, has the scope "optional".
 * @param {Lock} lock
 * @param {{ serialNumber: string, timestamp: string }} made
 */
export function listPackages(lock, { serialNumber, timestamp }) {
  const used = Object.entries(lock.packages).filter(([at, { dev, link }]) => at === "" || !(dev || link));
  /** @param {string} at */
  const refOf = (at) =>
    at === "" ? `${lock.name}@${lock.version}` : `${nameAt(at)}@${lock.packages[at]?.version}`;
  /** @type {Map<string, Set<string>>} */
  const needs = new Map();
  /** @type {Map<string, Record<string, unknown>>} */
  const components = new Map();
  for (const [at, locked] of used) {
    const { dependencies, optionalDependencies, peerDependencies, version = "", license } = locked;
    const wanted = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
    const found = wanted.map((name) => findFrom(lock, at, name)).filter((each) => each !== null);
    const refs = found.filter((each) => !lock.packages[each]?.dev).map(refOf);
    needs.set(refOf(at), new Set([...(needs.get(refOf(at)) ?? []), ...refs]));
    if (at === "") continue;
    const name = nameAt(at);
    const hashes = hashesOf(locked.integrity);
    components.set(refOf(at), {
      type: "library",
      "bom-ref": refOf(at),
      name,
      version,
      scope: isOptional(locked) ? "optional" : "required",
      ...(hashes.length > 0 && { hashes }),
      ...(license && { licenses: [{ expression: license }] }),
      purl: `pkg:npm/${name.replace("@", "%40")}@${version}`,
    });
  }
  const own = { type: "application", "bom-ref": refOf(""), name: lock.name, version: lock.version };
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.5.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    serialNumber,
    version: 1,
    metadata: { timestamp, component: own },
    components: [...components.values()],
    dependencies: [...needs].map(([ref, dependsOn]) => ({ ref, dependsOn: [...dependsOn].sort() })),
  };
}

import path from "node:path";

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  typescript: { ignoreBuildErrors: true, tsconfigPath: "tsconfig.json" },
  agentRules: false,
  turbopack: { root: path.resolve(import.meta.dirname, "../..") },
};

export default config;

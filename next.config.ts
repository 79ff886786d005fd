import type { NextConfig } from "next";
import { answerHeaders, embedPath, headersAt } from "./scripts/answer-headers.mjs";

function listed(headers: Record<string, string>): { key: string; value: string }[] {
  return Object.entries(headers).map(([key, value]) => ({ key, value }));
}

const config: NextConfig = {
  reactCompiler: true,
  poweredByHeader: false,
  compress: false, // scripts/serve.mjs does, for what it answers itself as well
  images: { unoptimized: true },
  typescript: { ignoreBuildErrors: true }, // `npm run types` checks them; the build need not do it twice
  agentRules: false, // a run writes no file into the source tree
  // Room for a file of 20 MB; scripts/body-limit.mjs holds every other page to 1 MB. A body over the second of these would
  // reach the page cut off, without a word.
  experimental: { serverActions: { bodySizeLimit: "21mb" }, proxyClientMaxBodySize: "22mb" },
  headers: async () => [
    { source: "/((?!embed$).*)", headers: listed(answerHeaders) },
    { source: embedPath, headers: listed(headersAt(answerHeaders, embedPath)) },
  ],
};

export default config;

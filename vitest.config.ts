import path from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: {
      "@": path.resolve(import.meta.dirname),
      // Next answers for this name itself; tests run on the server, so it guards nothing there.
      "server-only": "next/dist/compiled/server-only/empty.js",
    },
  },
  test: {
    include: ["{app,components,domain,db,bench,scripts}/**/*.test.{ts,tsx}", "proxy.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

import path from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": path.resolve(import.meta.dirname) } },
  test: {
    include: ["{app,components,domain,db,bench,scripts}/**/*.test.{ts,tsx}", "proxy.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

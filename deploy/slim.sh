#!/bin/sh
# Takes out of an installed and built tree what serving it never reads: compilers, test tools that come with optional
# peers, source maps, development copies of Next. Run in the project folder, after `npm prune --omit=dev`.
set -eu

rm -rf .next/cache .next/diagnostics .next/trace .next/trace-build .next/types
cd node_modules
rm -rf .bin @next/swc-* typescript @typescript @types @rolldown rolldown vite vitest @vitest playwright playwright-core \
  @playwright drizzle-kit tsx esbuild @esbuild @esbuild-kit lightningcss lightningcss-* @tailwindcss tailwindcss \
  babel-plugin-react-compiler caniuse-lite next/dist/docs next/dist/esm \
  better-sqlite3/deps better-sqlite3/src better-sqlite3/build/Release/obj better-sqlite3/build/Release/obj.target
find . -name '*.map' -delete
find next/dist/compiled/next-server -name '*.dev.js' -delete

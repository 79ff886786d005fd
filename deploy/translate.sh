#!/bin/sh
# Translates what Node reads itself, before the compiler goes: the settings of Next, and the commands that work on a register.
# Run in the project folder; writes to the folder that is named, else to the same one.
set -eu

to=${1:-.}
node_modules/.bin/esbuild next.config.ts --format=esm --outfile="$to/next.config.mjs" --log-level=warning
# Packages are put in, save the native one: Node would ask their data files for words that a bundler does not need.
node_modules/.bin/esbuild db/backups/backup-command.ts db/backups/restore-command.ts db/account-link-command.ts \
  db/imports/import-command.ts --bundle --platform=node --format=esm --external:better-sqlite3 --log-level=warning \
  --banner:js='import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);' \
  --outdir="$to/commands" --entry-names='[name]' --out-extension:.js=.mjs

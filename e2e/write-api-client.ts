import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openApi } from "@/domain/api/open-api";

// `npm run api-client` writes the client by which the journeys of programs ask, from the description of the interface.

const root = path.join(import.meta.dirname, "..");
const kept = path.join(root, "e2e/api-client.ts");

/** The client as the description of the interface makes it today. */
function generated(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "rapporteur-client-"));
  const [description, client] = ["openapi.json", "client.ts"].map((name) => path.join(folder, name)) as [
    string,
    string,
  ];
  try {
    writeFileSync(description, JSON.stringify(openApi("1")));
    const program = path.join(root, "node_modules/.bin/oazapfts");
    execFileSync(program, [description, client, "--argumentStyle=object", "--useUnknown"], {
      stdio: "ignore",
    });
    return readFileSync(client, "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv.includes("--check")) {
  if (generated() !== readFileSync(kept, "utf8")) {
    console.error("e2e/api-client.ts is not what the interface is described as: npm run api-client.");
    process.exit(1);
  }
} else {
  writeFileSync(kept, generated());
}

// Takes the README's pictures from a running Rapporteur: `npm start`, then `npm run pictures [http://127.0.0.1:3000]`.
import { mkdir } from "node:fs/promises";
import { chromium } from "@playwright/test";
import { findChromium } from "./chromium.mjs";

const base = process.argv[2] ?? "http://127.0.0.1:3000";
const folder = "docs/pictures";
const session = "/sessions/india-russia-wg-military-cooperation-3rd";
const pictures = [
  { name: "timeline-light", path: "/", scheme: "light", width: 1440, height: 900 },
  { name: "list-dark", path: "/sessions?group=irigc-mmtc", scheme: "dark", width: 1440, height: 900 },
  { name: "session-light", path: session, scheme: "light", width: 1440, height: 900 },
  {
    name: "add-light",
    path: "/sessions/new?group=india-russia-wg-military-cooperation",
    scheme: "light",
    width: 1440,
    height: 900,
  },
  { name: "phone-light", path: "/", scheme: "light", width: 390, height: 844 },
];

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: findChromium() ?? undefined,
  args: ["--no-sandbox"],
});
for (const { name, path, scheme, width, height } of pictures) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme });
  const page = await context.newPage();
  await page.goto(base + path, { waitUntil: "networkidle" });
  await page.screenshot({ path: `${folder}/${name}.png` });
  await context.close();
  console.log(`${folder}/${name}.png`);
}
await browser.close();

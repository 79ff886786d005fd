import type { Page } from "@playwright/test";
import sharp from "sharp";
import { faults } from "./faults";
import { expect } from "./fixtures";
import { test } from "./team-register";

test.use({ holding: "" });

const address = "/sessions/india-russia-wg-military-cooperation-5th";
const caption = "The two chairs";

async function attachAndRemove(page: Page, origin: string): Promise<{ large: string }> {
  await page.goto(`${origin}${address}/edit/files`);
  const form = page.getByRole("form", { name: "Add a photograph or paper" });
  const background = "#7a1f2b";
  const buffer = await sharp({ create: { width: 900, height: 600, channels: 3, background } })
    .jpeg()
    .toBuffer();
  await form.getByLabel("File").setInputFiles({ name: "talks.jpg", mimeType: "image/jpeg", buffer });
  await form.getByLabel("Caption").fill(caption);
  await form.getByRole("button", { name: "Attach" }).click();
  const large = (await page.locator("a.photograph").getAttribute("href")) ?? "";
  await page.getByRole("button", { name: `Remove “${caption}”` }).click();
  await expect(page.locator("a.photograph")).toHaveCount(0);
  return { large: `${origin}${large}` };
}

const takenOff = (page: Page) => page.getByRole("region", { name: "Taken off" });

test("a photograph that was taken off is listed for those who may edit, and put back as it was", async ({
  page,
  team: { origin },
}) => {
  await attachAndRemove(page, origin);
  const item = takenOff(page).getByRole("listitem");
  await expect(item).toContainText(`Photograph “${caption}” (talks.jpg), taken off by Mina Maintainer on 20`);
  await expect(item.locator("img")).toHaveJSProperty("naturalWidth", 480);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await faults(page)).toEqual([]);
  }
  await page.goto(`${origin}${address}`);
  await page.getByRole("link", { name: "1 taken off" }).click();
  await page.getByRole("button", { name: `Put “${caption}” back` }).click();
  await expect(page.getByRole("status").filter({ hasText: "Saved." })).toBeVisible();
  await expect(takenOff(page)).toHaveCount(0);
  await page.goto(`${origin}${address}`);
  await expect(page.getByRole("img", { name: `Photograph: ${caption}` })).toHaveJSProperty(
    "naturalWidth",
    480,
  );
  await expect(page.getByRole("link", { name: /taken off/ })).toHaveCount(0);
});

test("a reader is told at its address that it was taken off, and sees it in no history", async ({
  page,
  team: { origin, elsewhere },
}) => {
  const { large } = await attachAndRemove(page, origin);
  await page.goto(`${origin}${address}/history`);
  const picture = page.locator(".revision img").first();
  await expect(picture).toHaveJSProperty("naturalWidth", 480);
  const small = `${origin}${await picture.getAttribute("src")}`;

  const reader = await elsewhere();
  await reader.goto(`${origin}${address}`);
  await expect(reader.getByRole("link", { name: /taken off/ })).toHaveCount(0);
  await reader.goto(`${origin}${address}/history`);
  const removal = reader.getByRole("listitem").filter({ hasText: "Version 3: changed" });
  await expect(removal).toContainText("Taken off, and not shown any more.");
  await expect(removal.getByRole("deletion")).toContainText(caption);
  await expect(reader.locator(".revision img")).toHaveCount(0);
  expect((await reader.request.get(small)).status()).toBe(410);
  expect((await page.request.get(small)).status()).toBe(200);

  expect((await reader.goto(large))?.status()).toBe(410);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("This file was taken off");
  await expect(reader.getByRole("main")).toContainText("taken off the page of its session");
  await expect(reader.getByRole("main")).toHaveCSS("max-width", "608px");
  await reader.getByRole("link", { name: "Go to the timeline" }).click();
  await expect(reader).toHaveURL(`${origin}/`);
  // No script runs at the address of a file, so what looks for faults is given the page elsewhere.
  const written = await reader.request.get(large, { headers: { accept: "text/html" } });
  await reader.goto("about:blank");
  await reader.setContent(await written.text());
  for (const colorScheme of ["light", "dark"] as const) {
    await reader.emulateMedia({ colorScheme });
    expect(await faults(reader)).toEqual([]);
  }
  const plain = await reader.request.get(large);
  expect(plain.headers()["content-type"]).toBe("text/plain; charset=utf-8");
  expect((await reader.goto(large.replace(/[0-9a-f]{64}/, "0".repeat(64))))?.status()).toBe(404);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("There is no such file");
});

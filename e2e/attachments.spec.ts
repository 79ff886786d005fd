import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import sharp from "sharp";
import { paperOf } from "@/db/paper.fixture";
import { pictureBomb } from "@/db/picture-bomb.fixture";
import { faults } from "./faults";
import { expect, test } from "./fixtures";

test.use({ register: "own" });

const address = "/sessions/india-russia-wg-military-cooperation-5th";
const files = `${address}/edit/files`;
const megabyte = 1024 * 1024;

const photograph = (color = "#7a1f2b") =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: color } })
    .withExif({ IFD0: { Artist: "Somebody private" } })
    .jpeg()
    .toBuffer();

type Sent = { name: string; mimeType: string; buffer: Buffer };
const adding = (page: Page) => page.getByRole("form", { name: "Add a photograph or paper" });
const saved = (page: Page) => page.getByRole("status").filter({ hasText: "Saved." });

async function attach(page: Page, file: Sent, caption = "The two chairs", credit = "") {
  const form = adding(page);
  await form.getByLabel("File").setInputFiles(file);
  await form.getByLabel("Caption").fill(caption);
  await form.getByLabel("Credit").fill(credit);
  await form.getByRole("button", { name: "Attach" }).click();
}

const jpeg = async (name = "talks.jpg"): Promise<Sent> => ({
  name,
  mimeType: "image/jpeg",
  buffer: await photograph(),
});

test("a photograph is attached and shown with caption, credit, source and date", async ({ page }) => {
  await page.goto(address);
  await page.getByRole("link", { name: "Add a photograph or paper" }).click();
  await adding(page).getByLabel("Date").fill("19 July 2024");
  const source = adding(page).getByLabel("Source");
  const option = (await source.getByRole("option").nth(1).textContent()) ?? "";
  await source.selectOption({ label: option });
  await attach(page, await jpeg(), "The two chairs <b>at the table</b>", "Ministry of Defence");
  await expect(saved(page)).toBeVisible();
  await page.getByRole("navigation", { name: "Breadcrumb" }).getByRole("link").click();
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { name: "Photographs and papers" })).toBeVisible();
  const picture = main.getByRole("img", { name: "Photograph: The two chairs <b>at the table</b>" });
  await expect(picture).toHaveJSProperty("naturalWidth", 480);
  const figure = main.getByRole("figure");
  await expect(figure).toContainText("Photo credit: Ministry of Defence. 19 July 2024.");
  await expect(figure).toContainText(option);
  const large = await figure.getByRole("link").first().getAttribute("href");
  const answer = await page.request.get(large ?? "");
  expect(answer.headers()).toMatchObject({
    "content-type": "image/webp",
    "x-content-type-options": "nosniff",
    "cache-control": "public, no-cache",
    "content-security-policy": expect.stringContaining("sandbox"),
  });
  expect(await sharp(await answer.body()).metadata()).not.toHaveProperty("exif");
  await page.emulateMedia({ media: "print" });
  await expect(picture).toBeVisible();
  await expect(main.getByRole("link", { name: "Add a photograph or paper" })).toBeHidden();
});

test("a paper of 15 MB arrives whole and leaves only as a download", async ({ page }) => {
  await page.goto(files);
  const buffer = paperOf({ filling: randomBytes(15 * megabyte) });
  await attach(page, { name: "Протокол.pdf", mimeType: "text/html", buffer }, "Signed protocol");
  await expect(saved(page)).toBeVisible();
  const link = page.getByRole("link", { name: /Протокол\.pdf/ });
  const started = page.waitForEvent("download");
  await link.click();
  const download = await started;
  expect(download.suggestedFilename()).toBe("Протокол.pdf");
  expect(readFileSync(await download.path()).equals(buffer)).toBe(true);
  const { headers, status } = await page.evaluate(
    async (href) => {
      const answer = await fetch(href);
      return { status: answer.status, headers: Object.fromEntries(answer.headers) };
    },
    (await link.getAttribute("href")) ?? "",
  );
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    "content-type": "application/pdf",
    "content-disposition": expect.stringMatching(/^attachment;/),
    "x-content-type-options": "nosniff",
  });
});

test("its history shows a photograph in small and what sort a paper is, also once they were taken off", async ({
  page,
  baseURL,
}) => {
  await page.goto(files);
  await attach(page, await jpeg());
  await expect(saved(page)).toBeVisible();
  await attach(
    page,
    { name: "protocol.pdf", mimeType: "application/pdf", buffer: paperOf() },
    "Signed protocol",
  );
  await expect(page.getByRole("link", { name: /protocol\.pdf/ })).toBeVisible();
  const large = (await page.locator("a.photograph").getAttribute("href")) ?? "";
  await page.getByRole("button", { name: "Remove “The two chairs”" }).click();
  await expect(page.locator("a.photograph")).toHaveCount(0);
  await page.goto(`${address}/history`);
  const removal = page.getByRole("listitem").filter({ hasText: "Version 4: changed" });
  await expect(removal.getByRole("deletion")).toContainText("Photograph “The two chairs”");
  await expect(removal.locator("img")).toHaveJSProperty("naturalWidth", 480);
  const added = page.getByRole("listitem").filter({ hasText: "Version 3: changed" });
  await expect(added.getByText("PDF", { exact: true })).toBeVisible();
  await page.goto(`${address}/history?from=1&to=2`);
  const compared = page.getByRole("region", { name: "From version 1 to version 2" });
  await expect(compared.locator("img")).toHaveJSProperty("naturalWidth", 480);
  const small = (await compared.locator("img").getAttribute("src")) ?? "";
  const status = async (href: string) => (await page.request.get(`${baseURL}${href}`)).status();
  // The small copy is there for the history of this session alone, and the photograph itself for nothing.
  expect(await status(small)).toBe(200);
  expect(await status(small.replace(/\?.*/, ""))).toBe(410);
  expect(await status(small.replace(/history=.*/, "history=india-russia-wg-military-cooperation-4th"))).toBe(
    404,
  );
  expect(await status(`${large}?history=india-russia-wg-military-cooperation-5th`)).toBe(404);
});

test("a photograph whose file was taken out of the register's folder is told as gone", async ({
  page,
  freshServer,
}) => {
  const { origin, folder } = await freshServer();
  await page.goto(`${origin}${files}`);
  await attach(page, await jpeg());
  await expect(saved(page)).toBeVisible();
  const kept = path.join(folder, "register-files");
  for (const name of readdirSync(kept)) rmSync(path.join(kept, name));
  await page.goto(`${origin}${address}/history`);
  const added = page.getByRole("listitem").filter({ hasText: "Version 2: changed" });
  await expect(added).toContainText("The file is not kept any more.");
  await expect(added).toContainText("Photograph “The two chairs”");
  await expect(added.locator("img")).toHaveCount(0);
});

test("a session is found by a caption or credit, and a source lists what comes from it", async ({ page }) => {
  await page.goto(files);
  const source = adding(page).getByLabel("Source");
  await source.selectOption({ index: 1 });
  await attach(page, await jpeg(), "Zeppelins over the table", "Sample Press Bureau");
  await expect(saved(page)).toBeVisible();
  for (const q of ["zeppelins", "sample press bureau"]) {
    await page.goto(`/sessions?q=${q}`);
    await expect(page.getByRole("link", { name: "5th Working Group on Military Cooperation" })).toBeVisible();
  }
  await page.goto(address);
  await page.getByRole("figure").getByRole("link").last().click();
  const there = page.getByRole("figure").filter({ hasText: "Zeppelins over the table" });
  await expect(there.getByRole("img")).toHaveJSProperty("naturalWidth", 480);
  await expect(there).toContainText("Credit: Sample Press Bureau.");
  await there.getByRole("link", { name: /5th meeting/ }).click();
  await expect(page).toHaveURL(address);
});

const hostile: [string, Sent, RegExp][] = [
  [
    "a script with a picture's name",
    { name: "holiday.png", mimeType: "image/png", buffer: Buffer.from("#!/bin/sh\necho") },
    /neither a picture nor a PDF, whatever its name says/,
  ],
  [
    "an SVG",
    {
      name: "a.svg",
      mimeType: "image/svg+xml",
      buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    },
    /SVG drawing, which can hold a program/,
  ],
  [
    "a web page called a PDF",
    { name: "a.pdf", mimeType: "application/pdf", buffer: Buffer.from("<!doctype html><script>1</script>") },
    /web page, which can hold a program/,
  ],
  ["nothing", { name: "a.png", mimeType: "image/png", buffer: Buffer.alloc(0) }, /empty: it has 0 bytes/],
  [
    "a decompression bomb",
    { name: "a.png", mimeType: "image/png", buffer: pictureBomb() },
    /400 million pixels, and at most 50 million/,
  ],
  [
    "a damaged picture",
    { name: "a.png", mimeType: "image/png", buffer: Buffer.from("\x89PNG\r\n\x1A\nx", "latin1") },
    /damaged and cannot be read/,
  ],
  [
    "a paper that runs a script as it is opened",
    {
      name: "a.pdf",
      mimeType: "application/pdf",
      buffer: paperOf({ catalog: "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>" }),
    },
    /holds a program \(a script\), so it is not taken/,
  ],
  [
    "a paper with another file inside",
    {
      name: "a.pdf",
      mimeType: "application/pdf",
      buffer: paperOf({ objects: ["<< /Type /Filespec /EF << /F 3 0 R >> >>"] }),
    },
    /carries another file inside it/,
  ],
  [
    "a damaged paper",
    { name: "a.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4\nnothing\n%%EOF\n") },
    /PDF is damaged and cannot be read/,
  ],
  [
    "25 MB",
    { name: "a.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(25 * megabyte, "%PDF-1.4 %%EOF ") },
    /has 25 MB, and at most 20 MB/,
  ],
];

test("a hostile file gets a sentence, nothing is kept, and what was typed stays", async ({ page }) => {
  await page.goto(files);
  for (const [what, file, sentence] of hostile) {
    await attach(page, file, `With ${what}`);
    await expect(adding(page).getByRole("alert"), what).toContainText(sentence);
    await expect(adding(page).getByLabel("Caption")).toHaveValue(`With ${what}`);
    await expect(adding(page).getByLabel("File")).toHaveAccessibleDescription(sentence);
  }
  await page.goto(`${address}/history`);
  await expect(page.getByRole("listitem").filter({ hasText: "Version 1" })).toBeVisible();
  await expect(page.getByText("Version 2")).toHaveCount(0);
});

test("the same file twice, no file, no caption and a date that is none each get a sentence", async ({
  page,
}) => {
  await page.goto(files);
  await attach(page, await jpeg());
  await expect(saved(page)).toBeVisible();
  await attach(page, await jpeg("another-name.jpg"), "Again");
  await expect(adding(page).getByRole("alert")).toContainText("attached already, as “The two chairs”");
  await page.goto(files);
  await adding(page).getByRole("button", { name: "Discard it" }).click();
  await expect(adding(page).getByLabel("Caption")).toHaveValue("");
  await adding(page).getByLabel("Date").fill("31 February 2024");
  await adding(page).getByRole("button", { name: "Attach" }).click();
  const alert = adding(page).getByRole("alert");
  await expect(alert.getByRole("listitem")).toHaveCount(3);
  await expect(alert).toContainText("Choose a file.");
  await expect(alert).toContainText("Write what it shows");
  await expect(adding(page).getByLabel("Date")).toHaveValue("31 February 2024");
});

test("words are changed, the file is removed, and an earlier version brings it back", async ({ page }) => {
  await page.goto(files);
  await attach(page, await jpeg(), "The two chairs", "Ministry");
  await expect(saved(page)).toBeVisible();
  const change = page.getByRole("form", { name: "Change “The two chairs”" });
  await change.getByLabel("Credit").fill("Ministry of Defence");
  await change.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByRole("form", { name: "Change “The two chairs”" }).getByLabel("Credit")).toHaveValue(
    "Ministry of Defence",
  );
  await page.goto(address);
  const picture = page.getByRole("img", { name: "Photograph: The two chairs" });
  const href = (await picture.getAttribute("src")) ?? "";
  await page.goto(files);
  await page.getByRole("button", { name: "Remove “The two chairs”" }).click();
  await expect(page.getByRole("heading", { name: "Attached" })).toHaveCount(0);
  await page.goto(address);
  await expect(picture).toHaveCount(0);
  const gone = await page.request.get(href);
  expect(gone.status()).toBe(410);
  expect(await gone.text()).toBe(
    "This file was taken off the page of its session, so it is not given out any more.\n",
  );
  await page.goto(`${address}/history`);
  await expect(page.getByRole("listitem").filter({ hasText: "Version 4" })).toContainText(
    "Photograph “The two chairs” (credit: Ministry of Defence",
  );
  await page.getByRole("button", { name: "Restore version 3" }).click();
  await expect(picture).toHaveJSProperty("naturalWidth", 480);
  await expect(page.getByRole("figure")).toContainText("Photo credit: Ministry of Defence.");
});

test("a file that two sessions show is given out as long as one of them does, and copies are asked about", async ({
  page,
}) => {
  const other = "/sessions/india-russia-wg-military-cooperation-4th";
  for (const each of [address, other]) {
    await page.goto(`${each}/edit/files`);
    await attach(page, await jpeg());
    await expect(saved(page)).toBeVisible();
  }
  const href = (await page.locator("a.photograph").getAttribute("href")) ?? "";
  const ask = async () => {
    const etag = `"${href.replace("/files/", "")}"`;
    const answer = await page.request.get(href, { headers: { "If-None-Match": etag } });
    return [answer.status(), answer.headers()["cache-control"]];
  };
  const take = async (from: string) => {
    await page.goto(`${from}/edit/files`);
    await page.getByRole("button", { name: "Remove “The two chairs”" }).click();
    await expect(page.getByRole("heading", { name: "Attached" })).toHaveCount(0);
  };
  expect(await ask()).toEqual([304, "public, no-cache"]);
  await take(other);
  expect(await ask()).toEqual([304, "public, no-cache"]);
  expect((await page.request.get(href)).status()).toBe(200);
  await take(address);
  expect(await ask()).toEqual([410, "no-store"]);
});

test("a photograph that is looked at is asked about again, and gone once it was taken off", async ({
  page,
}) => {
  await page.goto(files);
  await attach(page, await jpeg());
  await expect(saved(page)).toBeVisible();
  const href = (await page.locator("a.photograph").getAttribute("href")) ?? "";
  expect((await page.goto(href))?.status()).toBe(200);
  await page.goto(files);
  await page.getByRole("button", { name: "Remove “The two chairs”" }).click();
  await expect(page.getByRole("heading", { name: "Attached" })).toHaveCount(0);
  expect((await page.goto(href))?.status()).toBe(410);
  await expect(page.locator("body")).toContainText("This file was taken off the page of its session");
});

test("of two analysts who word the same photograph the second is told what the first wrote", async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto(files);
  await attach(page, await jpeg());
  await expect(saved(page)).toBeVisible();
  const other = await (await browser.newContext({ baseURL })).newPage();
  await other.goto(files);
  const [mine, theirs] = [page, other].map((each) => each.getByRole("form", { name: /^Change / }));
  await theirs?.getByLabel("Caption").fill("Theirs");
  await theirs?.getByRole("button", { name: "Save changes" }).click();
  await expect(saved(other)).toBeVisible();
  await mine?.getByLabel("Caption").fill("Mine");
  await mine?.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Not saved" })).toContainText(
    "It is now: Photograph “Theirs” (talks.jpg",
  );
  if (mine) await expect(mine.getByLabel("Caption")).toHaveValue("Mine");
  // Having read it, they may put theirs in its place.
  await mine?.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByRole("form", { name: "Change “Mine”" })).toBeVisible();
});

test("files lie beside the register under what they hold, and no other address gives any", async ({
  page,
  freshServer,
}) => {
  const { origin, folder } = await freshServer();
  await page.goto(origin + files);
  await attach(page, await jpeg());
  await expect(saved(page)).toBeVisible();
  const names = readdirSync(path.join(folder, "register-files")).sort();
  expect(names).toEqual([
    expect.stringMatching(/^[0-9a-f]{64}-small\.webp$/),
    expect.stringMatching(/^[0-9a-f]{64}\.webp$/),
  ]);
  const [small = "", large = ""] = names;
  const status = async (name: string) => (await page.request.get(`${origin}/files/${name}`)).status();
  expect(await Promise.all([small, large].map(status))).toEqual([200, 200]);
  const others = [
    large.replace(".webp", ".pdf"),
    large.replace(".webp", ".html"),
    large.toUpperCase(),
    `${"0".repeat(64)}.webp`,
    "..%2Fregister.db",
    "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
  ];
  expect(await Promise.all(others.map(status))).toEqual(others.map(() => 404));
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [390, 1440]) {
    test(`axe finds nothing at ${width} pixels, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(files);
      const source = adding(page).getByLabel("Source");
      await source.selectOption({ index: 1 });
      const cited = `/sources/${await source.inputValue()}`;
      await attach(page, await jpeg("a-very-long-name-".repeat(6)), "The two chairs", "Ministry of Defence");
      await expect(saved(page)).toBeVisible();
      const sent = { name: "p.pdf", mimeType: "application/pdf", buffer: paperOf() };
      await attach(page, sent, "Signed protocol");
      await expect(page.getByRole("form", { name: "Change “Signed protocol”" })).toBeVisible();
      await adding(page).getByRole("button", { name: "Attach" }).click();
      await expect(adding(page).getByRole("alert")).toBeVisible();
      for (const path of [files, address, `${address}/history`, cited]) {
        if (path !== files) await page.goto(path);
        expect(await faults(page), path).toEqual([]);
      }
    });
  }
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a photograph is attached, refused, removed and restored", async ({ page }) => {
    await page.goto(files);
    for (const [what, file, sentence] of hostile.slice(0, -1)) {
      await attach(page, file, `With ${what}`);
      await expect(adding(page).getByRole("alert"), what).toContainText(sentence);
      await expect(adding(page).getByLabel("Caption")).toHaveValue(`With ${what}`);
    }
    await adding(page).getByRole("button", { name: "Attach" }).click();
    await expect(adding(page).getByRole("alert")).toContainText("Choose a file.");
    await attach(page, await jpeg());
    await expect(page.getByRole("button", { name: "Remove “The two chairs”" })).toBeVisible();
    await page.goto(address);
    await expect(page.getByRole("img", { name: "Photograph: The two chairs" })).toHaveJSProperty(
      "naturalWidth",
      480,
    );
    await page.goto(files);
    await page.getByRole("button", { name: "Remove “The two chairs”" }).click();
    await expect(page.getByRole("heading", { name: "Attached" })).toHaveCount(0);
    await page.goto(`${address}/history`);
    await page.getByRole("button", { name: "Restore version 2" }).click();
    await expect(page.getByRole("img", { name: "Photograph: The two chairs" })).toBeVisible();
  });

  test("25 MB are refused on a page of its own, and what was typed is still there on going back", async ({
    page,
  }) => {
    await page.goto(files);
    const [, file] = hostile.at(-1) ?? [];
    await adding(page).getByLabel("Date").fill("19 July 2024");
    if (file) await attach(page, file, "The two chairs", "Ministry of Defence");
    await expect(page.getByRole("main")).toContainText("larger than 20 MB, so nothing was saved");
    await expect(page.getByRole("main")).toContainText(
      "what you wrote about it should still stand in the form",
    );
    await page.goBack();
    await expect(adding(page).getByLabel("Caption")).toHaveValue("The two chairs");
    await expect(adding(page).getByLabel("Credit")).toHaveValue("Ministry of Defence");
    await expect(adding(page).getByLabel("Date")).toHaveValue("19 July 2024");
    await adding(page)
      .getByLabel("File")
      .setInputFiles(await jpeg());
    await adding(page).getByRole("button", { name: "Attach" }).click();
    await expect(page.getByRole("button", { name: "Remove “The two chairs”" })).toBeVisible();
  });
});

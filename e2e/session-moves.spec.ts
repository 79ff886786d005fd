import type { Page } from "@playwright/test";
import { faults } from "./faults";
import { expect, test } from "./fixtures";

test.use({ register: "own" });

// For the register the day is 2026-11-24: what is planned before it has had its time. What is
// written is dated by the clock, and a journey may pass midnight.
const began = Date.now();
const writtenOn = (before: string, after = "") => {
  const days = [began, Date.now()].map((at) =>
    new Date(at).toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" }),
  );
  return new RegExp(`${before} (?:${days.join("|")})${after}`);
};
const title = "6th meeting of the Working Group on Military Cooperation";
const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const facts = (page: Page) => page.locator(".session-heading");
const series = (page: Page) => page.getByRole("complementary", { name: "In the series" });

async function addPlanned(page: Page, date = "March 2027", city = ""): Promise<string> {
  await page.goto("/sessions/new?group=india-russia-wg-military-cooperation");
  await page.getByLabel("Number").fill("6th");
  await page.getByLabel("Dates").fill(date);
  await page.getByLabel("City").fill(city);
  await page.locator("#add").click();
  await expect(heading(page)).toContainText("6th meeting");
  return new URL(page.url()).pathname;
}

test("a coming session is confirmed, put off and given new dates; its former date stays, struck through", async ({
  page,
}) => {
  const slug = await addPlanned(page);
  await page.getByRole("button", { name: "Confirm" }).click();
  await expect(facts(page)).toContainText(writtenOn("Marked confirmed on"));
  await page.getByRole("button", { name: "Postpone" }).click();
  await expect(facts(page)).toContainText(
    writtenOn("Marked postponed on", "; it had been planned for March 2027"),
  );
  await expect(page.getByRole("deletion")).toHaveText("March 2027");
  await page.getByRole("link", { name: "New dates" }).click();
  await expect(heading(page)).toHaveText(`New dates for the ${title}`);
  await expect(page).toHaveTitle(new RegExp(`^New dates for the ${title}`));
  await expect(page.getByLabel("New dates")).toBeFocused();
  await page.getByLabel("New dates").fill("June 2027");
  await page.getByRole("button", { name: "Announce new dates" }).click();
  await expect(page).toHaveURL(slug);
  await expect(facts(page)).toContainText("Announced");
  await expect(facts(page)).toContainText("June 2027");
  await expect(page.getByRole("deletion")).toHaveText("March 2027");
  await expect(facts(page)).toContainText(writtenOn("March 2027 until"));
});

for (const javaScriptEnabled of [true, false]) {
  test(`a move that somebody else was quicker with shows what they made of it, ${javaScriptEnabled ? "with" : "without"} scripts`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const slug = await addPlanned(page);
    const later = await (await browser.newContext({ baseURL, javaScriptEnabled })).newPage();
    await later.goto(slug);
    await page.getByRole("button", { name: "Confirm" }).click();
    await expect(facts(page)).toContainText(writtenOn("Marked confirmed on"));
    await later.getByRole("button", { name: "Cancel it" }).click();
    await expect(later.getByRole("main")).toContainText(
      "Nothing was saved: somebody else changed this meanwhile.",
    );
    await expect(facts(later)).toContainText(writtenOn("Marked confirmed on"));
    await later.getByRole("button", { name: "Cancel it" }).click();
    await expect(facts(later)).toContainText(writtenOn("Marked cancelled on"));
    await later.context().close();
  });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`a move just made, ${javaScriptEnabled ? "with" : "without"} scripts`, () => {
    test.use({ javaScriptEnabled });

    test("is taken back beside the notice of it, as a change of its own", async ({ page }) => {
      const slug = await addPlanned(page);
      await page.getByRole("button", { name: "Postpone" }).click();
      await expect(facts(page)).toContainText(writtenOn("Marked postponed on"));
      await page.getByRole("button", { name: "Take it back" }).click();
      await expect(page.getByText("Taken back, as a change of its own.")).toBeVisible();
      await expect(facts(page)).toContainText("Announced");
      await expect(facts(page).locator(".facts")).toContainText("March 2027");
      await expect(page.getByRole("button", { name: "Take it back" })).toHaveCount(0);
      await page.goto(`${slug}/history`);
      await expect(page.locator("#version-3")).toContainText("Version 2 taken back");
      await expect(page.locator("#version-3")).toContainText("postponed → announced");
    });

    test("stays where the session has moved on since, and its page says so", async ({
      page,
      browser,
      baseURL,
    }) => {
      const slug = await addPlanned(page);
      await page.getByRole("button", { name: "Confirm" }).click();
      const back = page.getByRole("button", { name: "Take it back" });
      await expect(back).toBeVisible();
      const other = await (await browser.newContext({ baseURL })).newPage();
      await other.goto(slug);
      await other.getByRole("button", { name: "Cancel it" }).click();
      await expect(facts(other)).toContainText(writtenOn("Marked cancelled on"));
      await other.context().close();
      await back.click();
      await expect(page.getByRole("main")).toContainText(
        "Nothing was taken back: this was changed again since. Here it is as it stands now.",
      );
      await expect(facts(page)).toContainText(writtenOn("Marked cancelled on"));
    });

    test("is given a source and a note in the form that stands behind its button", async ({ page }) => {
      const slug = await addPlanned(page);
      await page.getByText("With a note or a source", { exact: true }).click();
      await page.getByRole("link", { name: "Cancel it with a note or a source" }).click();
      await expect(heading(page)).toHaveText(`Mark cancelled: ${title}`);
      await expect(page.getByLabel("Publisher")).toBeFocused();
      await expect(page.getByLabel("Dates")).toBeHidden();
      await page.getByLabel("Publisher").fill("Sample Press Bureau");
      await page.getByLabel("What was changed and why").fill("Called off by both sides");
      await page.getByRole("button", { name: "Mark cancelled" }).last().click();
      await expect(page).toHaveURL(slug);
      await expect(facts(page)).toContainText(
        writtenOn("Marked cancelled on", "; it had been planned for March 2027"),
      );
      await expect(page.getByRole("main")).toContainText("Sample Press Bureau");
      await page.getByRole("button", { name: "Take it back" }).click();
      await expect(facts(page)).toContainText("Announced");
      await page.goto(`${slug}/history`);
      await expect(page.locator("#version-2")).toContainText("Called off by both sides");
    });
  });
}

test("new dates for a confirmed session ask whether they are confirmed too", async ({ page }) => {
  await addPlanned(page);
  await page.getByRole("button", { name: "Confirm" }).click();
  await expect(facts(page)).toContainText(writtenOn("Marked confirmed on"));
  for (const [date, status, after] of [
    ["April 2027", "Confirmed: the new dates are confirmed too", "Confirmed"],
    ["May 2027", null, "Announced"],
  ] as const) {
    await page.getByRole("link", { name: "New dates" }).click();
    await expect(page.getByRole("main")).toContainText("Say below whether the new dates are confirmed too.");
    await page.getByLabel("New dates", { exact: true }).fill(date);
    if (status) await page.getByLabel("Status with the new dates").selectOption({ label: status });
    await page.getByRole("button", { name: "Announce new dates" }).click();
    await expect(facts(page).locator(".facts")).toContainText(date);
    await expect(facts(page).locator(".facts")).toContainText(after);
  }
});

test("a cancelled session that met after all is marked held, also before the days it was planned for", async ({
  page,
}) => {
  await addPlanned(page);
  await page.getByRole("button", { name: "Cancel it" }).click();
  await expect(facts(page)).toContainText(writtenOn("Marked cancelled on"));
  await expect(page.getByRole("link", { name: "New dates" })).toBeVisible();
  await page.getByRole("link", { name: "Mark held" }).click();
  await page.getByLabel("Dates on which it met").fill("20 November 2026");
  await page.getByRole("button", { name: "Mark held" }).last().click();
  await expect(facts(page)).toContainText(writtenOn("Marked held on"));
});

test("new dates are asked for beside the old ones, with who says so; the rest is folded away", async ({
  page,
}) => {
  await addPlanned(page);
  await page.getByRole("link", { name: "New dates" }).click();
  const dates = page.getByLabel("New dates");
  await expect(dates).toHaveValue("");
  await expect(dates).toHaveAccessibleDescription(/^So far planned for March 2027\. /);
  await expect(page.getByLabel("Publisher")).toBeVisible();
  await expect(page.getByLabel("Status")).toBeHidden();
  await page.getByRole("button", { name: "Announce new dates" }).click();
  await expect(page.locator("#problems")).toContainText("Write the date, or tick “Date not known”.");
  await expect(heading(page)).toHaveText(`New dates for the ${title}`);
  await dates.fill("8-9 April 2027");
  await page.getByLabel("Publisher").fill("Sample Press Bureau");
  await page.getByText("Everything else that the session says").click();
  await page.getByLabel("Number").fill("no number");
  await page.getByRole("button", { name: "Announce new dates" }).click();
  await expect(page.locator("#problems")).toBeFocused();
  await expect(page.getByLabel("Number")).toBeVisible();
  await page.getByLabel("Number").fill("6th");
  await page.getByRole("button", { name: "Announce new dates" }).click();
  await expect(facts(page)).toContainText("8–9 April 2027");
  await expect(page.getByRole("main")).toContainText("Sample Press Bureau");
});

test("marking a session held asks when, where, who and who says so, and takes no plan for a fact", async ({
  page,
}) => {
  await addPlanned(page, "October 2026", "Moscow");
  await page.getByRole("link", { name: "Mark held" }).click();
  await expect(heading(page)).toHaveText(`Mark held: ${title}`);
  const dates = page.getByLabel("Dates on which it met");
  await expect(dates).toBeFocused();
  await expect(dates).toHaveValue("");
  await expect(dates).toHaveAccessibleDescription(/^It was planned for October 2026: write when it met/);
  await expect(page.getByRole("group", { name: "Co-chair, India" })).toBeVisible();
  const city = page.locator(".field").filter({ has: page.getByLabel("City") });
  await expect(page.getByLabel("City")).toHaveValue("Moscow");
  await expect(city).toContainText("as planned");
  await page.getByLabel("City").fill("New Delhi");
  await page.getByLabel("Country").fill("India");
  await expect(city).not.toContainText("as planned");
  await page.getByRole("button", { name: "Mark held" }).last().click();
  await expect(page.locator("#problems")).toContainText("Write the date, or tick “Date not known”.");
  await expect(heading(page)).toHaveText(`Mark held: ${title}`);
  await dates.fill("7-8 October 2026");
  await page.getByLabel("Publisher").fill("Sample Press Bureau");
  await page.getByRole("button", { name: "Mark held" }).last().click();
  await expect(facts(page)).toContainText("7–8 October 2026");
  await expect(facts(page)).toContainText("New Delhi");
  await expect(facts(page)).toContainText("(planned for October 2026)");
  await expect(facts(page)).toContainText(
    writtenOn("Marked held on", "; it had been planned for October 2026"),
  );
  await expect(page.getByRole("deletion").first()).toHaveText("October 2026");
});

test("a session whose days are all to come can be marked neither held nor lapsed", async ({ page }) => {
  const slug = await addPlanned(page);
  await expect(page.getByRole("link", { name: "New dates" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Mark held" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Mark lapsed" })).toHaveCount(0);
  await page.goto(`${slug}/edit?move=hold`);
  await expect(heading(page)).toHaveText("Change this session");
  await expect(page.getByRole("main")).toContainText(
    "This session cannot be marked held yet: its date, March 2027, is still to come. Here is its whole form.",
  );
});

for (const [button, status] of [
  ["Cancel it", "cancelled"],
  ["Mark lapsed", "lapsed"],
] as const) {
  test(`one that is ${status} says when that was written, once, and strikes its date through everywhere`, async ({
    page,
  }) => {
    await addPlanned(page, "October 2026");
    await page.getByRole("button", { name: button }).click();
    await expect(facts(page)).toContainText(
      writtenOn(`Marked ${status} on`, `; it had been planned for October 2026`),
    );
    const said = facts(page).getByText(new RegExp(`^${status}$`, "i"));
    await expect(said).toHaveCount(1);
    await expect(facts(page).locator(".facts").getByRole("deletion")).toHaveText("October 2026");
    await expect(series(page).getByRole("deletion")).toHaveText("October 2026");
    await page.goto("/sessions?group=india-russia-wg-military-cooperation");
    const row = page.getByRole("row").filter({ hasText: "6th Working Group" });
    await expect(row.getByRole("deletion")).toHaveText("October 2026");
    await expect(row.locator(".list-status")).toHaveText(new RegExp(`^${status}$`, "i"));
    await page.goto("/?group=india-russia-wg-military-cooperation");
    const mark = page.getByRole("listitem").filter({ hasText: title }).last();
    await expect(mark.getByRole("deletion")).toHaveText("October 2026");
  });
}

test("a move half written comes back after the tab was closed, as the same move", async ({
  page,
  context,
}) => {
  await addPlanned(page, "October 2026");
  await page.getByRole("link", { name: "Mark held" }).click();
  await page.getByLabel("Dates on which it met").fill("7 October 2026");
  const address = page.url();
  await page.close();
  const later = await context.newPage();
  await later.goto(address);
  await expect(later.getByText(/and did not save has come back/)).toBeVisible();
  await expect(later.getByLabel("Dates on which it met")).toHaveValue("7 October 2026");
  await later.getByRole("button", { name: "Mark held" }).last().click();
  await expect(facts(later)).toContainText("7 October 2026");
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [390, 1440]) {
    test(`axe finds nothing in the forms of moves at ${width} pixels, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      const slug = await addPlanned(page, "October 2026", "Moscow");
      const look = async (name: string) => expect(await faults(page), name).toEqual([]);
      for (const move of ["hold", "announce", "cancel"]) {
        await page.goto(`${slug}/edit?move=${move}`);
        await look(move);
      }
      await page.goto(slug);
      await page.getByText("With a note or a source", { exact: true }).click();
      await look("moves unfolded");
      await page.getByRole("button", { name: "Confirm" }).click();
      await expect(page.getByRole("button", { name: "Take it back" })).toBeVisible();
      await page.goto(`${slug}/edit?move=announce`);
      await look("new dates for a confirmed one");
      await page.goto(slug);
      await page.getByRole("button", { name: "Cancel it" }).click();
      await expect(facts(page)).toContainText("Marked cancelled");
      await look("cancelled");
    });
  }
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a session is given new dates and marked held", async ({ page }) => {
    await addPlanned(page);
    await page.getByRole("link", { name: "New dates" }).click();
    await page.getByRole("button", { name: "Announce new dates" }).last().click();
    await expect(page.locator("#problems")).toContainText("Write the date");
    await expect(heading(page)).toHaveText(`New dates for the ${title}`);
    await page.getByLabel("New dates").fill("20 November 2026");
    await page.getByRole("button", { name: "Announce new dates" }).last().click();
    await expect(facts(page)).toContainText(writtenOn("March 2027 until"));
    await page.getByRole("link", { name: "Mark held" }).click();
    await page.getByLabel("Dates on which it met").fill("21 November 2026");
    await page.getByRole("button", { name: "Mark held" }).last().click();
    await expect(facts(page)).toContainText(writtenOn("Marked held on"));
  });
});

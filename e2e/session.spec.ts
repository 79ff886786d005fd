import { expect, test } from "./fixtures";

const third = "/sessions/india-russia-wg-military-cooperation-3rd";

test("a session shows who faced whom, where, and what each source supports", async ({ page }) => {
  await page.goto(third);
  await expect(page).toHaveTitle(/3rd meeting of the Working Group on Military Cooperation/);
  const main = page.getByRole("main");
  await expect(main).toContainText("18–19 July 2023");
  await expect(main.getByRole("link", { name: "Manekshaw Centre, New Delhi" })).toBeVisible();
  await expect(main.getByRole("heading", { name: /^India/ })).toBeVisible();
  await expect(main.getByRole("heading", { name: /^Russia/ })).toBeVisible();
  await expect(main.getByRole("link", { name: "Johnson P Mathew" })).toBeVisible();
  await expect(main).toContainText("Printed as “Dylevsky Igor Nikolaevich”");
  await expect(main.getByRole("heading", { name: "Sources" })).toBeVisible();
  await expect(main.getByRole("link", { name: /orissadiary\.com/ })).toHaveAttribute("rel", /noreferrer/);
});

test("the next session in the series is one link away, and so are co-chair and venue as filters", async ({
  page,
}) => {
  await page.goto(third);
  await expect(page.getByText("up to 16 months")).toBeVisible();
  await page.getByRole("link", { name: "by 27 November 2024" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("4th meeting");
  await page.goBack();
  await page.getByRole("link", { name: "all sessions here" }).click();
  await expect(page).toHaveURL(/venue=manekshaw-centre/);
  await page.goBack();
  await page
    .getByRole("link", { name: /all sessions led/ })
    .last()
    .click();
  await expect(page).toHaveURL(/chair=igor-nikolaevich-dylevsky/);
});

test("sources that disagree are both shown", async ({ page }) => {
  await page.goto("/sessions/ausmin-31st");
  const block = page.getByRole("region", { name: /disagree/i });
  await expect(block).toContainText("September 2021");
  await expect(block).toContainText("16 July 2021");
});

test("an address that names nothing says so and leads on", async ({ page }) => {
  for (const path of ["/sessions/no-such-session", "/groups/none", "/people/none", "/venues/none"]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
  }
});

test("directories lead from a body, a person and a place to their sessions", async ({ page }) => {
  await page.goto("/groups");
  await page.getByRole("link", { name: /^India–Russia Intergovernmental Commission/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    "India–Russia Intergovernmental Commission",
  );
  await page.goto("/people?q=Дылевский");
  await page
    .getByRole("main")
    .getByRole("link", { name: /Dylevsky/ })
    .click();
  await expect(page.getByRole("main")).toContainText("Johnson P Mathew");
  await page.goto("/venues");
  await page.getByRole("link", { name: "Manekshaw Centre" }).click();
  await expect(page.getByRole("main")).toContainText("3rd Working Group on Military Cooperation");
});

import { expect, test } from "./fixtures";

test.use({ register: "own" });

const filtered = "/sessions?group=india-russia-wg-military-cooperation";

test("the sessions of a filtered list are changed as one step, after a preview, and that is undone", async ({
  page,
}) => {
  await page.goto(filtered);
  await page.getByRole("link", { name: "Change these" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Change 4 sessions");
  await page.getByLabel("New status").selectOption({ label: "Lapsed" });
  await page.getByLabel("Add the topic").fill("Zeppelins");
  await page.getByRole("button", { name: "Preview" }).click();
  await expect(page.getByRole("main")).toContainText("status: lapsed; with the topic Zeppelins");
  const doubts = page.getByRole("region", { name: "Is this meant?" });
  await expect(doubts).toContainText("It was held, as the register has it.");
  await page.getByRole("button", { name: "Change 4 sessions" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Nothing was changed" })).toContainText(
    "It was held",
  );
  await page.getByLabel("They are to be changed all the same").check();
  await page.getByRole("button", { name: "Change 4 sessions" }).click();
  await expect(page.getByText("Changed 4 sessions, as one step.")).toBeVisible();
  await page.goto("/sessions?q=zeppelins&status=lapsed");
  await expect(page.getByText("4 sessions")).toBeVisible();
  await page.goto("/changes");
  await page.getByRole("button", { name: "Undo this bulk change" }).click();
  await expect(page.getByText("Undone, as a change of its own.")).toBeVisible();
  await page.goto("/sessions?q=zeppelins");
  await expect(page.getByText("No sessions")).toBeVisible();
});

test("sessions of which nobody said when they were held are left out of those marked held, and told of", async ({
  page,
}) => {
  await page.goto("/bulk?group=india-russia-wg-military-cooperation&to.status=lapsed");
  await page.getByLabel("They are to be changed all the same").check();
  await page.getByRole("button", { name: "Change 4 sessions" }).click();
  await expect(page.getByText("Changed 4 sessions, as one step.")).toBeVisible();
  await page.goto("/sessions/new?group=india-russia-wg-military-cooperation");
  await page.getByLabel("Number").fill("6th");
  await page.getByLabel("Date not known").check();
  await page.locator("#add").click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("6th meeting");
  await page.goto("/bulk?group=india-russia-wg-military-cooperation&to.status=held");
  await expect(page.getByRole("main")).toContainText("Statuslapsed → held");
  await expect(page.getByRole("region", { name: "1 session cannot be changed here" })).toContainText(
    "6th meeting of the Working Group on Military Cooperation. It has no date",
  );
  await page.getByRole("button", { name: "Change 4 sessions" }).click();
  await expect(page.getByText("Changed 4 sessions, as one step.")).toBeVisible();
  await page.goto("/bulk?group=india-russia-wg-military-cooperation&to.status=held");
  await expect(page.getByRole("main")).toContainText("4 sessions already have this status.");
  await expect(page.getByRole("button", { name: /^Change / })).toHaveCount(0);
  await page.getByRole("link", { name: /^6th meeting/ }).click();
  await page.locator("#add").click();
  await expect(page.locator("#problems")).toContainText("Write the date, or tick “Date not known”.");
});

test("a group that is not there gets a sentence, and nothing can be changed", async ({ page }) => {
  await page.goto(`/bulk?group=india-russia-wg-military-cooperation&to.group=Atlantis`);
  await expect(page.getByLabel("New group")).toHaveValue("Atlantis");
  await expect(page.getByRole("main")).toContainText("There is no one group called “Atlantis”.");
  await expect(page.getByRole("button", { name: /^Change / })).toHaveCount(0);
});

test("a filter that names nothing any more widens no change", async ({ page }) => {
  await page.goto("/bulk?group=nobody&to.status=lapsed");
  await expect(page.getByText("nothing is changed while a filter is left out")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Change / })).toHaveCount(0);
});

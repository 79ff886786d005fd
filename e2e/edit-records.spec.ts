import { expect, test } from "./fixtures";

test.use({ register: "own" });

test("a group is renamed, and its sessions are found by the new name", async ({ page }) => {
  await page.goto("/groups/india-russia-wg-military-cooperation");
  await page.getByRole("link", { name: "Change", exact: true }).click();
  await expect(page.getByLabel("Parent group")).toHaveValue(/Intergovernmental Commission/);
  await page.getByLabel("Name", { exact: true }).fill("Working Group on Zeppelins");
  await page.getByLabel("Stated cadence").fill("12");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Saved." })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Working Group on Zeppelins");
  await page.goto("/sessions?q=zeppelins");
  await expect(page.getByRole("link", { name: "5th Working Group on Zeppelins" })).toBeVisible();
  await page.goto("/groups/india-russia-wg-military-cooperation/history");
  await expect(page.getByRole("listitem").filter({ hasText: "Version 2" })).toContainText("12 months");
});

const wrong: [string, string, RegExp][] = [
  ["Name", "", /Write the name of the group/],
  ["Parent group", "Working Group on Military Cooperation", /cannot stand under itself/],
  ["Stated cadence", "often", /“often” is not a whole number/],
  ["Parties", "India, Atlantis", /“Atlantis” is neither a party/],
];

for (const [label, text, sentence] of wrong) {
  test(`“${text}” as ${label} of a group gets a sentence at its field, and stays typed`, async ({ page }) => {
    await page.goto("/groups/india-russia-wg-military-cooperation/edit");
    await page.getByLabel(label, { exact: true }).fill(text);
    await page.getByRole("button", { name: "Save changes" }).click();
    await expect(page.locator("#problems")).toContainText(sentence);
    await expect(page.getByLabel(label, { exact: true })).toHaveValue(text);
  });
}

test("two people become one and are two again once that is undone", async ({ page }) => {
  await page.goto("/sessions/new?group=india-russia-wg-military-cooperation");
  await page.getByLabel("Number").fill("6th");
  await page.getByLabel("Dates").fill("2027");
  await page.getByRole("group", { name: "Co-chair, Russia" }).getByLabel("Name").fill("I. Dylewski");
  await page.locator("#add").click();
  await page
    .getByRole("group", { name: /^Is / })
    .getByLabel(/somebody new/)
    .check();
  await page.locator("#add").click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("6th meeting");
  const person = page.getByRole("main").getByRole("link", { name: /Dylewski/ });
  await person.click();
  const address = new URL(page.url()).pathname;
  await page.getByRole("link", { name: "Merge", exact: true }).click();
  await page.getByLabel("The person it is the same as").fill("Igor Nikolaevich Dylevsky");
  await page.getByRole("button", { name: "Show what would happen" }).click();
  await expect(page.getByRole("main")).toContainText("1 record that names it names the other one then.");
  await page.getByRole("button", { name: "Merge the two" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Merged" })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("I. Dylewski");
  const kept = page.url();
  await page.goto(address);
  expect(page.url()).toBe(kept);
  await page.goto("/changes");
  await page.getByRole("button", { name: "Undo this merge" }).click();
  await expect(page.getByText("Undone, as a change of its own.")).toBeVisible();
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("I. Dylewski");
});

test("a person cannot be merged with itself", async ({ page }) => {
  await page.goto(
    "/people/igor-nikolaevich-dylevsky/merge?into=x&into.pick=igor-nikolaevich-dylevsky&into.asked=x",
  );
  await expect(page.getByRole("main")).toContainText("cannot be merged with itself");
  await page.goto("/people/igor-nikolaevich-dylevsky/merge?into=Igor Nikolaevich Dylevsky");
  await expect(page.getByRole("main")).toContainText("cannot be merged with itself");
});

test("two people who sat opposite each other are merged only by who says that they are the same", async ({
  page,
}) => {
  await page.goto(
    "/people/igor-nikolaevich-dylevsky/merge?into=Ashutosh+Dixit&into.pick=ashutosh-dixit&into.asked=Ashutosh+Dixit",
  );
  await expect(page.getByRole("main")).toContainText(
    /Both were at the 5th meeting of the .*for Russia.*two people/,
  );
  await page.getByRole("button", { name: "Merge the two" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Nothing was merged");
  await page.getByLabel("They are the same person all the same").check();
  await page.getByRole("button", { name: "Merge the two" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Merged" })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a venue is changed, removed and put back", async ({ page }) => {
    await page.goto("/venues");
    await page
      .getByRole("main")
      .getByRole("link", { name: /Manekshaw Centre/ })
      .click();
    const address = new URL(page.url()).pathname;
    await page.getByRole("link", { name: "Change", exact: true }).click();
    await page.getByLabel("Other names").fill("Zeppelin Hall");
    await page.getByRole("button", { name: "Save changes" }).click();
    await expect(page.getByRole("main")).toContainText("Zeppelin Hall");
    await page.goto(`${address}/edit`);
    await page.getByText("Remove this venue").click();
    await page.getByLabel("Remove it all the same").check();
    await page.getByRole("button", { name: "Remove", exact: true }).click();
    expect((await page.goto(address))?.status()).toBe(410);
    await page.getByRole("button", { name: "Put it back" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Manekshaw Centre");
  });
});

import path from "node:path";
import { openDatabase, setDb } from "@/db/client";
import { removeRecord } from "@/db/commands/records";
import { expect, test } from "./fixtures";

test("a group that is removed while the form is open gets a sentence, and nothing typed is lost", async ({
  freshServer,
  page,
}) => {
  const server = await freshServer();
  await page.goto(`${server.origin}/sessions/new?group=india-russia-wg-military-cooperation`);
  await page.getByLabel("Dates").fill("Dec 2027");
  await page.getByLabel("Number").fill("8th");

  const db = setDb(openDatabase(path.join(server.folder, "register.db")));
  const removed = await removeRecord("group", "india-russia-wg-military-cooperation", {
    author: "another analyst",
  });
  expect(removed.kind).toBe("done");
  db.$client.close();

  await page.locator("#add").click();
  await expect(page.locator("#problems")).toContainText("was removed meanwhile");
  await expect(page.getByLabel("Number")).toHaveValue("8th");
  await expect(page.getByLabel("Dates")).toHaveValue("Dec 2027");
  await page.goto(`${server.origin}/sessions?from=2027-12`);
  await expect(page.getByRole("table")).toHaveCount(0);
});

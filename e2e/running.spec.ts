import { request } from "node:http";
import { expect, test } from "./fixtures";
import { startRegister } from "./register-server";

test("a server that is told to end answers the save that is under way, keeps it, and takes nothing more", async ({
  page,
  freshServer,
}) => {
  const server = await freshServer();
  await page.goto(`${server.origin}/sessions/new?group=irigc-mmtc`);
  await page.getByRole("textbox", { name: "Date" }).first().fill("1950");
  const form = page.locator("form.session-form");
  const fields = await form.evaluate((each) =>
    [...new FormData(each as HTMLFormElement)].map(([name, value]) => [name, String(value)] as const),
  );
  const part = ([name, value]: readonly [string, string]) =>
    `--cut\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const body = Buffer.from(`${[...fields, ["intent", "add"] as const].map(part).join("")}--cut--\r\n`);
  const headers = { "Content-Type": "multipart/form-data; boundary=cut", "Content-Length": body.length };
  const posting = request(`${server.origin}/sessions/new?group=irigc-mmtc`, { method: "POST", headers });
  const answered = new Promise<{ status?: number; location?: string }>((resolve, reject) => {
    posting.on("error", reject).on("response", (response) => {
      response.resume();
      resolve({ status: response.statusCode, location: response.headers.location });
    });
  });
  await new Promise((sent) => posting.write(body.subarray(0, 200), sent));
  // The connection of the save was made first, so once this one is answered the server knows of both.
  expect((await fetch(`${server.origin}/api/health`)).ok).toBe(true);

  const ended = server.stop();
  await expect
    .poll(() =>
      fetch(server.origin).then(
        () => true,
        () => false,
      ),
    )
    .toBe(false);
  posting.end(body.subarray(200));
  const { status, location } = await answered;
  expect(status).toBe(303);
  await ended;

  const again = await startRegister({ template: server.folder });
  expect((await fetch(new URL(location ?? "", again.origin))).status).toBe(200);
  await again.discard();
});

test("health says the version and schema, is never kept, and each answer carries an id of its own", async ({
  freshServer,
}) => {
  const { origin } = await freshServer();
  const [first, second] = [await fetch(`${origin}/api/health`), await fetch(`${origin}/api/health`)];
  expect(first.headers.get("cache-control")).toBe("no-store");
  expect(await first.json()).toEqual({
    status: "ok",
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    schema: expect.stringMatching(/^\d{4}_/),
  });
  const id = first.headers.get("x-request-id");
  expect(id).toMatch(/^[0-9a-f]{16}$/);
  expect(second.headers.get("x-request-id")).not.toBe(id);
  const asDocument = { headers: { "Sec-Fetch-Dest": "document", "X-Request-Id": "mine" } };
  const kept = [await fetch(`${origin}/sessions`, asDocument), await fetch(`${origin}/sessions`, asDocument)];
  expect(new Set(kept.map(({ headers }) => headers.get("x-request-id"))).size).toBe(2);
});

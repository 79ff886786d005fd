import { expect, test } from "./fixtures";
import { send } from "./raw-request";

const host = "register.example.org";
const path = "/.well-known/security.txt";

test("a team’s register says whom to tell of a weakness", async ({ freshServer }) => {
  const { origin } = await freshServer("none", {
    APP_URL: `https://${host}`,
    SECURITY_CONTACT: "security@example.org",
  });
  const { status, headers, body } = await send(origin, path, { host });
  expect([status, headers["content-type"]]).toEqual([200, "text/plain; charset=utf-8"]);
  expect(body.trim().split("\n")).toEqual([
    "Contact: mailto:security@example.org",
    "Expires: 2027-05-23T00:00:00.000Z",
    "Preferred-Languages: en",
    `Canonical: https://${host}${path}`,
  ]);
});

test("where nobody is named, there is no such file", async ({ server, freshServer }) => {
  expect((await send(server.origin, path)).status).toBe(404);
  const team = await freshServer("none", { APP_URL: `https://${host}` });
  expect((await send(team.origin, path, { host })).status).toBe(404);
});

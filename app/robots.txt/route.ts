import { connection } from "next/server";
import { publicOrigin } from "@/app/_server/team-origin";

// What only changes a record, or says the same as its page in another form. Robots Exclusion Protocol, RFC 9309.
const nothingNew = [
  "/*/edit",
  "/*/merge",
  "/*/history",
  "/*/new",
  "/*/cite",
  "/api/",
  "/bulk",
  "/embed",
  "/import",
];

export async function GET(): Promise<Response> {
  await connection();
  const lines = ["User-agent: *", ...nothingNew.map((path) => `Disallow: ${path}`), ""];
  const text = `${[...lines, `Sitemap: ${await publicOrigin()}/sitemap.xml`].join("\n")}\n`;
  return new Response(text, { headers: { "content-type": "text/plain; charset=utf-8" } });
}

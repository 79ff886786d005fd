import { connection } from "next/server";
import { appUrl } from "@/app/_server/app-url";
import { now } from "@/app/_server/clock";
import { readSecurityContact } from "@/scripts/security-contact.mjs";

const day = 24 * 60 * 60 * 1000;
const daysValid = 180;

/** Whom to tell of a weakness (RFC 9116): there is somebody only where a team has said so. */
export async function GET(): Promise<Response> {
  await connection();
  const headers = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" };
  const at = appUrl();
  const contact = at && readSecurityContact(process.env);
  if (!contact) return new Response("This register names no contact.\n", { status: 404, headers });
  const expires = new Date((Math.floor(now() / day) + daysValid) * day).toISOString();
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${expires}`,
    "Preferred-Languages: en",
    `Canonical: ${at.origin}/.well-known/security.txt`,
  ];
  return new Response(`${lines.join("\n")}\n`, { headers });
}

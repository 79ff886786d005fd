import { randomBytes } from "node:crypto";

/** A new permanent id: 80 random bits as 20 hexadecimal digits, never mistaken for a slug's words. */
export function newId(): string {
  return randomBytes(10).toString("hex");
}

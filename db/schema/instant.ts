import { customType } from "drizzle-orm/sqlite-core";

/** An instant, a Date in TypeScript and ISO 8601 text in UTC in the register: what better-auth keeps its own in. */
export const instant = customType<{ data: Date; driverData: string }>({
  dataType: () => "text",
  fromDriver: (text) => new Date(text),
  toDriver: (date) => date.toISOString(),
});

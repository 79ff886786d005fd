import "server-only";
import type { Metadata } from "next";
import type { SessionFilters } from "@/domain/session-filters";
import { subscriptionOf } from "@/domain/subscription";
import { publicOrigin } from "./team-origin";

/** Where those stand to whom a page offers a calendar: the register's address, and whether only its own machine reaches it. */
export async function subscribePlace(): Promise<{ origin: string; isLocal: boolean }> {
  return { origin: await publicOrigin(), isLocal: !process.env.APP_URL };
}

/** The address of a page among others of the same, and the feed and calendar of its sessions, for programs that look for them. */
export function alternatesOf(canonical: string, filters: SessionFilters): Metadata["alternates"] {
  const { calendar, feed } = subscriptionOf(filters);
  return {
    canonical,
    types: {
      "application/atom+xml": [{ url: feed, title: "Changes, as a feed" }],
      "text/calendar": [{ url: calendar, title: "Sessions, as a calendar" }],
    },
  };
}

import type { Metadata } from "next";
import { EmbeddedTimeline } from "@/components/sharing/embedded-timeline";
import { parseSessionFilters } from "@/domain/session-filters-reading";
import { timelineAddresses } from "@/domain/timeline-address";
import { loadTimeline } from "../_data/timeline";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = {
  title: "Timeline",
  robots: { index: false },
};

export default async function EmbedPage({ searchParams }: Props) {
  const asked = parseSessionFilters(await searchParams, "lanes");
  const { timeline, filters, count, today, ignored } = await loadTimeline(asked.filters);
  const addresses = timelineAddresses(filters, today);
  return (
    <EmbeddedTimeline {...{ timeline, count, today, addresses }} ignored={[...asked.ignored, ...ignored]} />
  );
}

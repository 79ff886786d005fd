import "server-only";
import { SubscribeBox } from "@/components/sessions/subscribe-box";
import { SaveView } from "@/components/views/save-view";
import type { SessionFilters } from "@/domain/session-filters";
import { loadViews } from "../_data/views";
import { subscribePlace } from "./subscribe-place";
import { currentViewer } from "./viewer";

/** What a list offers besides its sessions: to keep its filters under a name, and to subscribe to them. */
export async function ListOffers({ filters }: { filters: SessionFilters }) {
  const { mayWrite } = await currentViewer();
  return (
    <div className="list-offers">
      <SaveView filters={filters} views={await loadViews()} mayWrite={mayWrite} />
      <SubscribeBox filters={filters} {...(await subscribePlace())} />
    </div>
  );
}

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether scripts run: false on the server and while its HTML is being taken over. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

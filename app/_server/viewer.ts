import "server-only";

/** Who is at the other end of a request, and whether they may change the register. */
export type Viewer = { name: string; mayWrite: boolean };

/**
 * The viewer of this request; the only place that decides. In local mode whoever sits at the machine is the analyst; once
 * APP_URL opens the register to others, nobody may write without a login.
 */
export async function currentViewer(): Promise<Viewer> {
  return process.env.APP_URL
    ? { name: "reader", mayWrite: false }
    : { name: "local analyst", mayWrite: true };
}

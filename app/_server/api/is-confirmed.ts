import "server-only";

/** Whether a program says that what the register doubts is meant all the same. */
export function isConfirmed(request: Request): boolean {
  return new URL(request.url).searchParams.get("confirmed") === "true";
}

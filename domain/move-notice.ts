/** The version that a move made, as a notice carries it: "move.3". */
export function moveNotice(version: number): string {
  return `move.${version}`;
}

/** The inverse of `moveNotice`; null for what any other notice carries. */
export function movedVersion(detail: string | null): number | null {
  const version = /^move\.(\d{1,9})$/.exec(detail ?? "")?.[1];
  return version === undefined ? null : Number(version);
}

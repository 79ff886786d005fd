import { slugify } from "@/domain/slug";
import type { Random } from "./random";

/** The instant at which every artificial record was made. */
export const madeAt = "2026-11-01T00:00:00.000Z";

/** The columns that every artificial record begins with. */
export function madeRecord(random: Random, name: string) {
  const slug = slugify(name, 120);
  return {
    id: random.id(),
    slug,
    version: 1,
    createdAt: madeAt,
    updatedAt: madeAt,
    deletedAt: null,
    mergedIntoId: null,
  };
}

/** What `make` gives for 1, 2 and so on up to `count`. */
export function times<T>(count: number, make: (n: number) => T): T[] {
  return Array.from({ length: count }, (_, i) => make(i + 1));
}

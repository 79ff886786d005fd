import type { z } from "zod";

const isReadOnly = (field: z.core.$ZodType | undefined) =>
  (field as z.ZodType | undefined)?.meta()?.readOnly === true;

/**
 * What was understood of a body, without what can only be read and without what the body does not name, for which schemas put
 * their defaults. `schema` is that of a new record: its fields bear the mark of what can only be read, those of a change do not.
 */
export function writtenNames(
  schema: z.ZodObject,
  body: Record<string, unknown>,
  understood: Record<string, unknown>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(understood).filter(
      ([name]) => Object.hasOwn(body, name) && !isReadOnly(schema.shape[name]),
    ),
  );
}

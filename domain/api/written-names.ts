import type { z } from "zod";

const isReadOnly = (field: z.core.$ZodType | undefined) =>
  (field as z.ZodType | undefined)?.meta()?.readOnly === true;

/**
 * What a schema of a new record, or the same of a change, understood of a body, without what can only be read and without what the body does not name, for which
 * schemas put their defaults.
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

import { z } from "zod";
import { type Citation, citedFields, sourceTypes } from "../source";
import { isCurrent } from "../source-list";

const text = z.string().nullable();

/**
 * What one source says of one field: `differingValue` where it says something else, with the reason why that is not kept; `former` is
 * what it supported before the value was changed without it, and whether that still stands as a part.
 */
const statementDocument = z.object({
  field: z.enum(citedFields),
  differingValue: text,
  locator: text,
  quote: text,
  reason: text,
  former: z.object({ value: z.string(), stands: z.boolean() }).nullable(),
});

/**
 * A source of a session with what it supports: `supports` are the fields on which it agrees, `statements` all that is cited of
 * it, `locator` the first place named in it. Dates are partial-date text, `issuingSide` is a party's slug.
 */
export const sourceDocument = z.object({
  slug: z.string(),
  publisher: z.string(),
  title: text,
  url: text,
  archiveUrl: text,
  published: text,
  accessed: text,
  language: text,
  type: z.enum(sourceTypes),
  issuingSide: text,
  syndicatedFrom: text,
  supports: z.array(z.enum(citedFields)),
  locator: text,
  statements: z.array(statementDocument),
});
export type SourceDocument = z.infer<typeof sourceDocument>;

/** Whether a source agrees with what the register says of a field today; of the session as a whole also with what it said before. */
export function isSupport(statement: Omit<Citation, "source">): boolean {
  return isCurrent(statement) || (statement.field === "session" && statement.differingValue === null);
}

/** The sources behind citations, each once, in the order in which they are first cited. */
export function sourceDocuments(citations: readonly Citation[]): SourceDocument[] {
  const documents = new Map<string, SourceDocument>();
  for (const { source, ...statement } of citations) {
    const { id, ...stated } = source;
    const known = documents.get(id) ?? { ...stated, supports: [], locator: null, statements: [] };
    documents.set(id, known);
    known.statements.push(statement);
    known.locator ??= statement.locator;
    if (isSupport(statement) && !known.supports.includes(statement.field))
      known.supports.push(statement.field);
  }
  return [...documents.values()];
}

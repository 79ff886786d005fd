import { z } from "zod";
import { isSupport } from "../export/source-document";
import { optionalLine } from "../input-text";
import { citedFields } from "../source";
import { type CitationInput, citationInput, type SourceChoice, sourceInput } from "../source-input";
import { reference } from "./body-part";

const statement = citationInput.omit({ source: true });

/**
 * A source of a session as programs send it: one of the register by its `slug`, whose other names are left alone then, or a
 * new one with its publisher. `supports` are the fields on which it agrees, `statements` what is cited of it word by word.
 */
export const sessionSource = z
  .strictObject({
    ...sourceInput.shape,
    publisher: sourceInput.shape.publisher.optional(),
    issuingSide: reference.nullable().default(null),
    supports: z.array(z.enum(citedFields)).max(40).optional(),
    locator: optionalLine(200),
    statements: z.array(statement).max(100).optional(),
  })
  .refine(({ slug, publisher }) => slug !== undefined || publisher !== undefined, {
    message: "Give the slug of a source, or the publisher of a new one.",
    path: ["publisher"],
  });
export type SessionSource = z.infer<typeof sessionSource>;

function choiceOf({ supports: _, locator: __, statements: ___, ...stated }: SessionSource): SourceChoice {
  const { slug, publisher } = stated;
  return slug === undefined ? { create: { ...stated, publisher: publisher ?? "" } } : { slug };
}

/**
 * The citations that a source of a session stands for. Where it says what it supports, that decides on which fields it agrees,
 * and its statements say more of them; one that says neither supports the session as a whole.
 */
export function citationsOf(source: SessionSource): CitationInput[] {
  const { locator, statements = [] } = source;
  const supports = source.supports ?? (source.statements ? null : ["session" as const]);
  const kept = statements.filter(
    (each) => !isSupport(each) || supports === null || supports.includes(each.field),
  );
  const told = kept.filter(isSupport).map(({ field }) => field);
  const added = [...new Set(supports ?? [])]
    .filter((field) => !told.includes(field))
    .map((field) => statement.parse({ field, locator }));
  const choice = choiceOf(source);
  return [...kept, ...added].map((each) => ({ source: choice, ...each }));
}

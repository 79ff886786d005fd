/** A parameter as OpenAPI describes it. */
export type Parameter = {
  name: string;
  in: "query" | "path" | "header";
  description: string;
  required?: boolean;
  schema: object;
};

/** The schema of any text. */
export const text = { type: "string" };

/** A parameter of the query string. */
export function query(name: string, description: string, schema: object = text): Parameter {
  return { name, in: "query", description, schema };
}

/** A word of the address itself. */
export function inPath(name: string, description: string): Parameter {
  return { name, in: "path", required: true, description, schema: text };
}

/** The address of a record. */
export const slug = inPath(
  "slug",
  "Its slug or its permanent id. An earlier slug leads to the present one (308).",
);

/** The version that is changed. */
export const ifMatch: Parameter = {
  name: "If-Match",
  in: "header",
  required: true,
  description: 'The version that you change: `"3"`, or the entity tag with which it was read.',
  schema: text,
};

/** The name that a program gives its request. */
export const idempotencyKey: Parameter = {
  name: "Idempotency-Key",
  in: "header",
  description:
    "A name of your own for this request: sent again within a day, it is answered again and not done twice.",
  schema: text,
};

/** How many there are on a page. */
export const limit = query("limit", "How many there are on a page.", {
  type: "integer",
  minimum: 1,
  maximum: 200,
});

/** After what a page begins. */
export const after = query("after", "The position after which the page begins. Take it from “next”.");

/** That something doubtful is meant; `description` says what. */
export function confirmed(description: string): Parameter {
  return query("confirmed", description, { type: "boolean" });
}

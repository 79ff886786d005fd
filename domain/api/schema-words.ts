import type { JsonSchema } from "./json-schemas";

type Node = JsonSchema & {
  type?: string | string[];
  enum?: string[];
  anyOf?: Node[];
  items?: Node;
  $ref?: string;
  readOnly?: boolean;
  required?: string[];
  properties?: Record<string, Node>;
};

/** A field of a record in words; `writing` says whether a program may, must or cannot send it. */
export type FieldWords = { name: string; type: string; writing: "needed" | "taken" | "read only" };

/** What a schema takes, in a few words: `text or null`, `list of {person, party, role}`, `one of held, cancelled`. */
export function typeWords(schema: Node): string {
  if (schema.$ref) return schema.$ref.split("/").at(-1) ?? "";
  if (schema.anyOf) return [...new Set(schema.anyOf.map(typeWords))].join(" or ");
  if (schema.enum) return `one of ${schema.enum.join(", ")}`;
  const types = [schema.type ?? "anything"].flat();
  return types.map((type) => oneType(type, schema)).join(" or ");
}

function oneType(type: string, { items, properties }: Node): string {
  if (type === "string") return "text";
  if (type === "integer") return "whole number";
  if (type === "boolean") return "true or false";
  if (type === "array") return `list of ${items ? typeWords(items) : "anything"}`;
  if (type === "object" && properties) return `{${Object.keys(properties).join(", ")}}`;
  return type;
}

/** The fields of a record as they are read and sent, in the order of reading; those that can only be sent come last. */
export function fieldWords(read: JsonSchema, sent: JsonSchema): FieldWords[] {
  const [reading, sending] = [read as Node, sent as Node];
  const taken = sending.properties ?? {};
  const words = (name: string, field: Node): FieldWords => {
    const own = Object.hasOwn(taken, name) ? taken[name] : undefined;
    const isNeeded = sending.required?.includes(name);
    const writing = !own || own.readOnly ? "read only" : isNeeded ? "needed" : "taken";
    return { name, type: typeWords(field), writing };
  };
  const isRead = (name: string) => Object.hasOwn(reading.properties ?? {}, name);
  const further = Object.entries(taken).filter(([name]) => !isRead(name));
  return [...Object.entries(reading.properties ?? {}), ...further].map(([name, field]) => words(name, field));
}

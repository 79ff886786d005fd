import { jsonSchemas, schemaRef } from "./json-schemas";
import type { Operation } from "./operation";
import { operations } from "./operations";
import { parametersOf } from "./parameters";
import { requestBodyOf } from "./request-body";
import { problemResponses } from "./response";
import { responsesOf } from "./responses";

const description = `Everything that the pages of the register show can be read, and what they write can be written, by programs.

Dates are partial-date text (EDTF): nothing is more exact than a source says. Reading gives references with their names; writing
takes their slugs, and whatever was read can be sent back as it was. Problems are answered in the format of RFC 9457.`;

function bodyOf(operation: Operation): object {
  const body = requestBodyOf(operation);
  if (!body) return {};
  const { type, schema, example } = body;
  // A file cannot stand in an example.
  const shown = type === "application/json" ? { example } : {};
  return { requestBody: { required: true, content: { [type]: { schema: schemaRef(schema), ...shown } } } };
}

function described(operation: Operation): object {
  const { id, method, act, records, summary } = operation;
  return {
    operationId: id,
    summary,
    tags: [records ?? "register"],
    security: method === "GET" || act === "preview bulk change" ? [{}, { token: [] }] : [{ token: [] }],
    parameters: parametersOf(operation),
    ...bodyOf(operation),
    responses: responsesOf(operation),
    ...(act === "restore" && { description: "Its history keeps every version; restoring makes a new one." }),
  };
}

function paths(): Record<string, object> {
  const found: Record<string, Record<string, object>> = {};
  for (const operation of operations) {
    found[operation.path] = {
      ...found[operation.path],
      [operation.method.toLowerCase()]: described(operation),
    };
  }
  return found;
}

const tags = [
  { name: "sessions", description: "Meetings of groups, which the filters of the pages find." },
  { name: "groups", description: "Standing bodies, as a tree." },
  { name: "people", description: "People with every form in which their names were printed." },
  { name: "venues", description: "Buildings, cities, countries." },
  { name: "parties", description: "States and organisations that take part." },
  {
    name: "topics",
    description: "What sessions are about. They are added with the first session that has them.",
  },
  { name: "sources", description: "Publications that say so." },
  { name: "register", description: "The register as a whole." },
];

/** The interface as an OpenAPI 3.1 document, made of the schemas that validate; `version` is that of the program. */
export function openApi(version: string) {
  return {
    openapi: "3.1.0",
    info: {
      title: "Rapporteur",
      version,
      description,
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/api/v1" }],
    tags,
    paths: paths(),
    components: {
      schemas: jsonSchemas(),
      responses: problemResponses,
      headers: {
        ETag: {
          description: "The version of a record and a digest of what was read, or the state of a list.",
          schema: { type: "string" },
        },
      },
      securitySchemes: {
        token: {
          type: "http",
          scheme: "bearer",
          description: "A token made in the settings. In local mode none is needed.",
        },
      },
    },
  };
}

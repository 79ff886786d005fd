import { jsonSchemas } from "./json-schemas";
import { type Operation, schemaName } from "./operation";
import { operations } from "./operations";
import type { Parameter } from "./parameter";
import { parametersOf } from "./parameters";
import { type RecordPath, recordPaths } from "./record-paths";
import { type RequestBody, requestBodyOf } from "./request-body";
import { responsesOf } from "./responses";
import { type FieldWords, fieldWords, typeWords } from "./schema-words";

/** An operation as the page about the interface tells of it. */
export type OperationWords = Operation & {
  parameters: (Omit<Parameter, "schema"> & { type: string })[];
  statuses: string[];
  example: string;
};

/** What programs can do with one kind of record, or with the register as a whole, and the fields of such a record. */
export type ReferenceSection = { name: string; fields: FieldWords[]; operations: OperationWords[] };

const quotedForShell = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/** What a command sends: JSON, or the fields of a form. */
function sentWords({ type, example = {} }: RequestBody): string[] {
  if (type === "application/json") {
    return [
      "-H 'Content-Type: application/json'",
      `--data ${quotedForShell(JSON.stringify(example, null, 2))}`,
    ];
  }
  return Object.entries(example).map(([name, value]) => `-F ${quotedForShell(`${name}=${value}`)}`);
}

/** A command that does what an operation does, for a shell; `origin` is the address of the register. */
export function curlExample(operation: Operation, origin: string): string {
  const { method, path, act } = operation;
  const named = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => name.toUpperCase());
  const address = `${origin}/api/v1${named}${act === "preview merge" ? "?into=SLUG" : ""}`;
  const body = requestBodyOf(operation);
  const needsVersion = parametersOf(operation).some(({ name, required }) => name === "If-Match" && required);
  return [
    ["curl", ...(method === "GET" || (method === "POST" && body) ? [] : ["-X", method])].join(" "),
    method === "GET" ? null : "-H 'Authorization: Bearer TOKEN'",
    needsVersion ? `-H 'If-Match: "1"'` : null,
    ...(body ? sentWords(body) : []),
    address,
  ]
    .filter(Boolean)
    .join(" \\\n  ");
}

function inWords(operation: Operation, origin: string): OperationWords {
  const parameters = parametersOf(operation).map(({ schema, ...rest }) => ({
    ...rest,
    type: typeWords({ ...schema }),
  }));
  const statuses = Object.keys(responsesOf(operation));
  return { ...operation, parameters, statuses, example: curlExample(operation, origin) };
}

/** Everything that the page about the interface tells, a section for each kind of record and one for the register. */
export function referenceSections(origin: string): ReferenceSection[] {
  const schemas = jsonSchemas();
  const sectionOf = (records: RecordPath | null): ReferenceSection => {
    const name = records ? schemaName(records) : "";
    const sent = schemas[`${name}Body`] ?? schemas[`${name}Patch`] ?? {};
    return {
      name: records ?? "register",
      fields: records ? fieldWords(schemas[name] ?? {}, sent) : [],
      operations: operations.filter((each) => each.records === records).map((each) => inWords(each, origin)),
    };
  };
  return [...(Object.keys(recordPaths) as RecordPath[]), null].map(sectionOf);
}

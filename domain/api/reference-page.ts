import { bodyExamples, patchExamples } from "./examples";
import { jsonSchemas } from "./json-schemas";
import { type Operation, operations, schemaName } from "./operations";
import { type Parameter, parametersOf } from "./parameters";
import { type RecordPath, recordPaths } from "./record-paths";
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

/** A command that does what an operation does, for a shell; `origin` is the address of the register. */
export function curlExample({ method, path, act, records }: Operation, origin: string): string {
  const address = `${origin}/api/v1${path.replace("{slug}", "SLUG")}`;
  const body =
    records && (act === "add" ? bodyExamples[records] : act === "change" && patchExamples[records]);
  return [
    ["curl", ...(method === "GET" || (method === "POST" && body) ? [] : ["-X", method])].join(" "),
    method === "GET" ? null : "-H 'Authorization: Bearer TOKEN'",
    act === "change" ? `-H 'If-Match: "1"'` : null,
    body ? "-H 'Content-Type: application/json'" : null,
    body ? `--data ${quotedForShell(JSON.stringify(body, null, 2))}` : null,
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

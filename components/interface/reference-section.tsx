import type { ReferenceSection as Section } from "@/domain/api/reference-page";
import { OperationItem } from "./operation-item";

const heading = (name: string) => name.slice(0, 1).toUpperCase() + name.slice(1);

/** What programs can do with one kind of record, and the fields that it has. */
export function ReferenceSection({ section: { name, fields, operations } }: { section: Section }) {
  return (
    <section aria-labelledby={name}>
      <h2 id={name}>{name === "register" ? "The register as a whole" : heading(name)}</h2>
      {operations.map((operation) => (
        <OperationItem key={operation.id} operation={operation} />
      ))}
      {fields.length > 0 && (
        <details className="operation">
          <summary>
            Fields <span className="muted">{fields.length} names, as they are read and sent</span>
          </summary>
          <dl className="interface-fields">
            {fields.map((field) => (
              <div key={field.name}>
                <dt>
                  <code>{field.name}</code>
                </dt>
                <dd>
                  {field.type} <span className="muted">{field.writing}</span>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  );
}

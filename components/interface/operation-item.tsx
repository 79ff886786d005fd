import type { OperationWords } from "@/domain/api/reference-page";

/** One operation of the interface: what it takes, what it answers, and a command that does it. */
export function OperationItem({ operation }: { operation: OperationWords }) {
  const { id, method, path, summary, parameters, statuses, example } = operation;
  return (
    <details className="operation" id={id}>
      <summary>
        <code>
          <b>{method}</b> /api/v1{path}
        </code>{" "}
        <span className="muted">{summary}</span>
      </summary>
      {parameters.length > 0 && (
        <dl className="interface-fields">
          {parameters.map(({ name, in: place, required, type, description }) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>
                {description}{" "}
                <span className="muted">
                  {place}, {required ? "needed, " : ""}
                  {type}
                </span>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p>
        Answers <code>{statuses.join(", ")}</code>
      </p>
      <pre>
        <code>{example}</code>
      </pre>
    </details>
  );
}

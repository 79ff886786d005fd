import { EmptyState } from "./empty-state";

/** Stands where a page begins after the last entry; `first` is the address of the first page. */
export function NothingFurther({ first }: { first: string }) {
  return (
    <EmptyState title="There is nothing further">
      <p>
        This page begins after the last entry.{" "}
        <a className="action-link" href={first}>
          Go to the first page
        </a>
      </p>
    </EmptyState>
  );
}

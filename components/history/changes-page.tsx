import type { ButtonAction } from "@/components/ui/action-form";
import { type ChangesFilter, changesHref } from "@/domain/changes-query";
import type { ChangeEntry } from "@/domain/step-entry";
import { ChangeList } from "./change-list";
import { ChangesFilterForm } from "./changes-filter-form";

type Props = {
  entries: ChangeEntry[];
  next: number | null;
  filter: ChangesFilter;
  authors: string[];
  isFirst: boolean;
  undo: ButtonAction | null;
};

/** The changes of the register, with the form that filters them. */
export function ChangesPage({ entries, next, filter, authors, isFirst, undo }: Props) {
  const isFiltered = filter.kind !== null || filter.by !== null;
  const none = isFiltered ? "No change fits this filter." : "Nothing was changed before this.";
  return (
    <>
      <ChangesFilterForm filter={filter} authors={authors} />
      {entries.length === 0 && <p className="muted">{none}</p>}
      <ChangeList entries={entries} undo={undo} />
      <p className="chips">
        {next !== null && <a href={changesHref(filter, next)}>Earlier changes</a>}
        {!isFirst && <a href={changesHref(filter)}>The newest changes</a>}
      </p>
    </>
  );
}

import { type Html, html } from "../html";
import type { RevisionAct, RevisionEntry } from "../revision";
import type { Difference } from "../revision-difference";

const acts: Record<RevisionAct, string> = {
  added: "Added",
  changed: "Changed",
  removed: "Removed",
  restored: "Put back",
  merged: "Merged into another",
};

/** The permanent name of a change, a tag URI (RFC 4151): it stays when the register or the session gets another address. */
export function changeId({ record, version }: RevisionEntry): string {
  return `tag:rapporteur,2026:${record.kind}/${record.id}/${version}`;
}

/** What a change is called: "Changed: 3rd meeting of the Working Group (status, planned date)". */
export function changeTitle({ act, record, differences }: RevisionEntry): string {
  const fields = act === "added" ? [] : differences.map(({ label }) => label.toLowerCase());
  const which = fields.length > 0 ? ` (${fields.join(", ")})` : "";
  return `${acts[act]}: ${record.name}${which}`;
}

/** Where a change can be read and compared. */
export function changeAddress({ record, version, act }: RevisionEntry, origin: string): string {
  const page = `${origin}/sessions/${record.slug}`;
  return act === "added" ? page : `${page}/history#version-${version}`;
}

const listed = (lines: string[]) => lines.map((line, at) => html`${at > 0 && html`<br>`}${line}`);

function differenceRow({ label, before, after, isList }: Difference, isFirst: boolean): Html {
  const [was, is] = [listed(before), listed(after)];
  if (isFirst) return html`<li>${label}: ${is}</li>`;
  if (isList)
    return html`<li>${label}: ${was.length > 0 && html`removed: <del>${was}</del> `}${is.length > 0 && html`added: <ins>${is}</ins>`}</li>`;
  const known = (lines: Html[]) => (lines.length > 0 ? lines : [html`not known`]);
  return html`<li>${label}: <del>${known(was)}</del> → <ins>${known(is)}</ins></li>`;
}

/** What changed, in words, as HTML: who did it and why, and each field as it was and is. */
export function changeHtml({ act, author, note, step, differences }: RevisionEntry): string {
  const rows = differences.map((difference) => differenceRow(difference, act === "added"));
  const how = step ? `, as part of a ${step.kind === "undo" ? "step taken back" : step.kind}` : "";
  return html`<p>${acts[act]} by ${author}${how}.</p>${note && html`<blockquote>${note}</blockquote>`}${
    rows.length > 0 && html`<ul>${rows}</ul>`
  }`.text;
}

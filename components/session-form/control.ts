type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Whether a part of a form holds a value that somebody writes or chooses. */
export function isControl(element: unknown): element is Control {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  );
}

const isBox = (element: unknown): element is HTMLInputElement =>
  element instanceof HTMLInputElement && element.type === "checkbox";

/** What is written under each name: several values where boxes share a name. */
export function valuesByName(entries: Iterable<readonly [string, string]>): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const [name, value] of entries) values.set(name, [...(values.get(name) ?? []), value]);
  return values;
}

/** Writes into the fields of a form as a person would, so that whatever follows from a change follows from this one. */
export function writeInto(form: HTMLFormElement, values: ReadonlyMap<string, readonly string[]>): void {
  for (const [name, written] of values) {
    const control = form.elements.namedItem(name);
    if (control instanceof RadioNodeList) {
      for (const box of [...control].filter(isBox)) box.checked = written.includes(box.value);
    }
    if (!isControl(control)) continue;
    if (control.type === "hidden") {
      // Which version was opened belongs to what was written; other hidden values are the page's own.
      if (name.startsWith("edit.")) control.value = written[0] ?? "";
      continue;
    }
    if (isBox(control)) control.checked = written.length > 0;
    else control.value = written[0] ?? "";
    for (const type of ["input", "change"]) control.dispatchEvent(new Event(type, { bubbles: true }));
  }
}

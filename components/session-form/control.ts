type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Whether a part of a form holds a value that somebody writes or chooses. */
export function isControl(element: unknown): element is Control {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  );
}

/** Writes into the fields of a form as a person would, so that whatever follows from a change follows from this one. */
export function writeInto(form: HTMLFormElement, values: Iterable<readonly [string, string]>): void {
  for (const [name, value] of values) {
    const control = form.elements.namedItem(name);
    if (!isControl(control)) continue;
    if (control.type === "hidden") {
      // Which version was opened belongs to what was written; other hidden values are the page's own.
      if (name.startsWith("edit.")) control.value = value;
      continue;
    }
    if (control instanceof HTMLInputElement && control.type === "checkbox") control.checked = true;
    else control.value = value;
    for (const type of ["input", "change"]) control.dispatchEvent(new Event(type, { bubbles: true }));
  }
}

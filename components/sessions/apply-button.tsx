"use client"; // applies a choice made with the mouse at once, and keeps empty fields out of the address

import { useEffect, useRef } from "react";

const besideTheList = "(min-width: 64rem) and (pointer: fine)";

function dropEmpty({ formData }: FormDataEvent) {
  for (const name of [...formData.keys()]) {
    const values = formData
      .getAll(name)
      .filter((value) => value !== "" && !(name === "sort" && value === "-date"));
    formData.delete(name);
    for (const value of values) formData.append(name, value);
  }
}

/** Submits its form. From the keyboard, on a phone and without scripts a choice waits for the button. */
export function ApplyButton({ children }: { children: string }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const form = button.current?.form;
    if (!form) return;
    let byMouse = false;
    const pointed = () => (byMouse = true);
    const keyed = () => (byMouse = false);
    const changed = ({ target }: Event) => {
      const choice = target instanceof HTMLInputElement && target.type === "checkbox";
      if (choice && byMouse && matchMedia(besideTheList).matches) form.requestSubmit();
    };
    form.addEventListener("pointerdown", pointed);
    form.addEventListener("keydown", keyed);
    form.addEventListener("change", changed);
    form.addEventListener("formdata", dropEmpty);
    return () => {
      form.removeEventListener("pointerdown", pointed);
      form.removeEventListener("keydown", keyed);
      form.removeEventListener("change", changed);
      form.removeEventListener("formdata", dropEmpty);
    };
  }, []);
  return (
    <button ref={button} className="button button-primary" type="submit">
      {children}
    </button>
  );
}

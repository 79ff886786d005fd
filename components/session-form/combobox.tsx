"use client";

import { type ComponentPropsWithoutRef, useRef } from "react";
import type { NamedChoice } from "@/domain/name-resolution";
import { lastOfList, useCombobox } from "./use-combobox";
import { useHydrated } from "./use-hydrated";

type Props = Omit<ComponentPropsWithoutRef<"input">, "onChange"> & {
  /** Which suggestions: a path under /suggest. */
  kind: string;
  /** What the list calls the way to add the typed text as it stands; null where it needs no asking. */
  adding?: ((text: string) => string) | null;
  /** The text is a list, and only its last part is asked about. */
  isList?: boolean;
  onText?: (text: string) => void;
  onChoose?: (choice: NamedChoice, text: string) => void;
};

/** A text field that suggests. Without scripts it is just that text field. */
export function Combobox({ kind, adding = null, isList = false, onText, onChoose, ...input }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const isHydrated = useHydrated();
  const box = useCombobox({
    kind,
    adding,
    onChoose: (choice) => {
      const element = field.current;
      if (!element) return;
      const before = isList ? element.value.slice(0, element.value.lastIndexOf(",") + 1) : "";
      if (choice.slug !== "new") element.value = [before, choice.label].filter(Boolean).join(" ");
      onChoose?.(choice, element.value);
    },
  });
  const optionId = (at: number) => `${box.listId}-${at}`;
  const roles = isHydrated && {
    role: "combobox",
    "aria-autocomplete": "list" as const,
    "aria-expanded": box.isShown,
    "aria-controls": box.listId,
    "aria-activedescendant": box.isShown && box.active >= 0 ? optionId(box.active) : undefined,
  };
  return (
    <div className="combobox">
      <input
        {...input}
        {...roles}
        ref={field}
        className="input"
        type="text"
        autoComplete="off"
        dir="auto"
        onInput={(event) => {
          const text = event.currentTarget.value;
          if (document.activeElement === event.currentTarget)
            box.search(isList ? lastOfList(text) : text.trim());
          onText?.(text);
        }}
        onKeyDown={box.onKeyDown}
        onBlur={(event) => {
          box.close();
          input.onBlur?.(event);
        }}
      />
      {isHydrated && (
        <div
          className="combobox-list"
          role="listbox"
          id={box.listId}
          aria-label="Suggestions"
          hidden={!box.isShown}
        >
          {box.options.map((choice, at) => (
            <button
              key={choice.slug}
              id={optionId(at)}
              type="button"
              role="option"
              aria-selected={at === box.active}
              tabIndex={-1}
              className="combobox-option"
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => box.choose(choice)}
            >
              <span dir="auto">{choice.label}</span>
              {choice.hint && <span className="combobox-hint">{choice.hint}</span>}
            </button>
          ))}
        </div>
      )}
      <span className="sr-only" role="status">
        {box.isShown && `${box.options.length} ${box.options.length === 1 ? "suggestion" : "suggestions"}`}
      </span>
    </div>
  );
}

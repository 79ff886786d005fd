import { type KeyboardEvent, useId, useState } from "react";
import type { NamedChoice } from "@/domain/name-resolution";
import { useLatestAnswer } from "./use-latest-answer";

type Options = {
  kind: string;
  adding: ((text: string) => string) | null;
  onChoose: (choice: NamedChoice) => void;
};

/** What a combobox is asking about: all of its text, or what stands after the last comma of a list. */
export const lastOfList = (text: string) => text.slice(text.lastIndexOf(",") + 1).trim();

/**
 * State and keys of an editable combobox with a list of suggestions (WAI-ARIA Authoring Practices, "Editable Combobox With
 * List Autocomplete"): the focus stays in the text, arrows move through the list, Enter takes, Escape closes.
 */
export function useCombobox({ kind, adding, onChoose }: Options) {
  const listId = useId();
  const [asked, setAsked] = useState("");
  const [choices, setChoices] = useState<NamedChoice[] | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const ask = useLatestAnswer<{ choices: NamedChoice[] }>(90, (answer) => {
    setChoices(answer.choices);
    setActive(-1);
  });
  const isKnown = choices?.some(({ label }) => label.toLowerCase() === asked.toLowerCase());
  const added =
    adding && asked !== "" && choices && !isKnown ? [{ slug: "new", label: adding(asked), hint: null }] : [];
  const options: NamedChoice[] = [...(choices ?? []), ...added];
  const isShown = isOpen && options.length > 0;

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const search = (text: string) => {
    setAsked(text);
    setOpen(text !== "");
    setActive(-1);
    if (text === "") setChoices(null);
    ask(text === "" ? null : `/suggest/${kind}?q=${encodeURIComponent(text.slice(0, 200))}`);
  };
  const choose = (choice: NamedChoice) => {
    ask(null);
    close();
    onChoose(choice);
  };
  const move = (step: number) => {
    setOpen(true);
    const last = options.length - 1;
    if (active < 0) setActive(step > 0 ? Math.min(0, last) : last);
    else setActive((active + step + options.length) % options.length);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const chosen = options[active];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (event.altKey) event.key === "ArrowDown" ? setOpen(true) : close();
      else move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && isShown && chosen) {
      event.preventDefault();
      choose(chosen);
    } else if (event.key === "Escape" && isShown) {
      event.preventDefault();
      close();
    } else if (event.key === "Home" || event.key === "End") setActive(-1);
    else if (event.key === "Tab") close();
  };
  return { listId, options, isShown, active, close, search, choose, onKeyDown };
}

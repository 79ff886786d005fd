"use client"; // keeps what is typed while an answer is on its way, and shows what the answer says

import { Fragment, type ReactNode, startTransition, useActionState } from "react";
import { Button, LinkButton } from "@/components/ui/button";
import type { FieldError } from "@/domain/command-outcome";
import type { MoveForm } from "@/domain/move-form";
import type { Editing } from "@/domain/session-form-state";
import { EditedVersion } from "./edited-version";
import { FieldConflicts } from "./field-conflicts";
import { FormProblems } from "./form-problems";
import { attention, type FieldState } from "./form-words";
import { ReturnedNotice } from "./returned-notice";
import { useKeptEdits } from "./use-kept-edits";

type SheetState = FieldState & { editing: Editing | null; move?: MoveForm | null; stamp: number };

export type SheetAction<State> = (before: State, form: FormData) => Promise<State>;

/** The button that saves: `intent` is how it says so in a form of several buttons, and its id. */
type Save = { label: string; intent?: string; tone?: "plain" | "primary" };

type Props<State> = {
  action: SheetAction<State>;
  opened: State;
  /** What sort of record is changed, as people call it. */
  noun: string;
  save: (state: State) => Save;
  /** Where somebody goes who saves nothing; null where there is nowhere to go. */
  cancel: string | null;
  /** The intent with which what comes back from a closed tab is posted, where its fields must be built by the server. */
  returning?: string;
  problems?: { title: (state: State) => string; sentenceOf: (error: FieldError) => string };
  /** What stands between the fields and the buttons. */
  notices?: (state: State) => ReactNode;
  children: (state: State) => ReactNode;
};

function withIntent(entries: [string, string][], intent: string): FormData {
  const form = new FormData();
  for (const [name, value] of entries) if (name !== "intent") form.append(name, value);
  form.append("intent", intent);
  return form;
}

/**
 * A form that adds or changes something of the register: around its fields what was kept of them, what collides with
 * somebody else's save, what is wrong, the version that was opened, and the buttons. Every button posts it whole, so that it
 * works the same with and without scripts.
 */
export function FormSheet<State extends SheetState>(props: Props<State>) {
  const { noun, cancel, returning, problems } = props;
  const [answer, post, isPending] = useActionState<SheetState, FormData>(
    props.action as unknown as SheetAction<SheetState>,
    props.opened,
  );
  const state = answer as State;
  const bringBack = returning
    ? (entries: [string, string][]) => startTransition(() => post(withIntent(entries, returning)))
    : undefined;
  const { form, onInput, onSubmit, returned, forget } = useKeptEdits(state, isPending, { bringBack });
  const { label, intent, tone = "primary" } = props.save(state);
  const named = intent ? { name: "intent", value: intent } : {};
  return (
    <form
      ref={form}
      action={post}
      onInput={onInput}
      onSubmit={onSubmit}
      className="session-form"
      noValidate
      aria-busy={isPending}
    >
      {/* Enter in a field presses the first button of a form, which must not be one that saves nothing. */}
      {intent && (
        <button type="submit" {...named} tabIndex={-1} aria-hidden="true" className="sr-only">
          {label}
        </button>
      )}
      <ReturnedNotice at={returned?.at ?? null} forget={forget} />
      <FieldConflicts key={`conflicts ${state.stamp}`} state={state} noun={noun} />
      <FormProblems
        key={`problems ${state.stamp}`}
        state={state}
        title={problems?.title(state)}
        sentenceOf={problems?.sentenceOf}
      />
      <Fragment key={state.stamp}>{props.children(state)}</Fragment>
      {state.editing && <EditedVersion editing={state.editing} move={state.move?.kind ?? null} />}
      {props.notices?.(state)}
      <div className="form-buttons" id="form">
        <Button type="submit" tone={tone} {...named} id={intent} {...(intent && attention(state, intent))}>
          {label}
        </Button>
        {cancel !== null && (
          <LinkButton href={cancel} onClick={forget}>
            Cancel
          </LinkButton>
        )}
      </div>
    </form>
  );
}

"use client"; // says what is wrong beside each field, and that a file is too large before it is sent

import { useActionState, useState } from "react";
import { ReturnedNotice } from "@/components/session-form/returned-notice";
import { useKeptEdits } from "@/components/session-form/use-kept-edits";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { largestFile } from "@/domain/attachment";
import type { AttachmentFormState, AttachmentValues } from "@/domain/attachment-input";
import { tooLarge } from "@/domain/file-content";
import { signInHref } from "@/domain/signed-out";
import { AttachmentFields } from "./attachment-fields";
import { FileField } from "./file-field";

export type AttachmentAction = (before: AttachmentFormState, form: FormData) => Promise<AttachmentFormState>;

type Props = {
  action: AttachmentAction;
  /** What the action must know besides what is typed; `id` is that of the attachment whose words are changed. */
  fields: { slug: string; version: number; id?: string };
  values: AttachmentValues;
  sources: { slug: string; name: string }[];
  title: string;
  button: string;
  /** Whether a file is attached; else only what is said of one is changed. */
  isNew?: boolean;
};

const again = "The file itself is not kept, so choose it again.";

/** Attaches a file to a session or changes what is said of one; works the same without a script. */
export function AttachmentForm({ action, fields, values, sources, title, button, isNew = false }: Props) {
  const [state, post, isPending] = useActionState(action, {
    values,
    errors: [],
    version: fields.version,
    stamp: 0,
  });
  const kept = useKeptEdits({ stamp: state.stamp, focus: null }, isPending, { part: fields.id });
  // What comes back was written about the version of its time: whoever saved since is not overwritten unasked.
  const [, written] = kept.returned?.entries.find(([name]) => name === "version") ?? [];
  const version = state.stamp === 0 ? (written ?? state.version) : state.version;
  const [tooLong, setTooLong] = useState<string | null>(null);
  const prefix = isNew ? "" : `${fields.id}-`;
  const errors = tooLong ? [{ field: "file", message: tooLong }] : state.errors;
  const choose = (bytes: number) => setTooLong(bytes > largestFile ? tooLarge(bytes) : null);
  return (
    <form
      ref={kept.form}
      action={post}
      onInput={kept.onInput}
      aria-label={title}
      aria-busy={isPending}
      className="attachment-form"
      noValidate
      onSubmit={(event) => (tooLong ? event.preventDefault() : kept.onSubmit())}
    >
      {isNew && <h2 className="section-title">{title}</h2>}
      <ReturnedNotice
        at={kept.returned?.at ?? null}
        forget={kept.forget}
        besides={isNew ? again : undefined}
      />
      <ErrorSummary
        errors={errors.map(({ field, message }) => ({
          id: prefix + field,
          message,
          href: signInHref(field),
        }))}
      />
      {Object.entries({ ...fields, version }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div key={state.stamp}>
        {isNew && (
          <FileField
            error={errors.find(({ field }) => field === "file")?.message ?? null}
            onChoose={choose}
          />
        )}
        <AttachmentFields prefix={prefix} state={state} sources={sources} isNew={isNew} />
      </div>
      <div className="form-buttons" id={`${prefix}form`}>
        <Button type="submit" tone={isNew ? "primary" : "plain"}>
          {button}
        </Button>
      </div>
    </form>
  );
}

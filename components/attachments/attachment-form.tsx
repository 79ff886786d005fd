"use client"; // says what is wrong beside each field, and that a file is too large before it is sent

import { useActionState, useState } from "react";
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
  /** What the action must know besides what is typed. */
  fields: Record<string, string | number>;
  values: AttachmentValues;
  sources: { slug: string; name: string }[];
  title: string;
  button: string;
  /** Whether a file is attached; else only what is said of one is changed. */
  isNew?: boolean;
};

/** Attaches a file to a session or changes what is said of one; works the same without a script. */
export function AttachmentForm({ action, fields, values, sources, title, button, isNew = false }: Props) {
  const [state, post, isPending] = useActionState(action, { values, errors: [], stamp: 0 });
  const [tooLong, setTooLong] = useState<string | null>(null);
  const prefix = isNew ? "" : `${fields.id}-`;
  const errors = tooLong ? [{ field: "file", message: tooLong }] : state.errors;
  const choose = (bytes: number) => setTooLong(bytes > largestFile ? tooLarge(bytes) : null);
  return (
    <form
      action={post}
      aria-label={title}
      aria-busy={isPending}
      className="attachment-form"
      noValidate
      onSubmit={(event) => tooLong && event.preventDefault()}
    >
      {isNew && <h2 className="section-title">{title}</h2>}
      <ErrorSummary
        errors={errors.map(({ field, message }) => ({
          id: prefix + field,
          message,
          href: signInHref(field),
        }))}
      />
      {Object.entries(fields).map(([name, value]) => (
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

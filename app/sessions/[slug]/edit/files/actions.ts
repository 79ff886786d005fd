"use server";

import { removeAttachment, restoreAttachment } from "@/db/commands/attachments";
import type { AttachmentFormState } from "@/domain/attachment-input";
import { filesAddress, submitAttachment } from "../../../../_server/attachment-submission";
import { answered, runButton } from "../../../../_server/form-action";
import { postedRecord } from "../../../../_server/posted-record";

export async function attachmentAction(
  before: AttachmentFormState,
  form: FormData,
): Promise<AttachmentFormState> {
  return answered(before, await submitAttachment(form));
}

export async function removeAttachmentAction(_: string | null, form: FormData): Promise<string | null> {
  const { slug, version } = postedRecord(form);
  return runButton({
    command: (by) => removeAttachment(slug, String(form.get("id") ?? ""), { version }, by),
    address: (session) => filesAddress(session.slug),
    notice: "saved",
  });
}

export async function restoreAttachmentAction(_: string | null, form: FormData): Promise<string | null> {
  const { slug, version } = postedRecord(form);
  return runButton({
    command: (by) => restoreAttachment(slug, String(form.get("id") ?? ""), { version }, by),
    address: (session) => filesAddress(session.slug),
    notice: "saved",
  });
}

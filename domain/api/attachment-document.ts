import { z } from "zod";
import { type Attachment, attachmentKinds, fileHref, thumbnailHref } from "../attachment";
import { attachmentWords } from "../attachment-input";
import { readOnly } from "./body-part";

const text = z.string().nullable();
const size = z.int().nullable();

/** A photograph or paper of a session as programs read it; `version` is that of the session, which whoever changes it names. */
export const attachmentDocument = z.object({
  id: z.string(),
  url: z.string().describe("The file."),
  thumbnailUrl: text.describe("A small copy of a picture."),
  kind: z.enum(attachmentKinds),
  name: z.string(),
  caption: z.string(),
  credit: text,
  source: text.describe("The source that it is from, by slug."),
  date: text,
  width: size,
  height: size,
  bytes: z.int(),
  version: z.int().describe("The version of the session: name it to change this."),
});

/** One that was taken off: what it was, by whom it was taken off and when. */
export const removedAttachmentDocument = z.object({
  id: z.string(),
  kind: z.enum(attachmentKinds),
  name: z.string(),
  caption: z.string(),
  at: z.string(),
  author: z.string(),
});

/** A photograph or paper that is attached: fields of a form, of which the file and its caption are enough. */
export const attachmentBody = z.strictObject({ file: z.file(), ...attachmentWords.shape });

const neverSent = { id: readOnly, url: readOnly, thumbnailUrl: readOnly, kind: readOnly, name: readOnly };

/** What is said of one, where it is changed: what is left out stays as it is. */
export const attachmentPatch = z.strictObject({
  ...attachmentWords.partial().shape,
  ...neverSent,
  width: readOnly,
  height: readOnly,
  bytes: readOnly,
  version: readOnly,
});

/** An attachment of a session at a version as that document; `origin` is the address of the register. */
export function attachmentOf(
  { hash, source, ...attachment }: Attachment,
  version: number,
  origin: string,
): z.infer<typeof attachmentDocument> {
  const { kind } = attachment;
  return {
    ...attachment,
    source: source?.slug ?? null,
    url: origin + fileHref({ hash, kind }),
    thumbnailUrl: kind === "image" ? origin + thumbnailHref({ hash }) : null,
    version,
  };
}

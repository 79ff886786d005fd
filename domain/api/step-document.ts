import { z } from "zod";
import { slugText } from "../input-text";
import { recordReference } from "./change-document";

/** What became of something that is done as one step: its id, by which it is undone, and how many records it changed. */
export const stepDone = z.object({
  step: z.string().describe("Undo it at /steps/{step}/undo."),
  records: z.int().describe("How many records it changed."),
});

/** The record that is to stay in a merge. */
export const mergeBody = z.strictObject({ into: slugText.describe("The slug of the record that stays.") });

/** A merge that was done; `slug` is the address of the record that stayed. */
export const mergeDone = z.object({ ...stepDone.shape, slug: z.string() });

/** What a merge would do: how many records would name the other, which names that one would gain, and why they may not be one. */
export const mergePreviewDocument = z.object({
  from: recordReference,
  into: recordReference,
  records: z.int(),
  names: z.array(z.string()),
  doubt: z.string().nullable().describe("Send ?confirmed=true to merge them all the same."),
});

import "server-only";
import { z } from "zod";
import type { AccountFormState } from "@/domain/account-form-state";
import { isStillProof, proofField, proofWanted } from "@/domain/proof";
import { currentActor } from "./actor";
import { answerMemberForm } from "./member-form";
import { proveAgain } from "./proof";

/** Whether whoever is signed in has proved it lately, or does so now by their password: asked before a device makes a passkey. */
export async function proofForm(before: AccountFormState, form: FormData): Promise<AccountFormState> {
  return answerMemberForm(before, form, z.object({ [proofField]: z.string().optional() }), async () => {
    const actor = await currentActor();
    if (actor && isStillProof(actor.provedAt, Date.now())) return { sentence: "" };
    const password = String(form.get(proofField) ?? "");
    const errors = actor && password ? await proveAgain(actor, password) : [proofWanted];
    return errors.length > 0 ? errors : { sentence: "" };
  });
}

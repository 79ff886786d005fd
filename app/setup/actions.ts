"use server";

import type { AccountFormState } from "@/domain/account-form-state";
import { acceptLinkForm } from "../_server/link-forms";

export async function acceptLinkAction(before: AccountFormState, form: FormData): Promise<AccountFormState> {
  return acceptLinkForm(before, form);
}

"use server";

import type { AccountFormState } from "@/domain/account-form-state";
import { signInInput } from "@/domain/account-input";
import { readReturnAddress } from "@/domain/return-address";
import { answerAccountForm } from "../_server/account-form";
import { goOn, signIn } from "../_server/sign-in";

export async function signInAction(before: AccountFormState, form: FormData): Promise<AccountFormState> {
  return answerAccountForm(before, form, signInInput, async (input) => {
    const errors = await signIn(input);
    return errors.length > 0 ? errors : goOn(readReturnAddress(form.get("next")));
  });
}

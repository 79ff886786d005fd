"use server";

import type { AccountFormState } from "@/domain/account-form-state";
import { endOneLogin, endTheOthers, forgetPasskey, revokeOneToken } from "../_server/own-account";
import { changePasswordForm, tokenForm } from "../_server/own-account-forms";
import {
  disablePerson,
  enablePerson,
  givePersonRole,
  invitationForm,
  recoveryForm,
  withdrawOneLink,
} from "../_server/people-accounts";

type FormAnswer = Promise<AccountFormState>;
type ButtonAnswer = Promise<string | null>;

const idIn = (form: FormData) => String(form.get("id") ?? "");

export async function passwordAction(before: AccountFormState, form: FormData): FormAnswer {
  return changePasswordForm(before, form);
}

export async function tokenAction(before: AccountFormState, form: FormData): FormAnswer {
  return tokenForm(before, form);
}

export async function invitationAction(before: AccountFormState, form: FormData): FormAnswer {
  return invitationForm(before, form);
}

export async function recoveryAction(before: AccountFormState, form: FormData): FormAnswer {
  return recoveryForm(before, form);
}

export async function revokeTokenAction(_: string | null, form: FormData): ButtonAnswer {
  return revokeOneToken(idIn(form));
}

export async function endLoginAction(_: string | null, form: FormData): ButtonAnswer {
  return endOneLogin(idIn(form));
}

export async function endOtherLoginsAction(): ButtonAnswer {
  return endTheOthers();
}

export async function removePasskeyAction(_: string | null, form: FormData): ButtonAnswer {
  return forgetPasskey(idIn(form));
}

export async function roleAction(_: string | null, form: FormData): ButtonAnswer {
  return givePersonRole(idIn(form), form.get("role"));
}

export async function disableAction(_: string | null, form: FormData): ButtonAnswer {
  return disablePerson(idIn(form));
}

export async function enableAction(_: string | null, form: FormData): ButtonAnswer {
  return enablePerson(idIn(form));
}

export async function withdrawLinkAction(_: string | null, form: FormData): ButtonAnswer {
  return withdrawOneLink(idIn(form));
}

"use server";

import type { AccountFormState } from "@/domain/account-form-state";
import {
  endOneLogin,
  endTheOthers,
  forgetIdentity,
  forgetPasskey,
  revokeOneToken,
} from "../_server/own-account";
import { changePasswordForm, renameForm, tokenForm } from "../_server/own-account-forms";
import {
  disablePerson,
  enablePerson,
  givePersonRole,
  invitationForm,
  recoveryForm,
  removePerson,
  withdrawOneLink,
} from "../_server/people-accounts";
import { proofForm } from "../_server/proof-form";

type Answer = Promise<AccountFormState>;

export async function passwordAction(before: AccountFormState, form: FormData): Answer {
  return changePasswordForm(before, form);
}

export async function renameAction(before: AccountFormState, form: FormData): Answer {
  return renameForm(before, form);
}

export async function tokenAction(before: AccountFormState, form: FormData): Answer {
  return tokenForm(before, form);
}

export async function invitationAction(before: AccountFormState, form: FormData): Answer {
  return invitationForm(before, form);
}

export async function recoveryAction(before: AccountFormState, form: FormData): Answer {
  return recoveryForm(before, form);
}

export async function revokeTokenAction(before: AccountFormState, form: FormData): Answer {
  return revokeOneToken(before, form);
}

export async function endLoginAction(before: AccountFormState, form: FormData): Answer {
  return endOneLogin(before, form);
}

export async function endOtherLoginsAction(before: AccountFormState, form: FormData): Answer {
  return endTheOthers(before, form);
}

export async function removePasskeyAction(before: AccountFormState, form: FormData): Answer {
  return forgetPasskey(before, form);
}

export async function removeIdentityAction(before: AccountFormState, form: FormData): Answer {
  return forgetIdentity(before, form);
}

export async function roleAction(before: AccountFormState, form: FormData): Answer {
  return givePersonRole(before, form);
}

export async function disableAction(before: AccountFormState, form: FormData): Answer {
  return disablePerson(before, form);
}

export async function enableAction(before: AccountFormState, form: FormData): Answer {
  return enablePerson(before, form);
}

export async function removeAccountAction(before: AccountFormState, form: FormData): Answer {
  return removePerson(before, form);
}

export async function withdrawLinkAction(before: AccountFormState, form: FormData): Answer {
  return withdrawOneLink(before, form);
}

export async function proofAction(before: AccountFormState, form: FormData): Answer {
  return proofForm(before, form);
}

import type { LinkKind } from "./account";
import type { AccountField } from "./account-form-state";
import { shortestPassword } from "./account-input";
import { proofField } from "./proof";

const name: AccountField = {
  name: "name",
  label: "Name",
  type: "text",
  autoComplete: "name",
  hint: "Shown beside the changes you make",
};
const email: AccountField = {
  name: "email",
  label: "Email address",
  type: "email",
  autoComplete: "username",
};
/** The field of a password that is being set. */
export const newPasswordField: AccountField = {
  name: "password",
  label: "New password",
  type: "password",
  autoComplete: "new-password",
  hint: `At least ${shortestPassword} characters; a few unrelated words do well`,
};

/** The field of the proof, where a form asks for it. */
export const proofAccountField: AccountField = {
  name: proofField,
  label: "Your password",
  type: "password",
  autoComplete: "current-password",
};

/** The field of one's own name. */
export const ownNameField = name;

/** What each kind of link asks for. */
export const linkFields: Record<LinkKind, AccountField[]> = {
  setup: [name, email, { ...newPasswordField, label: "Password" }],
  invitation: [name, { ...newPasswordField, label: "Password" }],
  recovery: [newPasswordField],
};

/** How each kind of link introduces itself. */
export const linkWords: Record<LinkKind, { title: string; sentence: string; submit: string }> = {
  setup: {
    title: "Set up this register",
    sentence: "You make the first account, that of a maintainer, who can then invite others.",
    submit: "Make the account",
  },
  invitation: {
    title: "Make your account",
    sentence: "You were invited to this register.",
    submit: "Make the account",
  },
  recovery: {
    title: "Set a new password",
    sentence: "Once it is set, you are signed out everywhere else.",
    submit: "Set the password",
  },
};
/** What signing in asks for. */
export const signInFields: AccountField[] = [
  { name: "email", label: "Email address", type: "email", autoComplete: "username webauthn" },
  { name: "password", label: "Password", type: "password", autoComplete: "current-password" },
];

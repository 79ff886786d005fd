import { z } from "zod";
import { tokenScopes } from "./account";
import { isReservedName } from "./reserved-name";
import { roles } from "./role";

/** The shortest password that is taken, in characters (NIST SP 800-63B, 3.1.1.2; OWASP ASVS 5.0, 6.2.1). */
export const shortestPassword = 12;

/** The longest, in characters: long enough for any sentence or manager, short enough to hash (ASVS 5.0, 6.2.9). */
export const longestPassword = 200;

const lengthSentence = `A password needs at least ${shortestPassword} characters. A few words in a row are easy to remember.`;

/** A new password: length alone, taken as typed, blanks and all, with no rule about what it is made of. */
export const newPassword = z
  .string()
  .refine((text) => [...text].length >= shortestPassword, lengthSentence)
  .refine(
    (text) => [...text].length <= longestPassword,
    `A password has at most ${longestPassword} characters.`,
  );

const emailSentence = "Write an email address, such as name@example.org.";

/** An email address, lower case, since mail is delivered alike to both (RFC 5321, 2.4, in practice). */
export const emailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, emailSentence)
  .pipe(z.email(emailSentence));

/** The name of a person or a token: one line. */
const shownName = (missing: string) =>
  z
    .string()
    .transform((text) =>
      text
        .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, " ")
        .replace(/\s+/gu, " ")
        .trim(),
    )
    .refine((text) => text !== "", missing)
    .refine((text) => text.length <= 120, "A name has at most 120 characters.");

const ownName = shownName("Write your name as others shall see it beside your changes.").refine(
  (name) => !isReservedName(name),
  "The register itself signs with this name. Write your own.",
);

/** What signing in needs. What is wrong with it is never told apart, so nothing is checked but that it is there. */
export const signInInput = z.object({
  email: z.string().trim().toLowerCase().min(1, "Write your email address.").max(254, emailSentence),
  password: z.string().min(1, "Write your password.").max(1000, "This password is too long."),
});

/** The first maintainer, who brings an address of their own. */
export const setupInput = z.object({
  name: ownName,
  email: emailAddress,
  password: newPassword,
});

/** Whoever accepts an invitation, which names the address. */
export const acceptInput = setupInput.omit({ email: true });

/** Whoever sets a new password by a link. */
export const recoveryInput = z.object({ password: newPassword });

/** Another name of one's own. */
export const nameInput = z.object({ name: ownName });

/** Another role for somebody. */
export const roleInput = z.object({
  id: z.string(),
  role: z.enum(roles, "Choose one of the roles offered."),
});

/** Something of one's own or somebody's account, by its id. */
export const idInput = z.object({ id: z.string() });

/** A person to be invited. */
export const invitationInput = z.object({
  email: emailAddress,
  role: z.enum(roles, "Choose what this person may do."),
});

/** A new password of one's own; the present one proves who asks (ASVS 5.0, 6.2.3). */
export const passwordChangeInput = z.object({
  present: z.string().min(1, "Write your present password.").max(1000, "This password is too long."),
  password: newPassword,
});

/** A personal token to be made: its name, what it may do and for how many days. */
export const tokenInput = z.object({
  name: shownName("Give the token a name that tells what uses it."),
  scope: z.enum(tokenScopes, "Choose what the token may do."),
  days: z.coerce
    .number("Choose for how long the token works.")
    .int()
    .min(1, "A token works for at least one day.")
    .max(366, "A token works for at most a year."),
});

import { existsSync } from "node:fs";
import { emailAddress } from "@/domain/account-input";
import { openAsIs, openDatabase, setDb } from "./client";
import { openMaintainersRecovery } from "./commands/account-links";
import { isPresentSchema } from "./migrate";
import { RegisterError } from "./register-error";

/** A command must neither make a register where there is none nor migrate one under a server that is running. */
function refuseRegister(register: string): void {
  if (!existsSync(register)) {
    throw new RegisterError(
      `There is no register at ${register}: set DATABASE_PATH as it is for the server, then try again.`,
    );
  }
  const db = openAsIs(register, { readonly: false });
  try {
    if (isPresentSchema(db)) return;
  } finally {
    db.$client.close();
  }
  throw new RegisterError(
    `The register at ${register} is not of this release: start this release once, then try again.`,
  );
}

/**
 * The address, at `origin`, by which the maintainer who has this email address sets a new password: it works once, for a day,
 * and the links made for them before end. The register may be in use. Throws a RegisterError where there is no register of
 * this release, or no maintainer who can sign in has the address.
 */
export async function maintainersLink(register: string, email: string, origin: string): Promise<string> {
  const address = emailAddress.safeParse(email);
  if (!address.success) throw new RegisterError(`“${email}” is no email address, such as name@example.org.`);
  refuseRegister(register);
  const db = setDb(openDatabase(register));
  try {
    const outcome = await openMaintainersRecovery(address.data);
    if (outcome.kind === "done") return `${origin}/setup?token=${outcome.value.secret}`;
    throw new RegisterError(
      "errors" in outcome
        ? outcome.errors.map(({ message }) => message).join(" ")
        : `No maintainer of this register has the address ${address.data}. Any maintainer can make a link for everybody else, at /settings.`,
    );
  } finally {
    db.$client.close();
  }
}

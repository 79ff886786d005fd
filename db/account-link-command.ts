import path from "node:path";
import { maintainersLink } from "./account-link";
import { runCommand } from "./backups/command-line";
import { databasePath } from "./client";
import { RegisterError } from "./register-error";

// `npm run account-link -- EMAIL`
await runCommand(async () => {
  const [email, ...more] = process.argv.slice(2);
  if (!email || more.length > 0) {
    throw new RegisterError("Say whose password is lost: npm run account-link -- name@example.org");
  }
  const { APP_URL } = process.env;
  if (!APP_URL || !URL.canParse(APP_URL)) {
    throw new RegisterError("Set APP_URL as it is for the server: the link leads there.");
  }
  const link = await maintainersLink(path.resolve(databasePath()), email, new URL(APP_URL).origin);
  return ["This link sets a new password. It works once, within a day, and is shown only now:", `  ${link}`];
});

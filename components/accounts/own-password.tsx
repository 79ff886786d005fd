import { newPasswordField } from "@/domain/account-fields";
import { type AccountAction, AccountForm } from "./account-form";
import { SettingsSection } from "./settings-section";

const present = {
  name: "present",
  label: "Present password",
  type: "password",
  autoComplete: "current-password",
} as const;

/** Changes one's password. */
export function OwnPassword({ change }: { change: AccountAction }) {
  return (
    <SettingsSection id="password" title="Password">
      <details className="form-folded">
        <summary>Change your password</summary>
        <AccountForm
          name="own-password"
          action={change}
          fields={[present, newPasswordField]}
          submit="Change the password"
          refused="Not changed"
        />
      </details>
    </SettingsSection>
  );
}

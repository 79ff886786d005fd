import { ownNameField } from "@/domain/account-fields";
import { type AccountAction, AccountForm } from "./account-form";
import { SettingsSection } from "./settings-section";

/** Changes one's own name. */
export function OwnName({ name, rename }: { name: string; rename: AccountAction }) {
  return (
    <SettingsSection id="name" title="Name">
      <details className="form-folded">
        <summary>Change your name</summary>
        <p className="muted small">What you have written keeps the name that you had.</p>
        <AccountForm
          key={name}
          name="own-name"
          action={rename}
          fields={[{ ...ownNameField, initial: name }]}
          submit="Change the name"
          refused="Not changed"
        />
      </details>
    </SettingsSection>
  );
}

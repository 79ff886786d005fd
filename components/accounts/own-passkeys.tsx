import { Moment } from "@/components/ui/moment";
import type { Passkey } from "@/domain/account";
import { type AccountAction, AccountForm } from "./account-form";
import { AddPasskey } from "./add-passkey";
import { SettingsItem } from "./settings-item";
import { SettingsSection } from "./settings-section";

type Props = { passkeys: Passkey[]; remove: AccountAction; prove: AccountAction };

/** Ways to sign in that devices keep. */
export function OwnPasskeys({ passkeys, remove, prove }: Props) {
  return (
    <SettingsSection
      id="passkeys"
      title="Passkeys"
      hint="A passkey signs you in by your device's lock instead of a password."
    >
      {passkeys.length > 0 && (
        <ul className="settings-list">
          {passkeys.map(({ id, name, createdAt }) => (
            <SettingsItem
              key={id}
              title={<bdi>{name}</bdi>}
              facts={
                <>
                  Added <Moment at={createdAt} />
                </>
              }
            >
              <AccountForm
                name={`forget-${id}`}
                action={remove}
                hidden={{ id }}
                submit="Remove"
                label={`Remove the passkey ${name}`}
              />
            </SettingsItem>
          ))}
        </ul>
      )}
      <AddPasskey prove={prove} />
    </SettingsSection>
  );
}

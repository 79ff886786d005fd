import { ActionForm, type ButtonAction } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Moment } from "@/components/ui/moment";
import type { Passkey } from "@/domain/account";
import { AddPasskey } from "./add-passkey";
import { SettingsItem } from "./settings-item";
import { SettingsSection } from "./settings-section";

type Props = { passkeys: Passkey[]; remove: ButtonAction };

/** Ways to sign in that devices keep. */
export function OwnPasskeys({ passkeys, remove }: Props) {
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
              <ActionForm action={remove} fields={{ id }}>
                <Button type="submit" aria-label={`Remove the passkey ${name}`}>
                  Remove
                </Button>
              </ActionForm>
            </SettingsItem>
          ))}
        </ul>
      )}
      <AddPasskey />
    </SettingsSection>
  );
}

import { Moment } from "@/components/ui/moment";
import type { Identity } from "@/domain/account";
import { type AccountAction, AccountForm } from "./account-form";
import { SettingsItem } from "./settings-item";
import { SettingsSection } from "./settings-section";

type Props = { provider: string; identities: Identity[]; unlink: AccountAction };

/** Who of an OpenID provider may sign in as oneself; nothing where nobody of one does. */
export function OwnIdentities({ provider, identities, unlink }: Props) {
  if (identities.length === 0) return null;
  return (
    <SettingsSection
      id="identities"
      title="Signed in by others"
      hint={`Whoever ${provider} takes for one of these is signed in as you. It links another by itself when somebody signs in there with your verified address.`}
    >
      <ul className="settings-list">
        {identities.map(({ id, subject, createdAt }) => (
          <SettingsItem
            key={id}
            title={<bdi>{subject}</bdi>}
            facts={
              <>
                Linked <Moment at={createdAt} />
              </>
            }
          >
            <AccountForm
              name={`unlink-${id}`}
              action={unlink}
              hidden={{ id }}
              submit="Unlink"
              label={`Unlink ${subject}`}
            />
          </SettingsItem>
        ))}
      </ul>
    </SettingsSection>
  );
}

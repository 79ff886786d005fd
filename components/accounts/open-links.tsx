import { Moment } from "@/components/ui/moment";
import type { AccountLink, LinkKind } from "@/domain/account";
import { type AccountAction, AccountForm } from "./account-form";
import { SettingsItem } from "./settings-item";

const kindWords: Record<LinkKind, string> = {
  setup: "First account",
  invitation: "Invitation",
  recovery: "New password",
};

/** The links that nobody has used yet; nothing where there is none. */
export function OpenLinks({ links, withdraw }: { links: AccountLink[]; withdraw: AccountAction }) {
  if (links.length === 0) return null;
  return (
    <>
      <h3 className="settings-subtitle">Not used yet</h3>
      <ul className="settings-list">
        {links.map(({ id, kind, email, role, createdBy, expiresAt }) => (
          <SettingsItem
            key={id}
            title={<bdi>{email ?? kindWords[kind]}</bdi>}
            facts={
              <>
                {kindWords[kind]} as {role}, made by <bdi>{createdBy}</bdi>, until <Moment at={expiresAt} />
              </>
            }
          >
            <AccountForm
              name={`withdraw-${id}`}
              action={withdraw}
              hidden={{ id }}
              submit="Withdraw"
              label={`Withdraw the link for ${email ?? kindWords[kind]}`}
            />
          </SettingsItem>
        ))}
      </ul>
    </>
  );
}

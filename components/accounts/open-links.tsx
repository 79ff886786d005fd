import { ActionForm, type ButtonAction } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Moment } from "@/components/ui/moment";
import type { AccountLink, LinkKind } from "@/domain/account";
import { SettingsItem } from "./settings-item";

const kindWords: Record<LinkKind, string> = {
  setup: "First account",
  invitation: "Invitation",
  recovery: "New password",
};

/** The links that nobody has used yet; nothing where there is none. */
export function OpenLinks({ links, withdraw }: { links: AccountLink[]; withdraw: ButtonAction }) {
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
            <ActionForm action={withdraw} fields={{ id }}>
              <Button type="submit" aria-label={`Withdraw the link for ${email ?? kindWords[kind]}`}>
                Withdraw
              </Button>
            </ActionForm>
          </SettingsItem>
        ))}
      </ul>
    </>
  );
}

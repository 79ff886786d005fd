import type { Metadata } from "next";
import { LocalMode } from "@/components/accounts/local-mode";
import { OwnIdentities } from "@/components/accounts/own-identities";
import { OwnLogins } from "@/components/accounts/own-logins";
import { OwnName } from "@/components/accounts/own-name";
import { OwnPasskeys } from "@/components/accounts/own-passkeys";
import { OwnPassword } from "@/components/accounts/own-password";
import { OwnTokens } from "@/components/accounts/own-tokens";
import { People } from "@/components/accounts/people";
import { SignInFirst } from "@/components/accounts/sign-in-first";
import { mayDo } from "@/domain/permission";
import { loadOwnAccount, loadPeople, loadSetupState } from "../_data/accounts";
import { openIdProvider } from "../_server/open-id";
import { SettingsNotice } from "../_server/settings-notice";
import { currentViewer } from "../_server/viewer";
import * as actions from "./actions";

export const metadata: Metadata = { title: "Settings", robots: { index: false } };

export default async function SettingsPage() {
  const { isTeam } = await loadSetupState();
  const { accountId, loginId, name, role } = await currentViewer();
  if (!isTeam) return <LocalMode />;
  if (!accountId || !role) return <SignInFirst title="Settings" next="/settings" />;
  const { logins, tokens, passkeys, identities } = await loadOwnAccount(accountId);
  const all = mayDo(role, "keep accounts") ? await loadPeople() : null;
  return (
    <div className="form-page settings-page">
      <SettingsNotice />
      <h1 className="page-title">Settings</h1>
      <p className="settings-who">
        You are <strong>{name}</strong>, {role} of this register.
      </p>
      {all && (
        <People
          {...all}
          own={accountId}
          actions={{
            invite: actions.invitationAction,
            recover: actions.recoveryAction,
            role: actions.roleAction,
            disable: actions.disableAction,
            enable: actions.enableAction,
            remove: actions.removeAccountAction,
            withdraw: actions.withdrawLinkAction,
          }}
        />
      )}
      <OwnTokens tokens={tokens} add={actions.tokenAction} revoke={actions.revokeTokenAction} />
      <OwnLogins
        logins={logins}
        present={loginId}
        end={actions.endLoginAction}
        endOthers={actions.endOtherLoginsAction}
      />
      <OwnPasskeys passkeys={passkeys} remove={actions.removePasskeyAction} prove={actions.proofAction} />
      <OwnIdentities
        provider={openIdProvider()?.name ?? "A provider"}
        identities={identities}
        unlink={actions.removeIdentityAction}
      />
      <OwnName name={name} rename={actions.renameAction} />
      <OwnPassword change={actions.passwordAction} />
    </div>
  );
}

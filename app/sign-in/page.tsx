import type { Metadata } from "next";
import { AccountForm } from "@/components/accounts/account-form";
import { PasskeySignIn } from "@/components/accounts/passkey-sign-in";
import { SignInNotices } from "@/components/accounts/sign-in-notices";
import { LinkButton } from "@/components/ui/button";
import { signInFields } from "@/domain/account-fields";
import { openIdRefusal } from "@/domain/open-id-refusal";
import { readReturnAddress } from "@/domain/return-address";
import { signInBesideForm } from "@/domain/signed-out";
import { loadSetupState } from "../_data/accounts";
import { openIdProvider } from "../_server/open-id";
import { currentViewer } from "../_server/viewer";
import { signInAction } from "./actions";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = { title: "Sign in", robots: { index: false } };

export default async function SignInPage({ searchParams }: Props) {
  const { next, error, for: purpose } = await searchParams;
  const { isTeam, isUnclaimed } = await loadSetupState();
  const viewer = await currentViewer();
  const isBesideForm = purpose === "form";
  const address = isBesideForm ? signInBesideForm : readReturnAddress(next);
  const provider = openIdProvider();
  if (!isTeam) {
    return (
      <div className="form-page">
        <h1 className="page-title">No login is needed</h1>
        <p>This register runs on this machine alone: whoever sits here may read and change it.</p>
      </div>
    );
  }
  return (
    <div className="form-page account-page">
      <h1 className="page-title">Sign in</h1>
      <SignInNotices
        viewer={viewer.accountId ? { name: viewer.name, next: isBesideForm ? null : address } : null}
        refusal={error ? openIdRefusal(String(error), provider?.name ?? "The provider") : null}
        isUnclaimed={isUnclaimed}
      />
      <AccountForm
        name="sign-in"
        action={signInAction}
        fields={signInFields}
        hidden={{ next: address }}
        submit="Sign in"
        refused="Not signed in"
      />
      <PasskeySignIn next={address} />
      {provider && (
        <p className="account-other">
          <LinkButton href={`/sign-in/open-id?${new URLSearchParams({ next: address })}`}>
            Sign in with {provider.name}
          </LinkButton>
        </p>
      )}
      <p className="muted small">
        No account, or the password is lost? A maintainer of this register can send you a link.
      </p>
    </div>
  );
}

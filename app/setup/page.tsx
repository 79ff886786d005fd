import type { Metadata } from "next";
import { cookies } from "next/headers";
import { AccountForm } from "@/components/accounts/account-form";
import { EmptyState } from "@/components/ui/empty-state";
import { linkFields, linkWords } from "@/domain/account-fields";
import { loadLink } from "../_data/accounts";
import { linkCookie } from "../_server/link-cookie";
import { acceptLinkAction } from "./actions";

export const metadata: Metadata = {
  title: "Make an account",
  robots: { index: false },
};

export default async function SetupPage() {
  const secret = (await cookies()).get(linkCookie)?.value ?? "";
  const link = await loadLink(secret);
  if (!link) {
    return (
      <EmptyState heading="h1" title="This link does not work">
        <p>
          It has been used, its time has run out, or it was not copied whole. Open it once more; if that does
          not help, ask for a new one.
        </p>
        <p>
          <a href="/sign-in">Sign in</a>
        </p>
      </EmptyState>
    );
  }
  const { title, sentence, submit } = linkWords[link.kind];
  return (
    <div className="form-page account-page">
      <h1 className="page-title">{title}</h1>
      <p>{sentence}</p>
      {link.email && (
        <p>
          Account: <strong>{link.email}</strong>
        </p>
      )}
      <AccountForm
        name="setup"
        action={acceptLinkAction}
        fields={linkFields[link.kind]}
        hidden={{ secret }}
        submit={submit}
        refused="Not done yet"
      />
    </div>
  );
}

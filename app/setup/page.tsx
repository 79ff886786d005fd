import type { Metadata } from "next";
import { AccountForm } from "@/components/accounts/account-form";
import { EmptyState } from "@/components/ui/empty-state";
import { linkFields, linkWords } from "@/domain/account-fields";
import { loadLink } from "../_data/accounts";
import { acceptLinkAction } from "./actions";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = {
  title: "Make an account",
  robots: { index: false },
};

export default async function SetupPage({ searchParams }: Props) {
  const { token } = await searchParams;
  const secret = typeof token === "string" ? token : "";
  const link = await loadLink(secret);
  if (!link) {
    return (
      <EmptyState heading="h1" title="This link does not work">
        <p>It has been used, its time has run out, or it was not copied whole. Ask for a new one.</p>
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

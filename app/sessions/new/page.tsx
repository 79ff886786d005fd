import type { Metadata } from "next";
import { SessionForm } from "@/components/session-form/session-form";
import { IgnoredNote } from "@/components/sessions/ignored-note";
import { unreadParameters } from "@/domain/unread-parameters";
import { loadPartyOptions } from "../../_data/session-form";
import { openedForm } from "../../_data/session-form-changes";
import { isFormShown } from "../../_server/form-shown";
import { MayNotWrite } from "../../_server/may-not-write";
import { sessionFormAction } from "../actions";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = {
  title: "Add a session",
  description: "Add a coming or past session: the group, its date and whatever else is known.",
  alternates: { canonical: "/sessions/new" },
};

const textOf = (value: string | string[] | undefined) => [value ?? ""].flat()[0]?.slice(0, 300) || null;

export default async function NewSessionPage({ searchParams }: Props) {
  const parameters = await searchParams;
  const { group, date } = parameters;
  const isShown = await isFormShown();
  return (
    <div className="form-page">
      <nav aria-label="Breadcrumb" className="small">
        <a className="muted" href="/sessions">
          Sessions
        </a>
      </nav>
      <h1 className="page-title">Add a session</h1>
      <IgnoredNote ignored={unreadParameters(parameters, ["group", "date"])} />
      {isShown ? (
        <>
          <p className="muted">
            Group, status and date, or that it is not known, are needed; all else may wait.
          </p>
          <SessionForm
            action={sessionFormAction}
            opened={await openedForm(textOf(group), textOf(date))}
            parties={await loadPartyOptions()}
          />
        </>
      ) : (
        <MayNotWrite
          next={`/sessions/new?${new URLSearchParams(textOf(group) ? { group: textOf(group) ?? "" } : {})}`}
        />
      )}
    </div>
  );
}

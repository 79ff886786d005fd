import { Moment } from "@/components/ui/moment";
import type { Account } from "@/domain/account";
import { roles } from "@/domain/role";
import { AccountForm } from "./account-form";
import type { PeopleActions } from "./people";
import { SettingsItem } from "./settings-item";

const roleField = {
  name: "role",
  label: "Role",
  type: "select",
  options: roles.map((one) => ({ value: one, label: one })),
} as const;

type Props = {
  person: Account;
  isOwn: boolean;
  actions: Pick<PeopleActions, "role" | "disable" | "enable" | "remove" | "recover">;
};

/** One account: its role, and the ways to change it, to lock it out, to help its owner in again and to take it out for good. */
export function PersonItem({ person, isOwn, actions }: Props) {
  const { id, name, email, role, disabledAt, lastLoginAt } = person;
  return (
    <SettingsItem
      title={
        <>
          <bdi>{name}</bdi> {isOwn && "(you)"}
        </>
      }
      facts={
        <>
          <bdi>{email}</bdi> · {role} ·{" "}
          {disabledAt ? (
            <>
              no access since <Moment at={disabledAt} />
            </>
          ) : lastLoginAt ? (
            <>
              signed in <Moment at={lastLoginAt} />
            </>
          ) : (
            "not signed in"
          )}
        </>
      }
    >
      <details className="settings-more">
        <summary aria-label={`Change the account of ${name}`}>Change</summary>
        {disabledAt ? (
          <AccountForm
            name={`enable-${id}`}
            action={actions.enable}
            hidden={{ id }}
            submit="Give access back"
          />
        ) : (
          <>
            <AccountForm
              key={role}
              name={`role-${id}`}
              action={actions.role}
              fields={[{ ...roleField, initial: role }]}
              hidden={{ id }}
              submit="Change the role"
              tone="plain"
            />
            <AccountForm
              name={`recover-${id}`}
              action={actions.recover}
              hidden={{ id }}
              submit="Make a link for a new password"
              refused="No link was made"
            />
            <AccountForm
              name={`disable-${id}`}
              action={actions.disable}
              hidden={{ id }}
              submit="Take the access away"
            />
          </>
        )}
        <details className="form-folded">
          <summary>Remove the account</summary>
          <p className="muted small">
            Their name stays beside what they did. Address, password, passkeys and tokens are forgotten, and
            there is no way back.
          </p>
          <AccountForm
            name={`remove-${id}`}
            action={actions.remove}
            hidden={{ id }}
            submit="Remove it for good"
            label={`Remove the account of ${name} for good`}
          />
        </details>
      </details>
    </SettingsItem>
  );
}

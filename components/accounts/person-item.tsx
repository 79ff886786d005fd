import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Moment } from "@/components/ui/moment";
import type { Account } from "@/domain/account";
import { roles } from "@/domain/role";
import { AccountForm } from "./account-form";
import type { PeopleActions } from "./people";
import { SettingsItem } from "./settings-item";

type Props = {
  person: Account;
  isOwn: boolean;
  actions: Pick<PeopleActions, "role" | "disable" | "enable" | "recover">;
};

/** One account: its role, and the ways to change it, to lock it out and to help its owner in again. */
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
          <ActionForm action={actions.enable} fields={{ id }}>
            <Button type="submit">Give access back</Button>
          </ActionForm>
        ) : (
          <>
            <ActionForm action={actions.role} fields={{ id }} className="account-row">
              <label className="field-label" htmlFor={`role-${id}`}>
                Role
              </label>
              <select className="input" id={`role-${id}`} name="role" defaultValue={role} key={role}>
                {roles.map((one) => (
                  <option key={one}>{one}</option>
                ))}
              </select>
              <Button type="submit">Change the role</Button>
            </ActionForm>
            <AccountForm
              name={`recover-${id}`}
              action={actions.recover}
              fields={[]}
              hidden={{ id }}
              submit="Make a link for a new password"
              refused="No link was made"
            />
            <ActionForm action={actions.disable} fields={{ id }}>
              <Button type="submit">Take the access away</Button>
            </ActionForm>
          </>
        )}
      </details>
    </SettingsItem>
  );
}

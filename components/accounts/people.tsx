import type { Account, AccountLink } from "@/domain/account";
import type { AccountField } from "@/domain/account-form-state";
import { roles, roleWords } from "@/domain/role";
import { type AccountAction, AccountForm } from "./account-form";
import { OpenLinks } from "./open-links";
import { PersonItem } from "./person-item";
import { SettingsSection } from "./settings-section";

/** What a maintainer can do about people. */
export type PeopleActions = {
  invite: AccountAction;
  recover: AccountAction;
  role: AccountAction;
  disable: AccountAction;
  enable: AccountAction;
  remove: AccountAction;
  withdraw: AccountAction;
};

type Props = { people: Account[]; links: AccountLink[]; own: string; actions: PeopleActions };

const fields: AccountField[] = [
  { name: "email", label: "Email address", type: "email" },
  {
    name: "role",
    label: "Role",
    type: "select",
    initial: "analyst",
    options: roles.map((role) => ({ value: role, label: roleWords[role] })),
  },
];

/** Everybody with an account, the links that wait for somebody, and the form that invites. */
export function People({ people, links, own, actions }: Props) {
  return (
    <SettingsSection id="people" title="People" hint="What you change here counts from their next click on.">
      <ul className="settings-list">
        {people.map((person) => (
          <PersonItem key={person.id} person={person} isOwn={person.id === own} actions={actions} />
        ))}
      </ul>
      <OpenLinks links={links} withdraw={actions.withdraw} />
      <h3 className="settings-subtitle">Invite somebody</h3>
      <AccountForm
        name="invite"
        action={actions.invite}
        fields={fields}
        submit="Make an invitation"
        refused="Nobody was invited"
      />
    </SettingsSection>
  );
}

import { Moment } from "@/components/ui/moment";
import { type Login, loginDays } from "@/domain/account";
import { browserName } from "@/domain/browser-name";
import { type AccountAction, AccountForm } from "./account-form";
import { SettingsItem } from "./settings-item";
import { SettingsSection } from "./settings-section";

type Props = { logins: Login[]; present: string | null; end: AccountAction; endOthers: AccountAction };

/** Where one is signed in, to be ended one by one or all at once. */
export function OwnLogins({ logins, present, end, endOthers }: Props) {
  return (
    <SettingsSection
      id="logins"
      title="Where you are signed in"
      hint={`A login ends by itself after ${loginDays.most} days, and after ${loginDays.unused} in which nobody uses it. End one that you do not know, and change your password.`}
    >
      <ul className="settings-list">
        {logins.map(({ id, createdAt, usedAt, userAgent }) => {
          const browser = browserName(userAgent);
          return (
            <SettingsItem
              key={id}
              title={id === present ? `${browser} (this one)` : browser}
              facts={
                <>
                  Since <Moment at={createdAt} />, last used <Moment at={usedAt} />
                </>
              }
            >
              {id !== present && (
                <AccountForm
                  name={`end-${id}`}
                  action={end}
                  hidden={{ id }}
                  submit="End"
                  label={`End the login in ${browser}, since ${createdAt.slice(0, 10)}`}
                />
              )}
            </SettingsItem>
          );
        })}
      </ul>
      {logins.length > 1 && <AccountForm name="end-others" action={endOthers} submit="End all others" />}
    </SettingsSection>
  );
}

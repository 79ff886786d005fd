import { ActionForm, type ButtonAction } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Moment } from "@/components/ui/moment";
import type { Login } from "@/domain/account";
import { browserName } from "@/domain/browser-name";
import { SettingsItem } from "./settings-item";
import { SettingsSection } from "./settings-section";

type Props = { logins: Login[]; present: string | null; end: ButtonAction; endOthers: ButtonAction };

/** Where one is signed in, to be ended one by one or all at once. */
export function OwnLogins({ logins, present, end, endOthers }: Props) {
  return (
    <SettingsSection
      id="logins"
      title="Where you are signed in"
      hint="A login ends by itself after seven days. End one that you do not know, and change your password."
    >
      <ul className="settings-list">
        {logins.map(({ id, createdAt, userAgent }) => {
          const browser = browserName(userAgent);
          return (
            <SettingsItem
              key={id}
              title={id === present ? `${browser} (this one)` : browser}
              facts={
                <>
                  Since <Moment at={createdAt} />
                </>
              }
            >
              {id !== present && (
                <ActionForm action={end} fields={{ id }}>
                  <Button
                    type="submit"
                    aria-label={`End the login in ${browser}, since ${createdAt.slice(0, 10)}`}
                  >
                    End
                  </Button>
                </ActionForm>
              )}
            </SettingsItem>
          );
        })}
      </ul>
      {logins.length > 1 && (
        <ActionForm action={endOthers} fields={{}}>
          <Button type="submit">End all others</Button>
        </ActionForm>
      )}
    </SettingsSection>
  );
}

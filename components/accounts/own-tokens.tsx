import { Moment } from "@/components/ui/moment";
import type { ApiToken } from "@/domain/account";
import type { AccountField } from "@/domain/account-form-state";
import { type AccountAction, AccountForm } from "./account-form";
import { SettingsItem } from "./settings-item";
import { SettingsSection } from "./settings-section";

type Props = { tokens: ApiToken[]; add: AccountAction; revoke: AccountAction };

const scopeWords = { read: "reads", write: "reads and writes" };

const fields: AccountField[] = [
  { name: "name", label: "Name", type: "text", hint: "What will use it" },
  {
    name: "scope",
    label: "It may",
    type: "select",
    options: [
      { value: "read", label: "Read" },
      { value: "write", label: "Read and write, as far as your role goes" },
    ],
  },
  {
    name: "days",
    label: "It works for",
    type: "select",
    initial: "90",
    options: [30, 90, 180, 366].map((days) => ({ value: `${days}`, label: `${days} days` })),
  },
];

/** Personal tokens, by which programs act for their owner. */
export function OwnTokens({ tokens, add, revoke }: Props) {
  return (
    <SettingsSection
      id="tokens"
      title="Tokens for programs"
      hint="A program that sends one as a bearer token acts for you."
    >
      {tokens.length > 0 && (
        <ul className="settings-list">
          {tokens.map(({ id, name, scope, expiresAt, lastUsedAt }) => (
            <SettingsItem
              key={id}
              title={<bdi>{name}</bdi>}
              facts={
                <>
                  {scopeWords[scope]}, until <Moment at={expiresAt} />
                  {lastUsedAt ? (
                    <>
                      , last used <Moment at={lastUsedAt} />
                    </>
                  ) : (
                    ", never used"
                  )}
                </>
              }
            >
              <AccountForm
                name={`revoke-${id}`}
                action={revoke}
                hidden={{ id }}
                submit="Revoke"
                label={`Revoke ${name}`}
              />
            </SettingsItem>
          ))}
        </ul>
      )}
      <details className="form-folded">
        <summary>Make a token</summary>
        <AccountForm
          name="token"
          action={add}
          fields={fields}
          submit="Make the token"
          refused="No token was made"
        />
      </details>
    </SettingsSection>
  );
}

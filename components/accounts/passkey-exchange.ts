const base = "/api/auth/passkey";

async function call(path: string, body?: unknown): Promise<unknown> {
  const init = body
    ? { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }
    : {};
  const answer = await fetch(`${base}/${path}`, init);
  if (!answer.ok)
    throw new Error(answer.status === 429 ? "too many" : answer.status === 403 ? "stale" : "refused");
  return answer.json();
}

async function attempt(exchange: () => Promise<unknown>, sentence: string): Promise<string | null> {
  try {
    await exchange();
    return null;
  } catch (error) {
    if (error instanceof Error && error.message === "too many") {
      return "There were too many attempts. Wait a little and try again.";
    }
    if (error instanceof Error && error.message === "stale") {
      return "It is too long since you signed in. Try once more.";
    }
    return sentence;
  }
}

/** Signs in with a passkey that the device offers; null once it is done, else why not, in a sentence. */
export function signInWithPasskey(): Promise<string | null> {
  return attempt(async () => {
    const { startAuthentication } = await import("@simplewebauthn/browser");
    const optionsJSON = (await call("generate-authenticate-options")) as never;
    await call("verify-authentication", { response: await startAuthentication({ optionsJSON }) });
  }, "No passkey of this register was used. Sign in with your password instead.");
}

/** Keeps a new passkey on the device under a name; null once it is done, else why not, in a sentence. */
export function addPasskey(name: string): Promise<string | null> {
  return attempt(async () => {
    const { startRegistration } = await import("@simplewebauthn/browser");
    const optionsJSON = (await call("generate-register-options")) as never;
    await call("verify-registration", { response: await startRegistration({ optionsJSON }), name });
  }, "No passkey was added: the device refused, or it holds one of this account already.");
}

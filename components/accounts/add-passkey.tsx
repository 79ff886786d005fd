"use client"; // talks to the device that will hold the passkey

import { type FormEvent, useState } from "react";
import { useHydrated } from "@/components/session-form/use-hydrated";
import { Button } from "@/components/ui/button";
import { Field, fieldWords } from "@/components/ui/field";
import { addPasskey } from "./passkey-exchange";

export function AddPasskey() {
  const [problem, setProblem] = useState<string | null>(null);
  if (!useHydrated()) return <p className="muted small">Adding one needs JavaScript.</p>;
  if (!window.PublicKeyCredential) return <p className="muted small">This browser keeps no passkeys.</p>;
  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get("name")).trim() || "Passkey";
    setProblem(null);
    const refused = await addPasskey(name.slice(0, 120));
    if (refused) setProblem(refused);
    else window.location.reload();
  };
  const words = { hint: "Such as the device that keeps it", error: problem };
  return (
    <form className="account-form account-row" onSubmit={add}>
      <Field id="passkey-name" label="Name" {...words}>
        <input {...fieldWords("passkey-name", words)} className="input" name="name" maxLength={120} />
      </Field>
      <Button type="submit">Add a passkey</Button>
    </form>
  );
}

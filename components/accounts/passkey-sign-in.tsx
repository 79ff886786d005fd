"use client"; // talks to the device that holds the passkey

import { useState } from "react";
import { useHydrated } from "@/components/session-form/use-hydrated";
import { Button } from "@/components/ui/button";
import { signInWithPasskey } from "./passkey-exchange";

/** Signs in by a passkey; nothing where scripts or the browser cannot. */
export function PasskeySignIn({ next }: { next: string }) {
  const [problem, setProblem] = useState<string | null>(null);
  if (!useHydrated() || !window.PublicKeyCredential) return null;
  const ask = async () => {
    setProblem(null);
    const refused = await signInWithPasskey();
    if (refused) setProblem(refused);
    else window.location.assign(next);
  };
  return (
    <div className="account-other">
      <Button onClick={ask}>Sign in with a passkey</Button>
      {problem && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

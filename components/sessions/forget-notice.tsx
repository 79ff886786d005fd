"use client"; // takes away the cookie of a notice that a script showed without loading the page

import { useEffect } from "react";

/** Sees to it that a reload does not say again what the page has just said; where cookies cannot be reached they expire. */
export function ForgetNotice({ cookie }: { cookie: string }) {
  useEffect(() => {
    void window.cookieStore?.delete(cookie);
  }, [cookie]);
  return null;
}

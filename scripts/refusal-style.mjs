import { createHash } from "node:crypto";

/** The colours and the serif of the register (app/globals.css), for a small page that stands alone and can load nothing. */
export const refusalStyle = `:root{color-scheme:light dark;background:light-dark(#faf8f4,#151412);color:light-dark(#1b1a17,#efebe3)}
main{max-width:38rem;margin:12vh auto 0;padding:0 1.25rem;font:1.125rem/1.5 "Source Serif 4",Georgia,serif}
h1{font-size:1.625rem;font-weight:600;line-height:1.2;margin:0 0 .75rem}
a{color:light-dark(#7a1f2b,#e5929c)}`;

/** What a policy says of it, so that it counts and no other style does (Content Security Policy 3, 8.4). */
export const refusalStylePolicy = `style-src 'sha256-${createHash("sha256").update(refusalStyle).digest("base64")}'`;

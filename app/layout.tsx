import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { SiteFooter } from "@/components/frame/site-footer";
import { SiteHeader } from "@/components/frame/site-header";
import { viewLinks } from "./_data/views";
import { accountLink } from "./_server/account-link";
import { embedded } from "./_server/embed-path";
import { currentViewer } from "./_server/viewer";
import "./globals.css";

export function generateMetadata(): Metadata {
  const { APP_URL, PORT = "3000" } = process.env;
  return {
    metadataBase: new URL(APP_URL || `http://127.0.0.1:${PORT}`),
    title: { default: "Rapporteur", template: "%s · Rapporteur" },
    description:
      "A register of the meetings of working groups, commissions and dialogues: which body met, when, where, under whom, and who says so.",
    applicationName: "Rapporteur",
  };
}

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf8f4" },
    { media: "(prefers-color-scheme: dark)", color: "#151412" },
  ],
};

export default async function Layout({ children }: { children: ReactNode }) {
  // Each answer carries a fresh nonce for its scripts, so no page may be frozen at build, the not-found page included.
  await connection();
  if ((await headers()).has(embedded)) {
    return (
      <html lang="en">
        <body>{children}</body>
      </html>
    );
  }
  return (
    <html lang="en">
      <body>
        <a className="skip-link" href="#content">
          Skip to the content
        </a>
        <SiteHeader account={await accountLink()} views={await viewLinks()} />
        <main className="site-main" id="content" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter mayWrite={(await currentViewer()).mayWrite} />
      </body>
    </html>
  );
}

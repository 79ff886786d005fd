import type { Metadata } from "next";
import { Introduction } from "@/components/interface/introduction";
import { ReferenceSection } from "@/components/interface/reference-section";
import { referenceSections } from "@/domain/api/reference-page";
import { sendMarkupOnce } from "../_server/document";
import { publicOrigin } from "../_server/team-origin";

export const metadata: Metadata = {
  title: "Interface for programs",
  description: "How programs read and write this register: addresses, parameters, fields and examples.",
  alternates: { canonical: "/api" },
};

export default async function InterfacePage() {
  await sendMarkupOnce();
  const origin = await publicOrigin();
  return (
    <div className="interface">
      <h1 className="page-title">Interface for programs</h1>
      <Introduction origin={origin} />
      {referenceSections(origin).map((section) => (
        <ReferenceSection key={section.name} section={section} />
      ))}
    </div>
  );
}

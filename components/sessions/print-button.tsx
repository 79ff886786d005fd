"use client"; // opens the browser's print dialogue

import { Button } from "@/components/ui/button";

export function PrintButton() {
  return (
    <Button className="scripted" onClick={() => window.print()}>
      Print
    </Button>
  );
}

"use client"; // a file that is too long is refused before it is sent, for the server would not read it to its end

import type { ComponentProps } from "react";
import { formatBytes } from "@/domain/attachment-words";
import { largestTable } from "@/domain/import/table";

const tooLong = (bytes: number) =>
  `This file has ${formatBytes(bytes)}, and at most ${formatBytes(largestTable)} can be imported. Part it into smaller ones.`;

/** The field for a spreadsheet: one that is too long cannot be sent, and the browser says why. */
export function TableFileInput(props: ComponentProps<"input">) {
  return (
    <input
      {...props}
      type="file"
      onChange={({ currentTarget }) => {
        const bytes = currentTarget.files?.[0]?.size ?? 0;
        currentTarget.setCustomValidity(bytes > largestTable ? tooLong(bytes) : "");
        currentTarget.reportValidity();
      }}
    />
  );
}

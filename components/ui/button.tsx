import type { ComponentPropsWithoutRef } from "react";

type Tone = { tone?: "plain" | "primary" };

const classes = (tone: Tone["tone"], className?: string) =>
  ["button", tone === "primary" && "button-primary", className].filter(Boolean).join(" ");

export function Button({
  tone,
  className,
  type = "button",
  ...rest
}: ComponentPropsWithoutRef<"button"> & Tone) {
  return <button type={type} className={classes(tone, className)} {...rest} />;
}

export function LinkButton({ tone, className, children, ...rest }: ComponentPropsWithoutRef<"a"> & Tone) {
  return (
    <a className={classes(tone, className)} {...rest}>
      {children}
    </a>
  );
}

"use client"; // listens for Escape

import { useEffect } from "react";

function closeMenu(event: KeyboardEvent) {
  if (event.key !== "Escape" || event.defaultPrevented || !(event.target instanceof Element)) return;
  const menu = event.target.closest<HTMLDetailsElement>("details.filter-menu[open]");
  if (!menu) return;
  menu.open = false;
  menu.querySelector("summary")?.focus();
}

/** Draws nothing: Escape closes the filter menu that has the focus, and gives the focus to its button. */
export function MenuEscape() {
  useEffect(() => {
    document.addEventListener("keydown", closeMenu);
    return () => document.removeEventListener("keydown", closeMenu);
  }, []);
  return null;
}

import "server-only";
import { revalidatePath } from "next/cache";

/** Tells Next that the register changed. Every page may show what was written, so none that the browser holds is kept. */
export function registerChanged(): void {
  revalidatePath("/", "layout");
}

import { z } from "zod";
import { type View, viewHref, viewInput, viewName } from "../view";

/** A saved view as programs read it: a name for the query of a list. */
export const viewDocument = z.object({
  id: z.string(),
  name: z.string(),
  query: z.string().describe("The query string that it is a name for."),
  url: z.string().describe("The list that it shows."),
});

/** What a new view is made of. */
export const viewBody = z.strictObject(viewInput.shape);

/** What a view is renamed with. */
export const viewPatch = z.strictObject(viewName.shape);

/** A view as that document; `origin` is the address of the register. */
export function viewOf(view: View, origin: string): z.infer<typeof viewDocument> {
  const { id, name, query } = view;
  return { id, name, query, url: origin + viewHref(view) };
}

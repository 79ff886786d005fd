/** What a form posts when its fields are left as they stand. */
type Fields = Map<string, string>;

const plain = (text: string): string =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

function fieldsOf(form: string): Fields {
  const fields: Fields = new Map();
  for (const [tag, kind] of form.matchAll(/<(input|textarea|select)\b[^>]*>/g)) {
    const of = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
    const name = of("name");
    if (!name || kind === "select" || /^(?:checkbox|radio|file|submit)$/.test(of("type") ?? "")) continue;
    fields.set(plain(name), plain(of("value") ?? ""));
  }
  return fields;
}

/** How a posted form was answered: the status, where it leads if it was taken, the text of the page if it was not. */
type Answer = { status: number; location: string | null; page: string };

/**
 * Opens a page and posts its form that has the field `having`, as a browser without scripts does, with some fields filled in
 * anew. Throws where the page has no such form.
 */
async function postForm(address: string, having: string, filled: Record<string, string>): Promise<Answer> {
  const opened = await (await fetch(address)).text();
  const forms = [...opened.matchAll(/<form\b[^>]*method="POST"[\s\S]*?<\/form>/g)].map(([form]) => form);
  const form = forms.find((each) => each.includes(`name="${having}"`));
  if (!form) throw new Error(`${address} has no form with ${having}`);
  const body = new FormData();
  const fields = fieldsOf(form);
  for (const [name, value] of Object.entries(filled)) fields.set(name, value);
  for (const [name, value] of fields) body.set(name, value);
  const answer = await fetch(address, { method: "POST", body, redirect: "manual" });
  const page = plain((await answer.text()).replace(/<script[\s\S]*?<\/script>/g, ""));
  return { status: answer.status, location: answer.headers.get("location"), page };
}

/** Adds a session to a group by the form of its page: "added" with its slug, or what the page said instead. */
export async function addByForm(
  origin: string,
  group: string,
  day: string,
  summary: string,
): Promise<Answer & { slug: string | null }> {
  const filled = { date: day, summary, status: "held", intent: "add" };
  const answer = await postForm(`${origin}/sessions/new?group=${group}`, "people.0.name", filled);
  const slug = /\/sessions\/([^?]+)/.exec(answer.location ?? "")?.[1] ?? null;
  return { ...answer, slug: answer.status === 303 ? slug : null };
}

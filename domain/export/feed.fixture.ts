import { type SaxesAttributeNS, SaxesParser } from "saxes";
import type { RevisionEntry } from "../revision";
import { changesAsFeed, type FeedHead } from "./feed";

/** An element of an XML document: its text is that of all below it. */
export type Element = { name: string; attributes: Record<string, string>; text: string; children: Element[] };

const atom = "http://www.w3.org/2005/Atom";

/** Reads XML as strictly as its standard asks; throws where it is not well-formed or an element is not of Atom. */
export function readXml(text: string): Element {
  const root: Element = { name: "", attributes: {}, text: "", children: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    if (uri !== atom) throw new Error(`<${local}> is not of Atom`);
    const values = Object.entries(attributes as Record<string, SaxesAttributeNS>);
    const element: Element = {
      name: local,
      attributes: Object.fromEntries(values.map(([name, { value }]) => [name, value])),
      text: "",
      children: [],
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  const addText = (part: string) => {
    for (const element of open) element.text += part;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(text).close();
  const [feed] = root.children;
  if (!feed) throw new Error("no element");
  return feed;
}

/** The children of an element that have a name. */
export function childrenOf(element: Element, name: string): Element[] {
  return element.children.filter((child) => child.name === name);
}

/** A change of a session, given by what is not as in the fixture. */
export function changeFixture(parts: Partial<RevisionEntry> = {}): RevisionEntry {
  return {
    sequence: 9,
    record: {
      kind: "session",
      id: "0123",
      slug: "wg-3rd",
      name: "3rd meeting of the Working Group",
      deletedAt: null,
    },
    version: 2,
    at: "2026-11-25T09:30:15.000Z",
    author: "Anna Bell",
    authorMark: null,
    note: null,
    step: null,
    act: "changed",
    differences: [
      { field: "status", label: "Status", before: ["announced"], after: ["confirmed"], isList: false },
    ],
    ...parts,
  };
}

/** The feed of some changes, read. */
export function feedOf(entries: RevisionEntry[], head: Partial<FeedHead> = {}): Element {
  const address = "https://register.example/feed.xml?group=wg&status=held";
  const listAddress = "https://register.example/sessions?group=wg&status=held";
  const whole = { name: "Sessions", ignored: [], address, listAddress, ...head };
  return readXml(changesAsFeed(entries, whole, "https://register.example"));
}

import "server-only";
import { readFileSync } from "node:fs";
import path from "node:path";
import satori, { type Font } from "satori";
import sharp from "sharp";
import { appearanceName } from "@/domain/appearance-name";
import { formatPartialDate } from "@/domain/date-text";
import { placeText } from "@/domain/place-text";
import type { Session } from "@/domain/session";
import { sessionSides } from "@/domain/session-sides";
import { sessionTitle } from "@/domain/session-title";
import { pictureSize } from "./picture-size";

const subsets = ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek", "vietnamese"];
const faces = [
  { name: "Serif", folder: "source-serif-4", weight: 600 },
  { name: "Sans", folder: "inter", weight: 400 },
] as const;

const families = (name: string) => subsets.map((subset) => `${name} ${subset}`).join(", ");

let loaded: Font[] | undefined;

/** Letters are drawn as shapes from these files, so that the picture is the same on a machine without fonts. */
function fonts(): Font[] {
  loaded ??= faces.flatMap(({ name, folder, weight }) =>
    subsets.map((subset) => {
      const file = `${folder}-${subset}-${weight}-normal.woff`;
      const from = path.join(process.cwd(), "node_modules/@fontsource", folder, "files", file);
      return { name: `${name} ${subset}`, data: readFileSync(from), weight, style: "normal" as const };
    }),
  );
  return loaded;
}

type Style = Record<string, string | number>;
type Drawn = { type: "div"; props: { style: Style; children: string | Drawn[] } };

const box = (style: Style, children: string | Drawn[]): Drawn => ({
  type: "div",
  props: { style: { display: "flex", ...style }, children },
});
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, "");
const cut = (text: string, most: number) =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
const line = (text: string, size: number, style: Style = {}) =>
  box({ fontSize: size, ...style }, plain(text));

const [ink, muted, paper, hairline, accent] = ["#1b1a17", "#6b675f", "#faf8f4", "#e4dfd5", "#7a1f2b"];

function sideOf({ party, leaders }: ReturnType<typeof sessionSides>["sides"][number]): Drawn {
  const names = leaders.slice(0, 2).map(appearanceName);
  return box({ flexDirection: "column", flex: 1, paddingRight: 24 }, [
    line(party?.shortName ?? "", 22, { color: muted }),
    ...names.map((name) => line(cut(name, 40), 28)),
  ]);
}

function drawing(session: Session): Drawn {
  const { date, place, status, group } = session;
  const title = cut(plain(sessionTitle(session)), 150);
  const facts = [date && formatPartialDate(date), place && placeText(place)].filter(Boolean).join(" · ");
  const isOff = status === "cancelled" || status === "lapsed";
  const sides = sessionSides(session).sides.filter(({ leaders }) => leaders.length > 0);
  const root = {
    width: "100%",
    height: "100%",
    boxSizing: "border-box",
    flexDirection: "column",
    padding: 64,
  };
  return box({ ...root, background: paper, color: ink, fontFamily: families("Sans") }, [
    line(cut(group.path[0]?.name ?? group.name, 80), 24, { color: muted }),
    line(title, title.length > 90 ? 44 : 54, {
      fontFamily: families("Serif"),
      fontWeight: 600,
      lineHeight: 1.2,
      marginTop: 18,
    }),
    line(facts, 32, { marginTop: 28, textDecoration: isOff ? "line-through" : "none" }),
    line(`${status[0]?.toUpperCase()}${status.slice(1)}`, 24, { marginTop: 8, color: accent }),
    box({ flex: 1 }, []),
    box({ borderTop: `2px solid ${hairline}`, paddingTop: 24 }, sides.slice(0, 3).map(sideOf)),
    line("Rapporteur", 22, { marginTop: 24, color: accent }),
  ]);
}

const mostKept = 64;
const kept = new Map<string, Promise<Buffer>>();

async function draw(session: Session): Promise<Buffer> {
  const svg = await satori(drawing(session) as never, { ...pictureSize, fonts: fonts() });
  return sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
}

/** The facts of a session as a PNG. Drawing takes a quarter of a second, so the last pictures are kept by their entity tag. */
export function drawSessionPicture(session: Session, etag: string): Promise<Buffer> {
  const known = kept.get(etag);
  if (known) return known;
  const drawn = draw(session);
  kept.set(etag, drawn);
  drawn.catch(() => kept.delete(etag));
  if (kept.size > mostKept) kept.delete(kept.keys().next().value ?? "");
  return drawn;
}

import { PDFDocument } from "@cantoo/pdf-lib";
import { describe, expect, test, vi } from "vitest";
import { packedObjects, paperOf } from "@/db/paper.fixture";
import { paperProblem } from "./sent-paper";

vi.mock("server-only", () => ({}));

const script = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";

async function drawn(options?: { useObjectStreams: boolean }) {
  const made = await PDFDocument.create();
  made.addPage([300, 200]).drawText("Protocol");
  made.setTitle("Protocol of the 5th meeting");
  return Buffer.from(await made.save(options));
}

describe("what is taken", () => {
  test.each([
    ["a plain paper", () => paperOf()],
    ["one of 5 MB", () => paperOf({ filling: Buffer.alloc(5_000_000, 7) })],
    [
      "one that links to a page of the web",
      () => paperOf({ objects: ["<< /S /URI /URI (https://mea.gov.in) >>"] }),
    ],
    ["one that opens at its first page", () => paperOf({ catalog: "/OpenAction [3 0 R /Fit]" })],
    ["one that speaks of scripts", () => paperOf({ objects: ["(Launch of JavaScript /JS)"] })],
    ["one with packed objects", () => paperOf({ objects: [packedObjects(["<< /A 1 >>", "[1 2 (x)]"])] })],
    ["one of a library, packed", () => drawn({ useObjectStreams: true })],
    ["one of a library, plain", () => drawn({ useObjectStreams: false })],
  ])("%s", async (_, paper) => {
    expect(await paperProblem(await paper())).toBeNull();
  });
});

describe("what can run, lead out or carries something is refused with a sentence", () => {
  test.each<[string, Buffer, RegExp]>([
    ["a script at opening", paperOf({ catalog: "/OpenAction 4 0 R", objects: [script] }), /holds a program/],
    ["a script within the catalog", paperOf({ catalog: `/OpenAction ${script}` }), /holds a program/],
    ["a script by its name", paperOf({ catalog: "/Names << /JavaScript 4 0 R >>" }), /holds a program/],
    ["a script at a page's event", paperOf({ objects: [`<< /AA << /O ${script} >> >>`] }), /holds a program/],
    ["a rendition with a script", paperOf({ objects: ["<< /S /Rendition /JS (x) >>"] }), /holds a program/],
    ["a name spelled with escapes", paperOf({ objects: ["<< /S /J#61va#53cript >>"] }), /holds a program/],
    ["a form with scripts", paperOf({ catalog: "/AcroForm << /XFA 4 0 R >>" }), /holds a program/],
    [
      "an action hidden in a stream",
      paperOf({ filling: Buffer.from("9 0 obj << /S /Lau#6Ech /F (cmd.exe) >> endobj") }),
      /start another program/,
    ],
    [
      "a program that is started",
      paperOf({ objects: ["<< /S /Launch /F (cmd.exe) >>"] }),
      /start another program/,
    ],
    [
      "a form that is sent",
      paperOf({ objects: ["<< /S /SubmitForm /F (http://a.b) >>"] }),
      /start another program/,
    ],
    [
      "a file within",
      paperOf({ objects: ["<< /Type /Filespec /EF << /F 5 0 R >> >>"] }),
      /carries another file/,
    ],
    ["a file on a page", paperOf({ objects: ["<< /Subtype /FileAttachment >>"] }), /carries another file/],
  ])("%s", async (_, paper, sentence) => {
    expect(await paperProblem(paper)).toMatch(sentence);
  });

  test("a script that is packed away with other objects", async () => {
    const packed = packedObjects(["<< /A 1 >>", script]);
    expect(packed.includes("JavaScript")).toBe(false);
    expect(await paperProblem(paperOf({ objects: [packed] }))).toMatch(/holds a program/);
  });

  test("one that is encrypted, whatever is in it", async () => {
    const made = await PDFDocument.create();
    made.addPage();
    await made.encrypt({ userPassword: "secret", ownerPassword: "secret" });
    for (const useObjectStreams of [true, false]) {
      expect(await paperProblem(Buffer.from(await made.save({ useObjectStreams })))).toMatch(/is encrypted/);
    }
  });
});

describe("what is damaged is refused with a sentence", () => {
  const whole = paperOf({ objects: ["<< /A [1 2 3] >>"] });

  test.each<[string, Buffer]>([
    ["a beginning and an end", Buffer.from("%PDF-1.4\nnothing\n%%EOF\n")],
    ["a trailer of nothing", Buffer.from("%PDF-1.4\n1 0 obj\ntrailer\n%%EOF\n")],
    ["one cut off within an object", whole.subarray(0, whole.indexOf("[1 2 3]") + 3)],
    ["one without pages", Buffer.from("%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\n%%EOF\n")],
    ["brackets without end", paperOf({ objects: ["[".repeat(200_000)] })],
    // Ends fifty bytes before it begins: where the stream before it ended.
    [
      "a length that leads back",
      paperOf({ objects: [packedObjects(["1"]), "<< /Length -50 >>\nstream\nx"] }),
    ],
    [
      "packed objects in an unknown way",
      paperOf({ objects: ["<< /N 1 /First 4 /Filter /LZWDecode /Length 1 >>\nstream\nx\nendstream"] }),
    ],
  ])("%s", async (_, paper) => {
    expect(await paperProblem(paper)).toMatch(/is damaged and cannot be read/);
  });

  test("packed objects that fill 60 MB once they are unpacked", async () => {
    const bomb = paperOf({ objects: [packedObjects(["1 ".repeat(30_000_000)])] });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await paperProblem(bomb)).toMatch(/is damaged and cannot be read/);
  });
});

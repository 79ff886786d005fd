import { expect, test } from "vitest";
import { fileName, paperDisposition } from "./file-name";

test.each([
  ["Protocol.pdf", "Protocol.pdf"],
  ["C:\\scans\\Protocol.pdf", "Protocol.pdf"],
  ["../../etc/passwd", "passwd"],
  ["a\u202Egnp.exe", "agnp.exe"],
  ["  Протокол  №5.pdf ", "Протокол №5.pdf"],
  ["\0\n", "file"],
  ["", "file"],
  ["x".repeat(500), "x".repeat(120)],
])("the file %j is shown as %j", (sent, shown) => {
  expect(fileName(sent)).toBe(shown);
});

test.each([
  ["Protocol.pdf", "attachment; filename=\"Protocol.pdf\"; filename*=UTF-8''Protocol.pdf"],
  ["run.html", "attachment; filename=\"run.pdf\"; filename*=UTF-8''run.pdf"],
  [
    'a"; x=".pdf',
    "attachment; filename=\"a__ x=_.pdf\"; filename*=UTF-8''a%22%3B%20x%3D%22.pdf".replace("x=_", "x__"),
  ],
  ["Акт (2).pdf", "attachment; filename=\"___ _2_.pdf\"; filename*=UTF-8''%D0%90%D0%BA%D1%82%20%282%29.pdf"],
])("%j is downloaded under a name of its own and as a PDF", (name, header) => {
  expect(paperDisposition(name)).toBe(header);
});

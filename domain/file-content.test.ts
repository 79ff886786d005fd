import { describe, expect, test } from "vitest";
import { largestFile } from "./attachment";
import { readFileContent, tooLarge } from "./file-content";

const latin1 = (text: string) => Uint8Array.from(text, (each) => each.charCodeAt(0));
const read = (text: string) => readFileContent(latin1(text));

describe("what is taken", () => {
  test.each([
    ["a JPEG", "\xFF\xD8\xFF\xE0\0\x10JFIF", "image"],
    ["a PNG", "\x89PNG\r\n\x1A\n\0\0\0\rIHDR", "image"],
    ["a GIF", "GIF89a\x01\0\x01\0", "image"],
    ["a WebP", "RIFF\n\x1A\0\0WEBPVP8 ", "image"],
    ["a PDF", "%PDF-1.7\n1 0 obj\n%%EOF\n", "pdf"],
  ])("%s, by how it begins", (_, text, kind) => {
    expect(read(text)).toEqual({ ok: true, kind });
  });
});

describe("what is refused, with a sentence", () => {
  test.each([
    ["nothing", "", /0 bytes/],
    ["a shell script", "#!/bin/sh\nrm -rf .", /neither a picture nor a PDF/],
    ["a program for a page", "alert(1)", /neither a picture nor a PDF/],
    ["a program for Windows", "MZ\x90\0", /neither/],
    ["an archive", "PK\x03\x04", /neither/],
    ["an SVG", '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', /SVG/],
    ["an SVG with a prologue", '\xEF\xBB\xBF<?xml version="1.0"?>\n<!-- x -->\n<svg/>', /SVG/],
    ["an SVG with a doctype", '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "x" "y"><svg></svg>', /SVG/],
    ["a web page", "\n <!DOCTYPE html><script>alert(1)</script>", /web page/],
    ["a web page that ends as a PDF", "<html>%PDF-1.4 %%EOF", /web page/],
    ["a web page with a PDF in it", "x<script>1</script>\n%PDF-1.4\n%%EOF", /neither/],
    ["a HEIC picture", "\0\0\0\x18ftypheic", /HEIC/],
    ["a TIFF picture", "II*\0", /TIFF/],
    ["a PDF that was cut off", "%PDF-1.7\n1 0 obj", /end is missing/],
    ["half of a mark", "\x89PN", /neither/],
  ])("%s", (_, text, sentence) => {
    expect(read(text)).toEqual({ ok: false, message: expect.stringMatching(sentence) });
  });

  test("more than 20 MB, however little more", () => {
    expect(readFileContent(new Uint8Array(largestFile + 1))).toEqual({
      ok: false,
      message: "This file has 20.1 MB, and at most 20 MB can be attached.",
    });
    expect(tooLarge(25 * 1024 * 1024)).toContain("has 25 MB");
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { html } from "./html";

describe("html", () => {
  test.each([
    ["text", html`<b>${"a < b & c"}</b>`, "<b>a &lt; b &amp; c</b>"],
    [
      "an attribute",
      html`<i title="${`"><script>'`}">x</i>`,
      '<i title="&quot;&gt;&lt;script&gt;&#39;">x</i>',
    ],
    ["a number", html`<b>${0}</b>`, "<b>0</b>"],
    ["nothing", html`<b>${null}${false}${""}</b>`, "<b></b>"],
    ["other html", html`<p>${html`<b>${"&"}</b>`}</p>`, "<p><b>&amp;</b></p>"],
    ["a list", html`<p>${[html`<b>1</b>`, html`<b>2</b>`]}</p>`, "<p><b>1</b><b>2</b></p>"],
  ])("%s", (_, made, text) => {
    expect(made.text).toBe(text);
  });

  test("no text opens or closes a tag or an attribute", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(html`${text}`.text).not.toMatch(/[<>"']/);
      }),
    );
  });
});

import { expect, it } from "vitest";
import { sitemap, sitemapIndex } from "./sitemap";

it("lists sitemaps and pages, with signs of XML written out", () => {
  expect(sitemapIndex(["https://a.example/sitemaps/people.xml?after=x&y"])).toContain(
    "<sitemap><loc>https://a.example/sitemaps/people.xml?after=x&amp;y</loc></sitemap>",
  );
  expect(
    sitemap([{ address: "https://a.example/groups/wg", updatedAt: "2026-11-24T00:00:00.000Z" }]),
  ).toContain("<url><loc>https://a.example/groups/wg</loc><lastmod>2026-11-24T00:00:00.000Z</lastmod></url>");
});

import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { pictureBomb } from "@/db/picture-bomb.fixture";
import { storedPicture } from "./stored-picture";

const red = { r: 200, g: 30, b: 40 };
const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: red } });

async function stored(bytes: Buffer) {
  const result = await storedPicture(bytes);
  if (!result.ok) throw new Error(result.message);
  return result.picture;
}

describe("a picture", () => {
  it.each(["jpeg", "png", "webp", "gif"] as const)("of the kind %s is stored as WebP", async (format) => {
    const picture = await stored(await drawn(600, 300).toFormat(format).toBuffer());
    expect(await sharp(picture.large).metadata()).toMatchObject({ format: "webp", width: 600, height: 300 });
    expect(await sharp(picture.small).metadata()).toMatchObject({ format: "webp", width: 480, height: 240 });
    expect(picture).toMatchObject({ width: 600, height: 300 });
  });

  it("is made no larger than 2400 pixels, and a small one stays as it is", async () => {
    expect(await stored(await drawn(3000, 1000).png().toBuffer())).toMatchObject({
      width: 2400,
      height: 800,
    });
    const tiny = await stored(await drawn(3, 2).png().toBuffer());
    expect(await sharp(tiny.small).metadata()).toMatchObject({ width: 3, height: 2 });
  });

  it("loses what its camera wrote into it, but not the way it was held", async () => {
    const exif = { IFD0: { Artist: "Somebody", ImageDescription: "<script>alert(1)</script>" } };
    const sent = await drawn(40, 20).withExif(exif).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { large, width, height } = await stored(sent);
    expect({ width, height }).toEqual({ width: 20, height: 40 });
    const { exif: kept, xmp, icc } = await sharp(large).metadata();
    expect([kept, xmp, icc]).toEqual([undefined, undefined, undefined]);
  });

  it("gives the same bytes each time, so that the same file is known again", async () => {
    const sent = await drawn(900, 700).jpeg().toBuffer();
    expect((await stored(sent)).large.equals((await stored(sent)).large)).toBe(true);
  });
});

describe("what is refused", () => {
  it("a small file that claims to hold more pixels than a machine can", async () => {
    const bomb = pictureBomb();
    expect(bomb.length).toBeLessThan(100_000);
    expect(await storedPicture(bomb)).toEqual({
      ok: false,
      message: "This picture has 400 million pixels, and at most 50 million can be attached.",
    });
  });

  it("a picture that was cut off, or that is none behind its first bytes", async () => {
    const whole = await drawn(800, 800).jpeg().toBuffer();
    const png = Buffer.from("\x89PNG\r\n\x1A\nand nothing else", "latin1");
    for (const bytes of [whole.subarray(0, whole.length / 2), png]) {
      expect(await storedPicture(bytes)).toMatchObject({
        ok: false,
        message: expect.stringMatching(/damaged/),
      });
    }
  });

  it.each([
    ["an SVG", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    [
      "a TIFF",
      sharp({ create: { width: 4, height: 4, channels: 3, background: red } })
        .tiff()
        .toBuffer(),
    ],
  ])("%s, whose decoder is shut off", async (_, bytes) => {
    expect(await storedPicture(await bytes)).toMatchObject({ ok: false });
  });
});

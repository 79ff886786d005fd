import sharp from "sharp";
import { mostPixels, pictureSide, thumbnailSide } from "@/domain/attachment";

/** A picture as it is stored: WebP without anything that came along with it, and a small copy of it. */
export type StoredPicture = { large: Buffer; small: Buffer; width: number; height: number };

// libvips reads some forty formats, several through decoders with a history: only those of domain/file-content.ts may run.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: [
    "VipsForeignLoadJpegBuffer",
    "VipsForeignLoadPngBuffer",
    "VipsForeignLoadWebpBuffer",
    "VipsForeignLoadNsgifBuffer",
  ],
});
// A picture is opened once; what is kept of it would only hold memory.
sharp.cache(false);

const damaged = "This picture is damaged and cannot be read. Save it anew and try again.";

const fitting = (side: number) =>
  ({ width: side, height: side, fit: "inside", withoutEnlargement: true }) as const;

/**
 * Draws a picture anew from its pixels, turned as its camera was held and at most 2400 pixels on a side: place, camera,
 * owner and whatever else was hidden in the file stay behind, and of a moving picture the first one remains. A sentence
 * where it is damaged or claims to hold more than 50 million pixels, which would take more memory than it is worth.
 */
export async function storedPicture(
  bytes: Buffer,
): Promise<{ ok: true; picture: StoredPicture } | { ok: false; message: string }> {
  const refuse = (message: string) => ({ ok: false, message }) as const;
  try {
    // The size stands in the head of the file, so nothing is unpacked to read it.
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > mostPixels) {
      const millions = Math.ceil((width * height) / 1e6).toLocaleString("en-GB");
      const most = mostPixels / 1e6;
      return refuse(
        `This picture has ${millions} million pixels, and at most ${most} million can be attached.`,
      );
    }
    const { data, info } = await sharp(bytes, { limitInputPixels: mostPixels, failOn: "error" })
      .timeout({ seconds: 60 })
      .autoOrient()
      .resize(fitting(pictureSide))
      .webp({ quality: 84 })
      .toBuffer({ resolveWithObject: true });
    const small = await sharp(data).resize(fitting(thumbnailSide)).webp({ quality: 80 }).toBuffer();
    return { ok: true, picture: { large: data, small, width: info.width, height: info.height } };
  } catch {
    return refuse(damaged);
  }
}

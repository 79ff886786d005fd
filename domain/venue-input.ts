import { z } from "zod";
import { optionalLine, optionalText, requiredLine, slugText } from "./input-text";
import { coordinatePrecisions } from "./venue";
import { optionalZone } from "./zone-input";

/** What it takes to add a venue: a building (`name`), just a city, or just a country where no more is stated. */
export const venueInput = z
  .strictObject({
    slug: slugText.optional(),
    name: optionalLine(200),
    city: optionalLine(100),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, { message: "Write a country code of two capital letters." })
      .nullable()
      .default(null),
    latitude: z.number().min(-90).max(90).nullable().default(null),
    longitude: z.number().min(-180).max(180).nullable().default(null),
    coordinatePrecision: z.enum(coordinatePrecisions).nullable().default(null),
    timeZone: optionalZone,
    otherNames: z.array(requiredLine(200, "Write the other name.")).max(40).default([]),
    note: optionalText(2000),
  })
  .refine((venue) => venue.name !== null || venue.city !== null || venue.country !== null, {
    message: "Write the name of the building, or at least the city or country.",
    path: ["name"],
  });

/** A venue as a command takes it. */
export type VenueInput = z.infer<typeof venueInput>;

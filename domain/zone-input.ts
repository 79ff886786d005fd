import { isTimeZone } from "./clock-time";
import { optionalLine } from "./input-text";

/** A time zone by its IANA name, such as "Asia/Kolkata", or null; any other text is refused. */
export const optionalZone = optionalLine(60).refine((zone) => zone === null || isTimeZone(zone), {
  message: "There is no time zone of this name. Write one such as Asia/Kolkata.",
});

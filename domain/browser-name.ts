// In this order: each says that it is one of those below it as well.
const browsers: [RegExp, string][] = [
  [/\bEdg(?:A|iOS)?\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\bFirefox\/|\bFxiOS\//, "Firefox"],
  [/Chrom(?:e|ium)\/|\bCriOS\//, "Chrome"],
  [/\bSafari\//, "Safari"],
];

const systems: [RegExp, string][] = [
  [/\biPhone\b|\biPad\b/, "iOS"],
  [/\bAndroid\b/, "Android"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b|\bMacintosh\b/, "macOS"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bLinux\b/, "Linux"],
];

const nameIn = (text: string, known: [RegExp, string][]) => known.find(([sign]) => sign.test(text))?.[1];

/** A browser in words, from how it names itself (User-Agent, RFC 9110, 10.1.5): "Firefox on Linux"; "another program" if unknown. */
export function browserName(userAgent: string | null): string {
  const text = userAgent ?? "";
  const browser = nameIn(text, browsers);
  const system = nameIn(text, systems);
  if (!browser) return "Another program";
  return system ? `${browser} on ${system}` : browser;
}

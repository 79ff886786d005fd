// The parts of citation-js that are used here; it comes without types.
declare module "@citation-js/core" {
  export class Cite {
    constructor(items: import("./citation").CslItem[]);
    format(name: "bibliography", options: { format: "text"; template: string; lang: string }): string;
    format(name: "bibtex" | "ris" | "data"): string;
  }
  export const plugins: {
    config: {
      get(plugin: "@csl"): { templates: { add(name: string, style: string): void } };
      get(plugin: "@bibtex"): { format: Record<"asciiOnly" | "useIdAsLabel" | "checkLabel", boolean> };
    };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-ris";

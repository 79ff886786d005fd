import { createInterface } from "node:readline";

/**
 * Waits until a server says on its output that it listens, as Next does.
 * @param {import("node:child_process").ChildProcess} child with its output piped
 * @returns {Promise<string>} its address without a path; rejects when it ends before
 */
export function listening(child) {
  return new Promise((resolve, reject) => {
    if (!child.stdout) throw new TypeError("The output of the server must be piped.");
    let address = "";
    createInterface({ input: child.stdout }).on("line", (line) => {
      address ||= /Local:\s+(http:\S+)/.exec(line)?.[1] ?? "";
      if (line.includes("Ready in")) resolve(address);
    });
    child.once("exit", (code) => reject(new Error(`The server ended before it was ready (code ${code}).`)));
  });
}

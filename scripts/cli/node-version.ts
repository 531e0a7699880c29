/** Checks the version of Node.js. */
import { readFileSync } from "node:fs";
import { root } from "./paths.ts";

/** Returns an error message if a version of Node.js is older than package.json requires. */
export function checkNodeVersion(version: string): string | undefined {
  const { engines } = JSON.parse(readFileSync(`${root}/package.json`, "utf8")) as { engines: { node: string } };
  const required = engines.node.replace(">=", "");
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [minMajor = 0, minMinor = 0] = required.split(".").map(Number);
  const isOld = major < minMajor || (major === minMajor && minor < minMinor);
  return isOld ? `Node.js ${version} is too old. Install Node.js ${required} or newer.` : undefined;
}

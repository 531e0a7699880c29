/** The Node that package.json asks for. */
import { readFileSync } from "node:fs";
import { root } from "./paths.ts";

/** What is wrong with a version of Node; nothing when it is new enough. */
export function checkNodeVersion(version: string): string | undefined {
  const { engines } = JSON.parse(readFileSync(`${root}/package.json`, "utf8")) as { engines: { node: string } };
  const needed = engines.node.replace(">=", "");
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [leastMajor = 0, leastMinor = 0] = needed.split(".").map(Number);
  const isOld = major < leastMajor || (major === leastMajor && minor < leastMinor);
  return isOld ? `This is Node ${version}; install Node ${needed} or newer.` : undefined;
}

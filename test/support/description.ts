/** Our description. Most test files need it, and it takes long to parse, so that its JSON is kept from one to the next. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Document, parseDescription } from "../../scripts/openapi/document.ts";
import { defaultPaths, root } from "../../scripts/cli/paths.ts";
import { shortHash } from "../../scripts/text/hashes.ts";

const cache = join(root, "node_modules/.cache/td-cdp");

export const description: Document = readDescription();

function readDescription(): Document {
  const text = readFileSync(defaultPaths.description, "utf8");
  const file = join(cache, `description-${shortHash(text)}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as Document;
  const document = parseDescription(text);
  mkdirSync(cache, { recursive: true });
  // Renamed, because other processes read it at the same time.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(document));
  renameSync(draft, file);
  return document;
}

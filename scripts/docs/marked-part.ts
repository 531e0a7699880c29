/** Generated parts of pages, between two lines with markers. */
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { CommandError } from "../cli/command.ts";
import { root } from "../cli/paths.ts";

interface MarkedPart {
  /** The page, as a path from the root of the project. */
  page: string;
  markers: readonly [begin: string, end: string];
}

/**
 * Returns the page with a new text between the markers, formatted by Prettier.
 *
 * @throws CommandError when the page lacks the markers.
 */
export async function replaceMarkedPart({ page, markers }: MarkedPart, source: string, text: string): Promise<string> {
  const [before, , after] = source.split(new RegExp(`(?<=${markers[0]})|(?=${markers[1]})`));
  if (after === undefined) throw new CommandError(`${page} needs the lines ${markers.join(" and ")}.`);
  const file = join(root, page);
  return format([before, text, after].join("\n\n"), { ...(await resolveConfig(file)), filepath: file });
}

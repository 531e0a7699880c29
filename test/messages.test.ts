/** The messages of the project as a list, so that reviews show each new one, and the words that they avoid. */
import { expect, test } from "vitest";
import { listMessages } from "./support/messages.ts";

const messages = listMessages();

/** What messages avoid, and what to write instead. */
const avoided: [pattern: RegExp, instead: string][] = [
  [/\b(is|are|was|were) (no|none)\b(?! longer| of\])/, 'say "is not a …"'],
  [/\bthere (is|are) no(ne)?\b/i, 'say "… does not exist" or "unknown …"'],
  [/\b(told|tells?|tell)\b/i, 'say "reports", "shows" or "contains"'],
  [/\b(answer(s|ed)?|refus(al|es|ed?))\b/i, 'say "response", "error response" or "rejects"'],
  [/\b(affair|story|riddle)\b/i, "say what happened"],
  [/\bof (its|their|your) own\b/, 'say "own …" or leave it out'],
  [/\b(give|take) (a|an|the|more|at)\b/i, 'say "pass", "use" or "remove"'],
  [/\bwhole number|from \d+ on\b/, 'say "integer" and "at least …"'],
  [/\bunless given\b/, 'say "Default: …"'],
  [/\b(as|so) far as\b/, "leave it out"],
];

test("every message is in the list", async () => {
  const list = [...messages].map(([file, texts]) => [file, ...texts.map(indent)].join("\n"));
  await expect(`${list.join("\n\n")}\n`).toMatchFileSnapshot("messages.txt");
});

test("messages use the usual words", () => {
  const faults = [...messages].flatMap(([file, texts]) =>
    texts.flatMap((text) =>
      avoided.filter(([pattern]) => pattern.test(text)).map(([, instead]) => `${file}: ${text}: ${instead}`),
    ),
  );
  expect(messages.size).toBeGreaterThan(100);
  expect(faults).toEqual([]);
});

function indent(text: string): string {
  return text
    .replace(/^/gm, "  ")
    .replace(/ +$/gm, (end) => "·".repeat(end.length))
    .replace(/^·+$/gm, "");
}

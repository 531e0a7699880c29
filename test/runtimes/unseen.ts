/** What cannot be seen where a suite runs, by the names of the checks, and why. */

type Unseen = readonly (readonly [names: RegExp, why: string])[];

const untold = [/refuses connections|no such host/, "it does not tell that nothing was sent"] as const;

const table: Record<string, Unseen> = {
  chromium: [
    untold,
    [/^redirect:|302 without/, "it hides where a redirect leads to: see the checks of pages"],
    [/^kept connection.*POST/, "it sends again by itself what a kept connection lost"],
    [/^User-Agent/, "it sends its own"],
  ],
  workerd: [untold],
  fake: [
    [/gzip/, "content codings are undone below fetch"],
    [/^kept connection/, "there is no connection to keep"],
    [/refuses connections|no such host|encrypted address/, "nothing is looked up, connected or encrypted"],
    [/^fetch (that is patched|of the options)|^base URL: slashes/, "it is about the fetch of the runtime"],
  ],
};

/** Why a check cannot run in one of these places; undefined when it can. */
export function unseenIn(places: readonly string[], name: string): string | undefined {
  const rows = places.flatMap((place) => table[place] ?? []);
  return rows.find(([names]) => names.test(name))?.[1];
}

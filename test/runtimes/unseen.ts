/** Where a suite runs, and what cannot be seen there: the names of the checks, and why. */

/** Whether the fake of the package takes the place of the server. */
export const isFake = process.env.TD_CDP_FAKE === "yes";
/** Whether this is a page that asks servers. */
export const isPage = "document" in globalThis && !isFake;

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

const rows = [process.env.TD_CDP_HOST!, isFake ? "fake" : ""].flatMap((place) => table[place] ?? []);

/** Why a check cannot run here; undefined when it can. */
export function unseen(name: string): string | undefined {
  return rows.find(([names]) => names.test(name))?.[1];
}

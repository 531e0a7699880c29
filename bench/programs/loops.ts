/** The ways to read a long list that are compared. */
import type { Calls } from "../contenders/types.ts";

/** Reads a list to its end, does its work after each page, and gives the number of items. */
export type Loop = (calls: Calls, work: () => Promise<void> | void) => Promise<number>;

export const itemsOfPage = 100;

export const loops = {
  hand: async ({ page }, work) => {
    let items = 0;
    let after: string | null | undefined;
    do {
      const { data, pagination } = await page(after ?? undefined);
      for (const { id } of data) if (id) items++;
      await work();
      after = pagination.nextPage;
    } while (after);
    return items;
  },
  items: async (calls, work) => {
    let items = 0;
    for await (const item of calls.items!()) if (item && ++items % itemsOfPage === 0) await work();
    return items;
  },
  pages: async (calls, work) => {
    let items = 0;
    for await (const page of calls.pages!()) {
      for (const item of "items" in page ? page.items : page.data) if (item) items++;
      await work();
    }
    return items;
  },
} satisfies Record<string, Loop>;

/** Who reads in which way; the first of each client is its loop by hand. */
export const readers: [title: string, client: string, loop: keyof typeof loops][] = [
  ["fetch, by hand", "fetch", "hand"],
  ["openapi-fetch, by hand", "openapi-fetch", "hand"],
  ["redocly, by hand", "redocly", "hand"],
  ["redocly, .pages()", "redocly", "pages"],
  ["redocly, .items()", "redocly", "items"],
  ["td-cdp, by hand", "td-cdp", "hand"],
  ["td-cdp, pages", "td-cdp", "pages"],
  ["td-cdp, iterate", "td-cdp", "items"],
];

/** The page with a number, of so many; the cursor is the number. */
export function pageOf(number: number, pages: number): object {
  const first = (number - 1) * itemsOfPage;
  const data = Array.from({ length: itemsOfPage }, (_, index) => ({
    id: `${first + index}`,
    name: `Attribute ${first + index}`,
    description: "The number of purchases in the last thirty days.",
    type: "counter",
    createdAt: "2026-10-01T09:00:00.000Z",
    updatedAt: "2026-11-01T09:00:00.000Z",
  }));
  return { data, pagination: { nextPage: number < pages ? `${number + 1}` : null } };
}

/** A list, and the ways to read it that are compared. */
import { type Call, iterate } from "td-cdp";
import type { routes } from "../../generated/routes.ts";

export type List = Call<typeof routes.audiences.realtimeAttributes.list>;

/** Reads a list to its end, does its work after each page, and gives the number of items. */
export type Loop = (list: List, work: () => Promise<void> | void) => Promise<number>;

export const itemsOfPage = 100;

const args = { audienceId: 7 };

export const loops = {
  "by hand": async (list, work) => {
    let items = 0;
    let after: string | null | undefined;
    do {
      const { data, pagination } = await list(after ? { ...args, "page[after]": after } : args);
      for (const { id } of data) if (id) items++;
      await work();
      after = pagination.nextPage;
    } while (after);
    return items;
  },
  iterate: async (list, work) => {
    let items = 0;
    for await (const { id } of iterate(list, args)) if (id && ++items % itemsOfPage === 0) await work();
    return items;
  },
  pages: async (list, work) => {
    let items = 0;
    for await (const page of iterate(list, args).pages()) {
      for (const { id } of page.items) if (id) items++;
      await work();
    }
    return items;
  },
} satisfies Record<string, Loop>;

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

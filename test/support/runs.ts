/** How much the tests try: everything in `npm run test:all`, a tenth in `npm test`. */

const isAll = process.env["MODE"] === "all";

/** Returns the number of runs of a random test, or the size of an input. */
export function runs(count: number): number {
  return isAll ? count : Math.ceil(count / 10);
}

/** Returns the cases of a table: all of them, or the first of each ten. */
export function some<T>(cases: readonly T[]): T[] {
  return cases.filter((_, index) => isAll || index % 10 === 0);
}

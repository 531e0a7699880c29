/** How much of a test with many values is run: all of it in `npm run test:all`, a tenth in `npm test`. */
const isFull = process.env["MODE"] === "all";

/** The number of runs of a random test. */
export function runs(count: number): number {
  return isFull ? count : Math.ceil(count / 10);
}

/** The values that a table of slow tests tries: the first of each ten, or all. */
export function sample<T>(values: readonly T[]): T[] {
  return values.filter((_, index) => isFull || index % 10 === 0);
}

/** The number of runs of a random test: all of them in `npm run test:all`, a tenth in `npm test`. */
export function runs(count: number): number {
  return process.env["MODE"] === "all" ? count : Math.ceil(count / 10);
}

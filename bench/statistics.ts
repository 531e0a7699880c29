/** Ratios of contenders that took turns, and how sure they are. */

/** A list for each contender, one number for each round. */
export type Samples = Record<string, number[]>;

export interface Ratio {
  /** The median of the ratios of blocks of the same round. */
  value: number;
  /** Between these the true median lies with 95 % probability. */
  low: number;
  high: number;
}

/** How a contender compares with another, round by round. */
export function ratioOf(samples: Samples, name: string, base: string): Ratio {
  const bases = samples[base] ?? [];
  const ratios = (samples[name] ?? []).map((each, round) => each / (bases[round] ?? NaN)).sort((a, b) => a - b);
  const spread = 0.98 * Math.sqrt(ratios.length);
  const middle = (ratios.length - 1) / 2;
  const at = (index: number) => ratios[Math.min(Math.max(Math.round(index), 0), ratios.length - 1)] ?? NaN;
  return { value: median(ratios), low: at(middle - spread), high: at(middle + spread) };
}

/** The middle one; not a number for no values. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/** The slope of the least squares line through the logarithms of both, 1 for proportional growth. */
export function slopeOf(xs: number[], ys: number[]): number {
  const [x, y] = [xs.map(Math.log), ys.map(Math.log)];
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [middleX, middleY] = [mean(x), mean(y)];
  const products = x.reduce((sum, each, at) => sum + (each - middleX) * ((y[at] ?? NaN) - middleY), 0);
  return products / x.reduce((sum, each) => sum + (each - middleX) ** 2, 0);
}

/** The order of a round: everybody is first equally often, and follows each neighbour equally often. */
export function rotateOrder<T>(items: T[], round: number): T[] {
  const start = (round >> 1) % items.length;
  const rotated = [...items.slice(start), ...items.slice(0, start)];
  return round % 2 ? rotated.reverse() : rotated;
}

/** Microseconds of user and system time that this process takes for a piece of work. */
export async function cpuOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

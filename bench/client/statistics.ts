/** Ratios of contenders that took turns, and how sure they are. */
import type { Samples } from "./measures.ts";

export interface Ratio {
  /** The median of the ratios of blocks of the same round. */
  value: number;
  /** Between these the true median lies with 95 % probability. */
  low: number;
  high: number;
}

/** How a contender compares with another, block by block. */
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

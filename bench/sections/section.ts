/** What a section of the results is measured by. */
import type { Failures } from "../prepare.ts";
import type { Findings } from "../results.ts";

export interface Settings {
  /** Fewer rounds, and rougher. */
  quick: boolean;
  /** Who is not there to be measured. */
  failures: Failures;
}

export interface Measurement {
  title: string;
  /** What is measured, in a paragraph. */
  about: string;
  /** The packages whose versions matter. */
  packages: string[];
  measure: (settings: Settings) => Promise<Findings>;
}

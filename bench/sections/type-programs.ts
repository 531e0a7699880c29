/** The programs whose types are checked, by which compiler and how. */
import type { Selection } from "../contenders/calls.ts";

export interface Variant {
  id: string;
  compiler: "typescript" | "typescript-7";
  selection: Selection;
  skipLibCheck: boolean;
  title: string;
  /** How often contenders take turns for the times; once where only counts matter. */
  rounds: number;
  /** Whether a short run has it too. */
  inQuick?: true;
  notes?: string[];
}

const five = { compiler: "typescript", skipLibCheck: true } as const;
const seven = { compiler: "typescript-7", skipLibCheck: true } as const;

export const variants: Variant[] = [
  { ...five, id: "types", selection: "nine", title: "Nine calls, TypeScript 5.9", rounds: 3, inQuick: true },
  { ...five, id: "types-20", selection: "twenty", title: "20 calls, TypeScript 5.9", rounds: 1 },
  {
    ...{ ...five, id: "types-183", selection: "all", title: "All 183 calls, TypeScript 5.9", rounds: 3, inQuick: true },
    notes: [
      "The output of swagger-typescript-api begins with `@ts-nocheck`; “checked” is the same file without that line. Its errors are nulls in request bodies that its types do not allow. The hand-written client has types for nine responses and for no request body.",
    ],
  },
  {
    ...{ ...five, id: "types-lib", selection: "nine", skipLibCheck: false, rounds: 1 },
    title: "Nine calls, TypeScript 5.9, skipLibCheck off",
    notes: [
      "Without `skipLibCheck`, the compiler also checks the declarations: those of td-cdp for all operations, and those of openapi-fetch. td-cdp imports the types of openapi-fetch only in `td-cdp/raw`, which this program does not use.",
    ],
  },
  { ...seven, id: "types-7", selection: "nine", title: "Nine calls, TypeScript 7", rounds: 5, inQuick: true },
  { ...seven, id: "types-7-183", selection: "all", title: "All 183 calls, TypeScript 7", rounds: 5 },
];

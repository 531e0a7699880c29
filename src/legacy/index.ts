/** Legacy names: a client that takes them, and the tables of what they are called now. */
export { type LegacyCdp, withLegacyNames } from "./with-legacy-names.ts";
export { legacyCallNames, legacyParameterNames, legacyTerms, legacyTypeNames } from "./legacy-names.ts";

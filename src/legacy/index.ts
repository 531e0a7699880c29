/** Legacy names: a client that takes them. The tables are in `legacy-names.ts`. */
export { type LegacyCdp, withLegacyNames } from "./with-legacy-names.ts";

/** Keys with the characters of every escape, in every spelling and at every place. */
import { testKeys } from "./redaction.ts";

testKeys("with characters that are escaped", "that looks like an escape", "without a slash");

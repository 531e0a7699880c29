/** Thrown for a value that is not a rule, and for an argument that a builder cannot use. The message says why. */
export class RuleError extends TypeError {
  override readonly name = "RuleError";
}

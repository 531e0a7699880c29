/** A difference between a response and the description. It contains no values of the response. */

export interface Difference {
  /**
   * The position in the body: a JSON pointer with `*` for array indices and keys of maps. Empty for the whole body.
   */
  pointer: string;
  /** The declared kinds, such as `string or null`. */
  expected: string;
  /** The observed kind, such as `integer` or `missing`. */
  seen: string;
  /** Whether the last segment of the pointer is an undeclared name. */
  isUndeclared?: true;
}

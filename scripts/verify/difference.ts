/** A difference between a response and the description. It holds no value of the response. */

export interface Difference {
  /**
   * Where in the body, as a JSON pointer with `*` for indices of arrays and keys of maps. Empty for the body as a whole.
   */
  pointer: string;
  /** What the description declares, such as `string or null`. */
  expected: string;
  /** What the response has, such as `integer` or `missing`. */
  seen: string;
  /** Whether the last segment of the pointer is a name that the description does not have. */
  isUndeclared?: true;
}

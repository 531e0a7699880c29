/** The version of the package, as the user agent names it. */
export const version = "0.1.0";

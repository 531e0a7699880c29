/** The conformance suite with the fake of the package in place of the server. */
process.env.TD_CDP_FAKE = "yes";
await import("./conformance.ts");

export {};

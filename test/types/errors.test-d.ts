/** What a thrown error narrows to. */
import { createClient, isCdpError, withLegacyNames } from "td-cdp";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function check<_ extends true>(): void;

const cdp = createClient({ apiKey: "1/abc", region: "us01" });
declare const error: unknown;

// An error of one call has the bodies that its operation declares, or text from a proxy.
if (isCdpError(error, cdp.segments.delete)) {
  const result = await cdp.segments.delete.result({ id: 1 });
  if (!result.ok && result.error.kind === "http") check<Same<typeof error, typeof result.error>>();
  void (error.status satisfies number);
  void (error.operation satisfies string);
  // @ts-expect-error a body that is not narrowed has no property
  void error.body.errors;
  if (typeof error.body === "object" && "errors" in error.body) void error.body.errors;
}

// Each call narrows to its error, also under a legacy name.
if (isCdpError(error, withLegacyNames(cdp).masterSegments.get)) void (error.status satisfies number);

// @ts-expect-error a branch is not a call
isCdpError(error, cdp.segments);

// Without a call it is any error of the client.
if (isCdpError(error)) void (error.kind satisfies string);

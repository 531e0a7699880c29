/** Middleware is typed here, and takes what is written for openapi-fetch. */
import type { Middleware as FetchMiddleware } from "openapi-fetch";
import { createClient, type Middleware, withLegacyNames } from "td-cdp";
import { rawClient } from "td-cdp/raw";

declare const theirs: FetchMiddleware;
declare const ours: Middleware & { onRequest: NonNullable<Middleware["onRequest"]> };

const cdp = createClient({ apiKey: "1/abc", region: "us01", middleware: [theirs, ours] });
cdp.use(theirs, ours);
cdp.eject(theirs);
withLegacyNames(cdp).use(theirs);
rawClient(cdp).use(theirs, ours);

cdp.use({
  onRequest: ({ request, schemaPath, params, id, options }) => {
    request.headers.set("X-Path", `${schemaPath} ${id} ${options.baseUrl}`);
    void (params.path?.audienceId satisfies unknown);
  },
  onResponse: ({ response }) => (response.ok ? undefined : new Response()),
  onError: ({ error }) => (error instanceof Error ? error : new Error("unknown")),
});
// @ts-expect-error a request is a Request or a Response, not text
cdp.use({ onRequest: () => "https://example.com" });
// @ts-expect-error a response is a Response
cdp.use({ onResponse: () => ({ status: 200 }) });
// @ts-expect-error a function that middleware does not have
cdp.use({ onAnswer: () => undefined });

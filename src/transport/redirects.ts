/** Which redirects are followed: those within the configured origin that keep method and body. */

const redirectStatuses = new Set([301, 302, 303, 307, 308]);

/** From this status on a redirect keeps method and body; those before turn a write into a GET. */
const firstMethodPreservingStatus = 307;

/** Safe methods follow any redirect. */
const safeMethods = new Set(["GET", "HEAD"]);

/** Characters that may follow an origin in a URL. */
const originTerminators = "/?#";

const maxRedirects = 5;

/** Whether a response is a redirect. Browsers hide its status and keep only a type. */
export function isRedirect({ status, type, headers }: Response): boolean {
  return (redirectStatuses.has(status) && headers.has("location")) || type === "opaqueredirect";
}

/**
 * Returns the URL that a redirect leads to, or why it is blocked.
 *
 * @param url The URL that was requested.
 * @param hops The redirects before this one.
 */
export function resolveRedirect(
  { status, headers }: Response,
  url: string,
  method: string,
  origin: string,
  hops: number,
): { url?: URL; blocked?: string } {
  const location = headers.get("location") ?? "";
  if (!status) return { blocked: "redirected, but the browser hides the target" };
  if (!URL.canParse(location, url)) return { blocked: "redirected to an invalid URL" };
  const target = new URL(location, url);
  const blocked = `redirected to ${target.origin}, not followed`;
  if (!isSameOrigin(target.href, origin)) return { blocked: `${blocked}: the API key may only go to ${origin}` };
  if (!safeMethods.has(method) && status < firstMethodPreservingStatus)
    return { blocked: `${blocked}: status ${status} changes ${method} to GET` };
  return hops < maxRedirects ? { url: target } : { blocked: `${blocked}: more than ${maxRedirects} redirects` };
}

/** Whether a normalized URL belongs to the origin and names no user. Parsing it would cost as much as an attempt. */
export function isSameOrigin(url: string, origin: string): boolean {
  return url.startsWith(origin) && originTerminators.includes(url.charAt(origin.length));
}

/** Which redirects are followed: those within the configured origin that leave the request as it is. */

const redirectStatuses = new Set([301, 302, 303, 307, 308]);

/** From here on a write is repeated as it is; those before turn it into a GET. */
const firstMethodPreservingStatus = 307;

/** Followed by any redirect. */
const safeMethods = new Set(["GET", "HEAD"]);

/** What an origin ends at in an address; anything else belongs to another origin. */
const originTerminators = "/?#";

const maxRedirects = 5;

/** Whether an answer only points elsewhere; where browsers hide that, they leave a type. */
export function isRedirect({ status, type, headers }: Response): boolean {
  return (redirectStatuses.has(status) && headers.has("location")) || type === "opaqueredirect";
}

/** Where a redirect leads to from `url`, or why it is not followed; `hops` counts those before it. */
export function resolveRedirect(
  response: Response,
  url: string,
  method: string,
  origin: string,
  hops: number,
): URL | string {
  const { status, headers } = response;
  const location = headers.get("location") ?? "";
  if (!status) return "redirected, where to the browser hides";
  if (!URL.canParse(location, url)) return "redirected to no address";
  const target = new URL(location, url);
  const to = `redirected to ${target.origin}, not followed`;
  if (!isSameOrigin(target.href, origin)) return `${to}: the key is for ${origin} alone`;
  if (!safeMethods.has(method) && status < firstMethodPreservingStatus)
    return `${to}: ${status} turns ${method} into GET`;
  return hops < maxRedirects ? target : `${to}: more than ${maxRedirects} redirects`;
}

/** Whether a normalized address is of the origin and carries no user; parsing it would cost as much as an attempt. */
export function isSameOrigin(url: string, origin: string): boolean {
  return url.startsWith(origin) && originTerminators.includes(url.charAt(origin.length));
}

/** Downloads a description from an https URL, or reads it from a file. */
import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { throwPullError, PullError, errorCode } from "../cli/errors.ts";

export interface DownloadOptions {
  /** The last download according to the lock file, for a conditional request. */
  previous?: { url: string; etag?: string | null; lastModified?: string | null; sha256?: string };
  fetch?: typeof fetch;
  /** Milliseconds for the whole download, redirects and body included. Default 60,000. */
  timeoutMs?: number;
  /** Maximum size of the decoded body. Default 8 MiB. */
  maxBytes?: number;
}

export interface DownloadedFile {
  status: "fetched";
  bytes: Uint8Array;
  /** The source as it was passed. The next pull compares it with its own. */
  url: string;
  sha256: string;
  etag: string | null;
  lastModified: string | null;
}

export type DownloadResult = DownloadedFile | { status: "unchanged" };
type Limits = DownloadOptions & { maxBytes: number; signal: AbortSignal };

const defaultTimeoutMs = 60_000;
const defaultMaxBytes = 8 * 1024 * 1024;
const maxRedirects = 3;
const redirectStatuses = new Set([301, 302, 303, 307, 308]);
const HTML = /^(text\/html|application\/xhtml)/i;
const manualHint = "or download the file yourself and pull its path.";

/**
 * Returns the bytes of a description, or "unchanged" if they are the pinned ones.
 * @throws {PullError} unless the requested host sends a complete response within the time and size limits.
 */
export async function download(source: string, options: DownloadOptions = {}): Promise<DownloadResult> {
  const { previous, maxBytes = defaultMaxBytes } = options;
  // A URL scheme has at least two letters here: `C:\` is a path.
  const isUrl = /^[a-z][a-z0-9+.-]+:/i.test(source);
  const result = await (isUrl ? fromUrl(source, options) : fromFile(source, maxBytes));
  const isSame = result.status === "fetched" && previous?.url === source && previous.sha256 === result.sha256;
  return isSame ? { status: "unchanged" } : result;
}

async function fromFile(source: string, maxBytes: number): Promise<DownloadResult> {
  try {
    const file = await stat(source);
    if (file.isDirectory()) throwPullError(`${source} is a directory. Pass the path of a file in it.`);
    if (!file.isFile()) throwPullError(`${source} is not a regular file. Copy its content into one.`);
    if (file.size > maxBytes) throwPullError(tooLarge(source, maxBytes));
    return toDownloadedFile(source, await readFile(source));
  } catch (cause) {
    const problem = errorCode(cause) === "ENOENT" ? "does not exist" : `cannot be read (${errorCode(cause)})`;
    throwPullError(`${source} ${problem}. Check the path.`, cause);
  }
}

async function fromUrl(source: string, options: DownloadOptions): Promise<DownloadResult> {
  const { timeoutMs = defaultTimeoutMs, maxBytes = defaultMaxBytes } = options;
  const url = validateUrl(source);
  const abort = new AbortController();
  const timeoutError = new PullError(`${source} took longer than ${timeoutMs} ms. Try again, ${manualHint}`);
  const timer = setTimeout(() => abort.abort(timeoutError), timeoutMs);
  try {
    const response = request(source, url, { ...options, maxBytes, signal: abort.signal });
    return await Promise.race([response, rejectOnAbort(abort.signal)]);
  } catch (cause) {
    throwPullError(`${source} cannot be reached (${errorCode(cause)}). Check the URL and the network.`, cause);
  } finally {
    clearTimeout(timer);
    // Closes the connection of a response that was rejected before its end.
    abort.abort();
  }
}

/** Rejects when the signal aborts, even if `fetch` ignores the signal. */
function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
}

async function request(source: string, first: URL, limits: Limits): Promise<DownloadResult> {
  const { previous, fetch: send = fetch, signal } = limits;
  const { etag, lastModified } = previous?.url === source ? previous : {};
  const headers = new Headers({ "accept-encoding": "identity" });
  if (etag) headers.set("if-none-match", etag);
  if (lastModified) headers.set("if-modified-since", lastModified);
  let url = first;
  for (let hop = 0; hop <= maxRedirects; hop++) {
    const response = await send(url.href, { headers, redirect: "manual", signal });
    if (response.status === 304 && (etag || lastModified)) return { status: "unchanged" };
    if (!redirectStatuses.has(response.status))
      return toDownloadedFile(source, await readBody(source, response, limits), response.headers);
    url = validateUrl(response.headers.get("location") ?? "", url);
  }
  throwPullError(`${source} redirects more than ${maxRedirects} times, possibly in a loop. Pull the final URL.`);
}

async function readBody(source: string, response: Response, { maxBytes }: Limits): Promise<Uint8Array> {
  const { status, headers, body } = response;
  const type = headers.get("content-type") ?? "";
  if (status !== 200)
    throwPullError(`${source} responded with status ${status}, not 200. Check the URL, or try again later.`);
  if (HTML.test(type))
    throwPullError(`${source} is an HTML page (${type}). Use the URL of the YAML or JSON file itself.`);
  const reader = body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
      size += part.value.length;
      if (size > maxBytes) throwPullError(tooLarge(source, maxBytes));
      chunks.push(part.value);
    }
  } catch (cause) {
    throwPullError(`${source} was cut short after ${size} bytes (${errorCode(cause)}). Try again.`, cause);
  }
  const length = headers.has("content-encoding") ? null : headers.get("content-length");
  if (length && Number(length) !== size)
    throwPullError(`${source} was cut short: ${size} of ${length} bytes were received. Try again.`);
  return Buffer.concat(chunks);
}

/** Checks a URL. The messages do not contain it, because it may contain a password. */
function validateUrl(address: string, from?: URL): URL {
  const who = from ? `${from.host} redirects to a URL that` : "The URL";
  if (!URL.canParse(address, from)) throwPullError(`${who} is not valid. It must be https://host/path.`);
  const url = new URL(address, from);
  if (url.username || url.password) throwPullError(`${who} contains a user name or password. Remove it, ${manualHint}`);
  if (url.protocol !== "https:")
    throwPullError(`${who} starts with ${url.protocol} instead of https:. Use https, ${manualHint}`);
  if (from && url.host !== from.host)
    throwPullError(
      `${who} is on another host, ${url.host}. If that host is right, pull ${url.href} itself, ${manualHint}`,
    );
  return url;
}

function toDownloadedFile(url: string, bytes: Uint8Array, headers = new Headers()): DownloadedFile {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const [etag, lastModified] = [headers.get("etag"), headers.get("last-modified")];
  return { status: "fetched", bytes, url, sha256, etag, lastModified };
}

function tooLarge(source: string, maxBytes: number): string {
  return `${source} is larger than ${maxBytes} bytes, too large for a description. Check what it delivers.`;
}

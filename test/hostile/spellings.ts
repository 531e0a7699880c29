/** The spellings in which servers, proxies and runtimes quote an API key, and a search for a key in any of them. */

const percent = (text: string) => text.replace(/[^\w.~-]/g, (character) => `%${hex(character)}`);
const percentAll = (text: string) => text.replace(/[^]/g, (character) => `%${hex(character)}`);
const inJson = (text: string) => JSON.stringify(text).slice(1, -1);
const inHtml = (text: string) => text.replace(/[^\w.-]/g, (character) => `&#x${hex(character)};`);
const inHtmlDecimal = (text: string) => text.replace(/[^\w.-]/g, (character) => `&#${character.charCodeAt(0)};`);
const unicode = (text: string) => text.replace(/[^\w.-]/g, (character) => `\\u00${hex(character).toLowerCase()}`);

/** The name of each spelling, and how it writes a key. */
export const spellings: Record<string, (key: string) => string> = {
  plain: (key) => key,
  "with its scheme": (key) => `TD1 ${key}`,
  "upper case": (key) => key.toUpperCase(),
  "lower case": (key) => key.toLowerCase(),
  "the secret alone": secretOf,
  "the secret in upper case": (key) => secretOf(key).toUpperCase(),
  "the secret in URLs": (key) => percent(secretOf(key)),
  "the secret in JSON": (key) => unicode(secretOf(key)),
  "in text without a space": (key) => `key=${key}&a=b`,
  encodeURIComponent: (key) => encodeURIComponent(key),
  "with its scheme in a query": (key) => `TD1%20${encodeURIComponent(key)}`,
  "percent in upper case": percent,
  "percent in lower case": (key) => percent(key).replace(/%\w\w/g, (code) => code.toLowerCase()),
  "percent of everything": percentAll,
  "percent twice": (key) => percent(percent(key)),
  "percent three times": (key) => percent(percent(percent(key))),
  "percent of legacy escape()": (key) => key.replace(/[^\w.-]/g, (character) => `%u00${hex(character)}`),
  JSON: inJson,
  "JSON in JSON": (key) => inJson(inJson(key)),
  "a slash behind a backslash": (key) => inJson(key).replaceAll("/", "\\/"),
  "a slash behind two backslashes": (key) => inJson(inJson(key).replaceAll("/", "\\/")),
  "unicode escapes": unicode,
  "unicode escapes in upper case": (key) =>
    unicode(key).replace(/\\u00(..)/g, (_, code: string) => `\\u00${code.toUpperCase()}`),
  "unicode escapes of everything": (key) => key.replace(/[^]/g, (character) => `\\u00${hex(character)}`),
  "unicode escapes in JSON": (key) => inJson(unicode(key)),
  "hexadecimal escapes": (key) => key.replace(/[^\w.-]/g, (character) => `\\x${hex(character)}`),
  "HTML hexadecimal": inHtml,
  "HTML hexadecimal in lower case": (key) => inHtml(key).toLowerCase(),
  "HTML hexadecimal with zeros": (key) => inHtml(key).replaceAll("&#x", "&#x00"),
  "HTML decimal": inHtmlDecimal,
  "HTML decimal with a zero": (key) => inHtmlDecimal(key).replaceAll("&#", "&#0"),
  "HTML decimal twice": (key) => inHtmlDecimal(key).replaceAll("&", "&amp;"),
  "HTML entities": (key) =>
    key.replace(
      /[&<>"'/]/g,
      (character) => `&${{ "&": "amp", "<": "lt", ">": "gt", '"': "quot", "'": "apos" }[character] ?? "sol"};`,
    ),
  "HTML in a URL": (key) => percent(inHtmlDecimal(key)),
  "JSON in a URL": (key) => percent(unicode(key)),
  "a URL in JSON in HTML": (key) => inHtml(inJson(percent(key))),
  Base64: (key) => btoa(key),
  "Base64 behind the scheme": (key) => btoa(`TD1 ${key}`),
  "Base64 of a header": (key) => btoa(`Authorization: TD1 ${key}\r\n`),
  "Base64 of a line": (key) => btoa(`"${key}", and more`),
  "Base64 for URLs": (key) => btoa(`TD1 ${key}`).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", ""),
};

/** Returns the part of a text that shows the secret of a key, or a third of it, in any spelling. */
export function findSecret(text: string, key: string): string | undefined {
  const secret = secretOf(key).toLowerCase();
  const part = secret.slice(4, 4 + Math.max(8, secret.length / 3));
  const base64 = text.match(/[\w+/-]{12,}/g) ?? [];
  const decoded = base64.flatMap((run) => [0, 1, 2, 3].map((start) => decodeBase64(run.slice(start))));
  const readings = [...decodeStepwise(text), ...decoded].map((reading) => reading.toLowerCase());
  const reading = readings.find((each) => each.includes(secret) || each.includes(part));
  return reading?.slice(Math.max(0, reading.indexOf(part) - 60)).slice(0, 120);
}

function secretOf(key: string): string {
  return key.slice(key.indexOf("/") + 1);
}

/** Undoes one kind of escapes after the other, until nothing changes. Written without the code under test. */
function decodeStepwise(text: string): string[] {
  const steps = [text];
  for (let step = text, next = ""; steps.length < 30; step = next) {
    next = decodeOnce(step);
    if (next === step) break;
    steps.push(next);
  }
  return steps;
}

function decodeOnce(text: string): string {
  const fromHex = (_: string, code: string) => String.fromCharCode(parseInt(code, 16));
  return text
    .replace(/\\u00([0-9a-f]{2})/gi, fromHex)
    .replace(/\\x([0-9a-f]{2})/gi, fromHex)
    .replace(/%u00([0-9a-f]{2})/gi, fromHex)
    .replace(/%([0-9a-f]{2})/gi, fromHex)
    .replace(/&#x0*([0-9a-f]{2});?/gi, fromHex)
    .replace(/&#0*(\d{2,3});/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(
      /&(amp|lt|gt|quot|apos|sol);/g,
      (_, name: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" })[name] ?? "/",
    )
    .replace(/\\([^a-z0-9])/gi, "$1");
}

function decodeBase64(text: string): string {
  return Buffer.from(text, "base64url").toString("latin1");
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase();
}

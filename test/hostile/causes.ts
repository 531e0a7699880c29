/** Values that carry a text, as what `fetch` throws or a signal aborts with. */
import { inspect } from "node:util";

class PrivateText {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toJSON() {
    return { text: this.#text };
  }
}

class InspectedText extends PrivateText {
  readonly #shown: string;
  constructor(text: string) {
    super("");
    this.#shown = text;
  }
  [inspect.custom]() {
    return `InspectedText ${this.#shown}`;
  }
}

class PrintedText extends PrivateText {
  readonly #shown: string;
  constructor(text: string) {
    super("");
    this.#shown = text;
  }
  override toString() {
    return this.#shown;
  }
}

/** Whether a text can be the value of a header. */
export function isHeaderValue(text: string): boolean {
  return /^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/.test(text);
}

/** How a cause can carry a text, by name. Undefined where it cannot carry this one. */
export const causes: Record<string, (text: string) => unknown> = {
  text: (text) => text,
  symbol: (text) => Symbol(text),
  "an error": (text) => new Error(text),
  "an error that is not an Error": (text) => ({ name: "Error", message: text }),
  "the stack alone": (text) => Object.assign(new Error("failed"), { stack: `Error: ${text}\n    at x` }),
  "the name": (text) => Object.assign(new Error("failed"), { name: text }),
  "the code": (text) => Object.assign(new Error("failed"), { code: text }),
  "a chain of eight": (text) => nest(8, (cause) => new Error("failed", { cause }), new Error(text)),
  "a chain of thirty": (text) => nest(30, (cause) => new Error("failed", { cause }), new Error(text)),
  "many errors": (text) => new AggregateError([new Error("first"), new Error(text)], "many"),
  "a DOMException": (text) => new DOMException(text, "NetworkError"),
  Map: (text) => errorWith(new Map([["authorization", text]])),
  "the key of a Map": (text) => errorWith(new Map([[text, 1]])),
  "a Map in a Map": (text) => errorWith(new Map([[1, new Map([[2, { deep: [text] }]])]])),
  Set: (text) => errorWith(new Set([text])),
  "a Set alone": (text) => new Set([[text]]),
  Headers: (text) => (isHeaderValue(text) ? errorWith(new Headers({ authorization: text })) : undefined),
  Request: (text) =>
    isHeaderValue(text) ? errorWith(new Request("https://a.example", { headers: { authorization: text } })) : undefined,
  "a Request alone": (text) =>
    isHeaderValue(text) ? new Request("https://a.example", { headers: { "x-key": text } }) : undefined,
  "the URL of a Request": (text) => errorWith(new Request(`https://a.example/?key=${encodeURIComponent(text)}`)),
  Response: (text) => (isHeaderValue(text) ? errorWith(new Response("", { headers: { "x-echo": text } })) : undefined),
  URL: (text) => errorWith(new URL(`https://a.example/?key=${encodeURIComponent(text)}`)),
  URLSearchParams: (text) => errorWith(new URLSearchParams({ text })),
  FormData: (text) => errorWith(formWith(text)),
  Buffer: (text) => errorWith(Buffer.from(text)),
  "a boxed text": (text) => errorWith(new String(text)),
  "a name of a property": (text) => errorWith({ [text]: 1 }),
  "a symbol as a name": (text) => errorWith({ [Symbol(text)]: 1 }),
  "a symbol as a value": (text) => errorWith({ id: Symbol.for(text) }),
  "a property behind a symbol": (text) => errorWith({ [Symbol("state")]: { text } }),
  "a hidden property": (text) => Object.defineProperty(new Error("failed"), "request", { value: { text } }),
  "a getter": (text) =>
    errorWith({
      get text() {
        return text;
      },
    }),
  "a function with properties": (text) => errorWith(Object.assign(() => {}, { text })),
  "an object without a prototype": (text) => errorWith(Object.assign(Object.create(null) as object, { text })),
  "five levels": (text) => errorWith(nest(5, (inner) => ({ inner }), text)),
  "a hundred levels": (text) => errorWith(nest(100, (inner) => ({ inner }), text)),
  "ten thousand levels": (text) => errorWith(nest(10_000, (inner) => [inner], text)),
  "a circle": (text) => circle(text),
  "a large object": (text) => errorWith([...Array<number>(20_000).keys(), text]),
  "a private field in toJSON": (text) => errorWith(new PrivateText(text)),
  "a private field in inspect": (text) => errorWith(new InspectedText(text)),
  "a private field in toString": (text) => errorWith(new PrintedText(text)),
  "a private field alone": (text) => new InspectedText(text),
  "a Proxy": (text) => new Proxy({ text }, {}),
  "a Proxy without end": (text) => endlessProxy(text),
  "a getter that throws": (text) =>
    errorWith({
      get [text]() {
        throw new Error(text);
      },
    }),
};

function errorWith(details: unknown): Error {
  return Object.assign(new Error("failed"), { details });
}

function nest(depth: number, wrap: (inner: unknown) => unknown, innermost: unknown): unknown {
  let value = innermost;
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
}

function circle(text: string): Error {
  const error = new Error("failed");
  const details: Record<string, unknown> = { error };
  details.self = [details, new Set([details]), { text }];
  error.cause = error;
  return Object.assign(error, { details });
}

function formWith(text: string): FormData {
  const form = new FormData();
  form.set("text", text);
  return form;
}

function endlessProxy(text: string): object {
  const get = (target: object, name: string) => (name === "next" ? endlessProxy(text) : Reflect.get(target, name));
  return new Proxy({ text, next: undefined }, { get: get as ProxyHandler<object>["get"] & object });
}

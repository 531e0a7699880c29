/** The helper that every code base has somewhere, and the types that someone wrote for the answers they read. */
export interface Segment {
  id: string;
  name: string;
  population?: number | null;
  rule?: { type: "And" | "Or"; conditions: unknown[] } | null;
}

export interface Resource {
  data: { id: string; type: string; attributes: { name: string; [key: string]: unknown } };
}

export interface Attributes {
  data: { id: string; name: string }[];
  pagination: { nextPage?: string | null };
}

export interface Named {
  id: string;
  name: string;
}

export interface Connection {
  baseUrl: string;
  authorization: string;
  fetch?: typeof fetch;
}

/** Makes the function that sends requests. */
export function requestOver({ baseUrl, authorization, fetch = globalThis.fetch }: Connection) {
  return async <Answer>(method: string, path: string, body?: unknown, type = "application/json"): Promise<Answer> => {
    const response = await fetch(`${baseUrl}${path}`, {
      method,
      headers: { Authorization: authorization, ...(body === undefined ? {} : { "Content-Type": type }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    const text = await response.text();
    return (text ? JSON.parse(text) : undefined) as Answer;
  };
}

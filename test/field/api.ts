/** How the programs of this folder send requests: by `fetch` with custom headers, without the client of this package. */

export interface Api {
  get<T>(path: string): Promise<T>;
  send<T>(method: "POST" | "PUT" | "PATCH" | "DELETE", path: string, body?: unknown): Promise<T>;
  /** The requests so far: method, path and status. */
  readonly requests: string[];
}

/** An error response. Some programs read it and continue. */
export class RefusedError extends Error {
  readonly status: number;
  readonly body: unknown;

  constructor(request: string, status: number, body: unknown) {
    super(`${request}: ${status} ${JSON.stringify(body)}`);
    this.status = status;
    this.body = body;
  }
}

/** The media types that a program sends, whatever the path. */
export interface MediaTypes {
  accept?: string;
  contentType: string;
}

/** Creates the functions that send requests. They throw a RefusedError for any status but 200. */
export function createApi(url: string, key: string, { accept, contentType }: MediaTypes, send = fetch): Api {
  const requests: string[] = [];
  const request = async (method: string, path: string, body?: unknown) => {
    const headers = { Authorization: `TD1 ${key}`, "Content-Type": contentType, ...(accept && { Accept: accept }) };
    const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
    const response = await send(url + path, init);
    requests.push(`${method} ${path} ${response.status}`);
    const data: unknown = await response.json();
    if (response.status !== 200) throw new RefusedError(`${method} ${path}`, response.status, data);
    return data;
  };
  return {
    get: (path) => request("GET", path) as Promise<never>,
    send: (method, path, body) => request(method, path, body) as Promise<never>,
    requests,
  };
}

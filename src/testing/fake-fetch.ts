/** Handles a request from its arrival to its response: records it, applies a fault if one matches, and responds. */
import { type FakeBackend, handleRequest } from "./fake-backend.ts";
import { type PendingFault, takeFault } from "./faults.ts";
import { applyFault } from "./network.ts";
import { createRequestRecord, type IncomingRequest, parseBody, type RequestRecord } from "./request-log.ts";
import { matchRoute } from "./routing.ts";

/** The whole state of a fake: the backend, the faults in front of it, and the request log. */
export interface FakeServer extends FakeBackend {
  readonly faults: PendingFault[];
  readonly requests: RequestRecord[];
}

/** Implements `fetch`. Throws the reason of the signal, or the error of a fault. */
export async function handleFetch(
  server: FakeServer,
  input: string | URL | Request,
  init: RequestInit,
): Promise<Response> {
  // `new Request` rejects the signals of test environments that replace AbortSignal, so it must not see the signal.
  const { signal = input instanceof Request ? input.signal : null, ...initWithoutSignal } = init;
  signal?.throwIfAborted();
  const request = await readRequest(new Request(input, initWithoutSignal));
  signal?.throwIfAborted();
  const match = matchRoute(request.method, request.url.pathname, parseBody(request.text));
  const record = createRequestRecord(request, server.apiKey, match.operation?.name);
  server.requests.push(record);
  const fault = takeFault(server.faults, match) ?? {};
  const response = await applyFault(fault, () => handleRequest(server, request, match), signal ?? undefined);
  record.status = response.status;
  return response;
}

async function readRequest(request: Request): Promise<IncomingRequest> {
  const { method, url, headers } = request;
  return { method, url: new URL(url), headers, text: await request.text() };
}

/** Applies a fault to a response, the way a bad network would. */
import type { Fault } from "./faults.ts";

/** The code and system call of the errors with which `fetch` rejects in Node. */
const errorCodes = {
  refused: ["ECONNREFUSED", "connect"],
  reset: ["ECONNRESET", "read"],
  lost: ["ECONNRESET", "read"],
} as const;

/**
 * Handles a request under a fault.
 *
 * @param handle Processes the request and returns the response.
 * @throws TypeError when the connection fails, as `fetch` does; the reason of the signal when it aborts.
 */
export async function applyFault(
  fault: Fault,
  handle: () => Response,
  signal: AbortSignal | undefined,
): Promise<Response> {
  const { status, headers, body, delay = 0, bodyDelay, connection } = fault;
  if (connection === "refused" || connection === "reset") throw createNetworkError(connection);
  if (delay > 0 || connection === "hang") await sleep(connection === "hang" ? Infinity : delay, signal);
  const replacesResponse = status !== undefined || headers !== undefined || body !== undefined;
  const response = replacesResponse ? createFaultResponse(fault) : handle();
  if (connection === "lost") throw createNetworkError(connection);
  if (connection === "cut") return splitBody(response, () => Promise.reject(new TypeError("terminated")));
  return bodyDelay === undefined ? response : splitBody(response, () => sleep(bodyDelay, signal));
}

/** Waits. Rejects with the reason of the signal when it aborts. */
function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const onTimeout = () => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    };
    const timer = milliseconds === Infinity ? undefined : setTimeout(onTimeout, milliseconds);
    if (signal?.aborted) onAbort();
    else signal?.addEventListener("abort", onAbort, { once: true });
  });
}

/** Creates the response of a fault. Encodes the body itself: Deno and Bun keep the byte order mark of a string body. */
function createFaultResponse({ status = 200, headers, body }: Fault): Response {
  return new Response(body ? new TextEncoder().encode(body) : null, { status, headers: { ...headers } });
}

function createNetworkError(connection: keyof typeof errorCodes): TypeError {
  const [code, syscall] = errorCodes[connection];
  return new TypeError("fetch failed", { cause: Object.assign(new Error(`${syscall} ${code}`), { code, syscall }) });
}

/** Returns the same response, with `betweenHalves` run in the middle of its body. */
async function splitBody(response: Response, betweenHalves: () => Promise<void>): Promise<Response> {
  const { status, headers } = response;
  const bytes = new Uint8Array(await response.arrayBuffer());
  const middle = Math.floor(bytes.length / 2);
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      controller.enqueue(bytes.subarray(0, middle));
      await betweenHalves();
      controller.enqueue(bytes.subarray(middle));
      controller.close();
    },
  });
  return new Response(body, { status, headers });
}

/** Answers as a bad network delivers them. */
import type { Fault } from "./faults.ts";

/** What `fetch` rejects with, by what happened to the connection; as Node has it. */
const causes = {
  refused: ["ECONNREFUSED", "connect"],
  reset: ["ECONNRESET", "read"],
  lost: ["ECONNRESET", "read"],
} as const;

/**
 * Answers a request through a fault.
 *
 * @param carryOut does what was asked and gives the answer.
 * @throws what `fetch` does when there is no answer: a TypeError, or the reason of the signal.
 */
export async function through(
  fault: Fault,
  carryOut: () => Response,
  signal: AbortSignal | undefined,
): Promise<Response> {
  const { status, headers, body, delay = 0, bodyDelay, connection } = fault;
  if (connection === "refused" || connection === "reset") throw networkError(connection);
  if (delay > 0 || connection === "hang") await pause(connection === "hang" ? Infinity : delay, signal);
  const isOwn = status !== undefined || headers !== undefined || body !== undefined;
  const response = isOwn ? ownAnswer(fault) : carryOut();
  if (connection === "lost") throw networkError(connection);
  if (connection === "cut") return inHalves(response, () => Promise.reject(new TypeError("terminated")));
  return bodyDelay === undefined ? response : inHalves(response, () => pause(bodyDelay, signal));
}

/** Waits; ends with the reason of the signal when that aborts. */
function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const end = () => {
      signal?.removeEventListener("abort", abort);
      resolve();
    };
    const timer = milliseconds === Infinity ? undefined : setTimeout(end, milliseconds);
    if (signal?.aborted) abort();
    else signal?.addEventListener("abort", abort, { once: true });
  });
}

/** Bytes, since Deno and Bun read a text that is given as text with its byte order mark. */
function ownAnswer({ status = 200, headers, body }: Fault): Response {
  return new Response(body ? new TextEncoder().encode(body) : null, { status, headers: { ...headers } });
}

function networkError(connection: keyof typeof causes): TypeError {
  const [code, syscall] = causes[connection];
  return new TypeError("fetch failed", { cause: Object.assign(new Error(`${syscall} ${code}`), { code, syscall }) });
}

/** The same answer with something between the halves of its body. */
async function inHalves(response: Response, between: () => Promise<void>): Promise<Response> {
  const { status, headers } = response;
  const bytes = new Uint8Array(await response.arrayBuffer());
  const middle = Math.floor(bytes.length / 2);
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      controller.enqueue(bytes.subarray(0, middle));
      await between();
      controller.enqueue(bytes.subarray(middle));
      controller.close();
    },
  });
  return new Response(body, { status, headers });
}

/** A request from its arrival to its answer: written down, made to fail where that was asked for, answered. */
import { type PlannedFault, takeFault } from "./faults.ts";
import { entryOf, type Incoming, parsed, type Recorded } from "./request-log.ts";
import { through } from "./network.ts";
import { aimOf } from "./routing.ts";
import { serve, type World } from "./fake-backend.ts";

/** All that a fake is at a time. */
export interface Fake extends World {
  readonly faults: PlannedFault[];
  readonly requests: Recorded[];
}

/** What `fetch` does. @throws the reason of the signal, or what a fault says. */
export async function exchange(fake: Fake, input: string | URL | Request, init: RequestInit): Promise<Response> {
  // The signal stays outside the request: test environments bring a class of their own, which Request does not take.
  const { signal = input instanceof Request ? input.signal : null, ...rest } = init;
  signal?.throwIfAborted();
  const incoming = await received(new Request(input, rest));
  signal?.throwIfAborted();
  const { method, url, text } = incoming;
  const aim = aimOf(method, url.pathname, parsed(text));
  const entry = entryOf(incoming, fake.apiKey, aim.operation?.name);
  fake.requests.push(entry);
  const fault = takeFault(fake.faults, aim) ?? {};
  const response = await through(fault, () => serve(fake, incoming, aim), signal ?? undefined);
  entry.status = response.status;
  return response;
}

async function received(request: Request): Promise<Incoming> {
  const { method, url, headers } = request;
  return { method, url: new URL(url), headers, text: await request.text() };
}

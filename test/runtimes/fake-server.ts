/** The plans of the suites carried out by the fake of the package, behind `fetch` and without a socket. */
import { createFakeCdp, type FakeCdp, type Fault } from "td-cdp/testing";
import type { Answer, Seen } from "./server.ts";

const connections: Record<string, NonNullable<Fault["connection"]>> = {
  ...{ reset: "reset", close: "reset", hang: "hang" },
  ...{ cut: "cut", cutClose: "cut", cutChunks: "cut" },
};

const plans = new Map<string, { fake: FakeCdp; seen: Seen[] }>();

/** Sets the plan for the URLs under `/t/7`. Returns a function that lists the requests to them. */
export function planOnFake(id: string, answers: Answer[]): () => Promise<Seen[]> {
  const plan = { fake: createFakeCdp(), seen: [] as Seen[] };
  for (const [index, answer] of answers.entries())
    plan.fake.fail(faultOf(answer), { times: index < answers.length - 1 ? 1 : Infinity });
  plans.set(id, plan);
  return async () => [...plan.seen];
}

/** A `fetch` that leads to the plan of its address, at the second origin as at the first. */
export function fetchOnFake(home: string) {
  return (url: string, init: RequestInit): Promise<Response> => {
    const [, id = "", target = ""] = /\/t\/(\w+)(.*)$/s.exec(url) ?? [];
    const { fake, seen } = plans.get(id)!;
    const { method = "GET", body } = init;
    const headers = Object.fromEntries(new Headers(init.headers));
    const isOther = !url.startsWith(`${home}/`);
    seen.push({ isOther, method, target, headers, body: (body ?? "") as string, at: performance.now() });
    return fake.fetch(url, init);
  };
}

function faultOf({ status = 200, headers = {}, body = "", wait, fault }: Answer): Fault {
  const connection = fault && connections[fault];
  return {
    ...{ status, headers, body },
    ...(wait?.head && { delay: wait.head }),
    ...(wait?.body && { bodyDelay: wait.body }),
    ...(connection && { connection }),
  };
}

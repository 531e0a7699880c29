/** The plans of the suites carried out by the fake of the package, behind `fetch` and without a socket. */
import type { Answer, Seen } from "./server.ts";

type Testing = typeof import("td-cdp/testing");
type FakeCdp = ReturnType<Testing["createFakeCdp"]>;
type Fault = Exclude<Parameters<FakeCdp["fail"]>[0], string>;

/** What cannot be seen without a socket, by the names of the checks, and why. */
const beyond: [names: RegExp, why: string][] = [
  [/gzip/, "content codings are undone below fetch"],
  [/^kept connection/, "there is no connection to keep"],
  [/refuses connections|no such host|encrypted address/, "nothing is looked up, connected or encrypted"],
  [/^fetch (that is patched|of the options)|^base URL: slashes/, "it is about the fetch of the runtime"],
];

const connections: Record<string, NonNullable<Fault["connection"]>> = {
  ...{ reset: "reset", close: "reset", hang: "hangs" },
  ...{ cut: "cut", cutClose: "cut", cutChunks: "cut" },
};

const plans = new Map<string, { fake: FakeCdp; seen: Seen[] }>();

/** Why a check cannot run on the fake; undefined when it can. */
export function beyondFake(name: string): string | undefined {
  return beyond.find(([names]) => names.test(name))?.[1];
}

/** Takes the plan for the addresses under `/t/7`; gives what tells what they were sent. */
export function planOnFake({ createFakeCdp }: Testing, id: string, answers: Answer[]): () => Promise<Seen[]> {
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

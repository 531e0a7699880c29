/** Answers a request as the API would: from the state, or by an example of the description. */
import { examples } from "../../generated/examples.ts";
import type { Route } from "../client/index.ts";
import { activationCalls } from "./handlers/activations.ts";
import { folderCalls } from "./handlers/folders.ts";
import { parentSegmentCalls } from "./handlers/parent-segments.ts";
import { queryCalls } from "./handlers/queries.ts";
import { segmentCalls } from "./handlers/segments.ts";
import { tokenCalls } from "./handlers/tokens.ts";
import { type Asked, fieldsOf, type Handlers } from "./handler.ts";
import { type Incoming, parsed } from "./request-log.ts";
import { paged } from "./paginate.ts";
import { answerOf, Refusal } from "./api-errors.ts";
import type { Aim } from "./routing.ts";
import type { Fields, State } from "./state.ts";

/** What an answer is made of. */
export interface World {
  readonly apiKey: string;
  state: State;
  /** Data to answer with in place of the fake's own, by route. */
  readonly answers: Map<Route, unknown>;
}

const handlers: Handlers = {
  ...parentSegmentCalls,
  ...folderCalls,
  ...segmentCalls,
  ...activationCalls,
  ...tokenCalls,
  ...queryCalls,
};

/** The field sends plain JSON to JSON:API too, and the API takes it. */
const mediaTypes = /^application\/(vnd\.treasuredata\.v1\+)?json\s*(;|$)/i;

/** The answer to a request; a refusal is one too. */
export function serve(world: World, incoming: Incoming, aim: Aim): Response {
  try {
    const route = admit(world, incoming, aim);
    const headers = { "Content-Type": route.accept };
    return new Response(JSON.stringify(dataOf(world, incoming, aim, route)), { headers });
  } catch (error) {
    if (error instanceof Refusal) return answerOf(error, aim.path.startsWith("/entities/"));
    throw error;
  }
}

/** The route of a request that may be answered. @throws Refusal for any other. */
function admit({ apiKey }: World, { headers, text }: Incoming, { method, path, operation, allowed }: Aim): Route {
  if (allowed.length === 0) throw new Refusal("unknownPath", { message: `There is no ${path}` });
  if (!operation)
    throw new Refusal("wrongMethod", {
      message: `${path} has no ${method}, only ${allowed.join(", ")}`,
      headers: { Allow: allowed.join(", ") },
    });
  if (headers.get("authorization") !== `TD1 ${apiKey}`)
    throw new Refusal("unauthorized", { message: "Send a master API key, `TD1` and a space before it" });
  const { route } = operation;
  if (!route.requestMediaType) return route;
  const type = headers.get("content-type") ?? "";
  if (!mediaTypes.test(type))
    throw new Refusal("wrongMediaType", { message: `Send ${route.requestMediaType}, not ${type || "nothing"}` });
  const body = parsed(text);
  if (typeof body !== "object" || body === null)
    throw new Refusal("unreadable", { message: "The body is no JSON object" });
  return route;
}

function dataOf({ state, answers }: World, { url, text }: Incoming, aim: Aim, route: Route): unknown {
  const { params, operation } = aim;
  const { searchParams: query } = url;
  const handler = operation && handlers[operation.name];
  if (answers.has(route)) return paged(route, answers.get(route), query, state.pageSize);
  const asked: Asked = { state, params, query, body: fieldsOf(parsed(text)) };
  if (handler) return handler(asked);
  return paged(route, withId(examples[`${route.method} ${route.path}`], route, params), query, state.pageSize);
}

/** An example under the id that was asked for, where that is the last thing in the path. */
function withId(example: unknown, { path }: Route, params: Asked["params"]): unknown {
  const id = params[/\{(\w+)\}$/.exec(path)?.[1] ?? ""];
  const whole = fieldsOf(example);
  if (id === undefined) return example;
  if (typeof whole.id === "string") return { ...whole, id };
  const data = whole.data as Fields;
  return typeof fieldsOf(data).id === "string" ? { ...whole, data: { ...data, id } } : example;
}

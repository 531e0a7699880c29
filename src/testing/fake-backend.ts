/** Responds to a request as the API does, from the stored data. */
import type { Route } from "../client/index.ts";
import { FakeApiError, toErrorResponse } from "./api-errors.ts";
import { asObject, type Handlers } from "./handler.ts";
import { activationHandlers } from "./handlers/activations.ts";
import { folderHandlers } from "./handlers/folders.ts";
import { funnelHandlers } from "./handlers/funnels.ts";
import { journeyHandlers } from "./handlers/journeys.ts";
import { parentSegmentHandlers } from "./handlers/parent-segments.ts";
import { predictiveSegmentHandlers } from "./handlers/predictive-segments.ts";
import { queryHandlers } from "./handlers/queries.ts";
import { segmentHandlers } from "./handlers/segments.ts";
import { tokenHandlers } from "./handlers/tokens.ts";
import { paginate } from "./paginate.ts";
import { type IncomingRequest, parseBody } from "./request-log.ts";
import type { RouteMatch } from "./routing.ts";
import type { FakeState } from "./state.ts";

/** Everything that a response depends on. */
export interface FakeBackend {
  readonly apiKey: string;
  state: FakeState;
  /** Data that replaces the fake's own data, by route. */
  readonly cannedData: Map<Route, unknown>;
}

const handlers: Handlers = {
  ...parentSegmentHandlers,
  ...folderHandlers,
  ...segmentHandlers,
  ...activationHandlers,
  ...funnelHandlers,
  ...predictiveSegmentHandlers,
  ...journeyHandlers,
  ...tokenHandlers,
  ...queryHandlers,
};

/** Matches the media types that the API accepts: JSON:API operations accept plain JSON too. */
const jsonMediaType = /^application\/(vnd\.treasuredata\.v1\+)?json\s*(;|$)/i;

/** Returns the response to a request, which may be an error response. */
export function handleRequest(backend: FakeBackend, request: IncomingRequest, match: RouteMatch): Response {
  try {
    const route = validateRequest(backend, request, match);
    const data = createResponseData(backend, request, match, route);
    return new Response(JSON.stringify(data), { headers: { "Content-Type": route.accept } });
  } catch (error) {
    if (error instanceof FakeApiError) return toErrorResponse(error, match.path.startsWith("/entities/"));
    throw error;
  }
}

/** Checks path, method, API key and body, in the order of the API. Returns the route, or throws a FakeApiError. */
function validateRequest({ apiKey }: FakeBackend, request: IncomingRequest, match: RouteMatch): Route {
  const { method, path, operation } = match;
  const allowed = match.allowedMethods.join(", ");
  if (!allowed) throw new FakeApiError("unknownPath", { message: `Unknown path ${path}` });
  if (!operation) {
    const message = `${path} does not support ${method}, only ${allowed}`;
    throw new FakeApiError("wrongMethod", { message, headers: { Allow: allowed } });
  }
  if (request.headers.get("authorization") !== `TD1 ${apiKey}`)
    throw new FakeApiError("unauthorized", { message: "Send `TD1`, a space and a valid master API key" });
  if (operation.route.requestMediaType) validateBody(operation.route, request);
  return operation.route;
}

function validateBody({ requestMediaType }: Route, { headers, text }: IncomingRequest): void {
  const mediaType = headers.get("content-type") ?? "";
  if (!jsonMediaType.test(mediaType))
    throw new FakeApiError("wrongMediaType", { message: `Send ${requestMediaType}, not ${mediaType || "nothing"}` });
  const body = parseBody(text);
  if (typeof body !== "object" || body === null)
    throw new FakeApiError("malformedBody", { message: "The body must be a JSON object" });
}

function createResponseData(
  { state, cannedData }: FakeBackend,
  { url, text }: IncomingRequest,
  { params, operation }: RouteMatch,
  route: Route,
): unknown {
  const { searchParams: query } = url;
  if (cannedData.has(route)) return paginate(route, cannedData.get(route), query, state.pageSize);
  const handler = operation && handlers[operation.name];
  if (handler) return handler({ state, params, query, body: asObject(parseBody(text)) });
  const message = `The fake does not implement ${operation!.name}. Set its response: fake.respondWith(cdp.${operation!.name}, …)`;
  throw new FakeApiError("notKept", { message });
}

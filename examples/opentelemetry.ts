/** Creates an OpenTelemetry span for every attempt of a call, from the events of the client. */
import { SpanStatusCode, trace } from "@opentelemetry/api";
import { createClient } from "td-cdp";

const tracer = trace.getTracer("td-cdp");

export const cdp = createClient({
  region: "us01",
  onEvent({ type, operation, method, path, attempt, timestamp: at, duration, status, error }) {
    if (type !== "response" && type !== "failure") return;
    const attributes = {
      "http.request.method": method,
      "url.template": path,
      "http.request.resend_count": attempt - 1,
    };
    const span = tracer.startSpan(operation, { startTime: at - duration, attributes });
    if (status !== undefined) span.setAttribute("http.response.status_code", status);
    if (error || (status ?? 0) >= 400) span.setStatus({ code: SpanStatusCode.ERROR, message: error?.message ?? "" });
    span.end(at);
  },
});

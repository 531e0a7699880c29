/** What tests of the command `td-cdp` need: accounts on ports of this machine, and the command as a program. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { build } from "esbuild";
import { onTestFinished } from "vitest";
import { root } from "../../scripts/cli/paths.ts";
import type { Account } from "./account.ts";

/** Bundles the command into a file, as `npm run build:bin` does, with the library in it. */
export async function buildCommand(file: string): Promise<void> {
  const entries = { "td-cdp/trees": "src/trees.ts", "td-cdp": "src/index.ts" };
  const banner = "import{createRequire as c}from'node:module';const require=c(import.meta.url);";
  await build({
    entryPoints: [join(root, "scripts/bin/td-cdp.ts")],
    alias: Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, join(root, path)])),
    external: ["@redocly/cli", "openapi-typescript", "typescript"],
    banner: { js: banner },
    ...{ bundle: true, format: "esm", platform: "node", sourcemap: "inline", outfile: file, logLevel: "silent" },
  });
}

/**
 * Serves a fake until the test is finished, and returns its URL.
 *
 * @param beforeResponse Called after a request was carried out. Its response is sent when the promise resolves.
 */
export async function serve(
  { fake }: Account,
  beforeResponse: (method: string) => void | Promise<void> = () => {},
): Promise<string> {
  const respond = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const { method = "GET", url = "/", headers } = request;
    const result = await fake.fetch(`http://localhost${url}`, {
      method,
      headers: new Headers(headers as Record<string, string>),
      body: chunks.length > 0 ? Buffer.concat(chunks).toString() : null,
    });
    await beforeResponse(method);
    response.writeHead(result.status, Object.fromEntries(result.headers)).end(await result.text());
  };
  const server = createServer((request, response) => void respond(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

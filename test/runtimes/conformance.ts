/**
 * What the client does on the wire, on every runtime alike: the traps of `fetch` and of openapi-fetch, each a check that
 * is named after it. Run by `npm run test:runtimes`.
 */
import assert from "node:assert/strict";
import { check, finish, scene, strays } from "./harness.ts";
import "./requests.ts";
import "./answers.ts";
import "./faults.ts";
import "./time.ts";
import "./polling.ts";
import "./redirects.ts";
import { paginationChecks } from "./pagination.ts";
import { isPage } from "./unseen.ts";

if (isPage) await import("./pages.ts");

for (const [name, run] of Object.entries(paginationChecks)) check(`pagination: ${name}`, () => run(scene));

check("the suite sees a rejection that nobody handles", async () => {
  void Promise.reject(new Error("on purpose"));
  assert.equal(await strays(), 1);
});

await finish();

/** What our description would be without each of the patches, and what a pull shows of changed error responses. */
import { beforeAll, describe, expect, test } from "vitest";
import { patches } from "../openapi/patches/index.ts";
import { diff } from "../scripts/diff/report.ts";
import { toCanonicalDocument } from "../scripts/openapi/canonical/document.ts";
import { at, type Document, operationsOf, type Response, type Schema } from "../scripts/openapi/document.ts";
import { findReachable } from "../scripts/openapi/walk.ts";
import { mergeContract } from "../scripts/pull/merge/merge.ts";
import { applyPatches } from "../scripts/pull/patch.ts";
import { fingerprint } from "./support/fingerprint.ts";
import { isAbsent, pinned, published } from "./support/published.ts";

/** Patches that the contract does not show, and why they are there. */
const besideContract: Record<string, string> = {
  tags: "tags lay out documentation; nothing of them goes over the wire",
};

describe.skipIf(isAbsent)("the patches on the published description", () => {
  /** The descriptions to which a patch and those after it are not applied yet. */
  const beforePatch = new Map<string, Document>();
  const goal = fingerprint(toCanonicalDocument(pinned));
  let fixed: Document;

  beforeAll(() => {
    fixed = structuredClone(published!);
    for (const patch of patches) {
      beforePatch.set(patch.name, structuredClone(fixed));
      applyPatches(fixed, [patch]);
    }
  });

  test.each(patches.map(({ name }) => name))("do not give it without %s", (name) => {
    const document = without(name);
    if (name in besideContract) expect(document).not.toEqual(fixed);
    else expect(contractPrint(document)).not.toBe(goal);
  });

  test.each(Object.entries(besideContract))("give it without %s too, because %s", (name) =>
    expect(contractPrint(without(name))).toBe(goal),
  );

  function without(name: string): Document {
    const document = structuredClone(beforePatch.get(name)!);
    applyPatches(document, patches.slice(patches.findIndex((patch) => patch.name === name) + 1));
    return document;
  }
});

/** Returns undefined when a patch that was left out leaves references that cannot be resolved. */
function contractPrint(document: Document): string | undefined {
  try {
    return fingerprint(toCanonicalDocument(document));
  } catch {
    return undefined;
  }
}

test.skipIf(isAbsent)("a change of any published error response or its schemas is in the diff of a pull", () => {
  const document = structuredClone(published!);
  const failures = operationsOf(document).flatMap(({ operation: { responses } }) =>
    Object.entries(responses).filter(([status, { $ref }]) => /^[45]/.test(status) && $ref),
  );
  const changed = [...findReachable(document, failures)].map((pointer) => {
    const component = at(document, pointer) as Schema & Response;
    const name = `newIn${pointer.split("/").at(-1)}`;
    for (const media of Object.values(component.content ?? {}))
      media.schema = { allOf: [media.schema!, { type: "object", properties: { [name]: { type: "boolean" } } }] };
    if (component.properties) component.properties[name] = { type: "boolean" };
    return name;
  });
  applyPatches(document, patches);
  const merged = mergeContract(pinned, document).document;
  const pointers = diff(pinned, merged)
    .changes.map(({ pointer }) => pointer)
    .join("\n");
  expect(failures.filter(([status]) => !pointers.includes(`/responses/${status}`))).toEqual([]);
  expect(changed.filter((name) => !JSON.stringify(merged).includes(name))).toEqual([]);
});

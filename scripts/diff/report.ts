/** Compares two descriptions. Returns each change with its operation, its level, and its position in the files. */
import { type Document } from "../openapi/document.ts";
import { createChange, createReport, type DiffReport } from "./changes.ts";
import { compareDescriptions, type Comparison } from "./compare/compare.ts";
import type { Difference } from "./compare/context.ts";
import { childLocation, rootLocation } from "./compare/location.ts";
import { findChangedDocumentation, findChangedParts } from "./documentation.ts";
import { isCdpDescription } from "./cdp.ts";
import { classifyLevel, type RateChange } from "./severity.ts";
import { createSourceFinder } from "./source.ts";
import { codeSpan } from "../text/code-span.ts";

/**
 * Compares two descriptions, OpenAPI 3.0 or 3.1.
 * @param rate Returns the level of summarized changes. Other changes have the level of the table in severity.ts.
 */
export function diff(base: Document, revision: Document, rate: RateChange = classifyLevel): DiffReport {
  const comparison = compareDescriptions(base, revision, rate);
  const differences = [...comparison.differences, ...documentationDifferences(comparison)];
  const sourceOf = createSourceFinder(base, revision, differences);
  const hasCalls = isCdpDescription(revision);
  return createReport(differences.map((each) => createChange(each, { source: sourceOf(each), hasCalls })));
}

/** Reports documentation changes only for operations and parts without other changes. */
function documentationDifferences({ differences, before, after }: Comparison): Difference[] {
  const changed = new Set(differences.map(({ operation, location }) => operation?.id ?? location.pointer));
  const isUnchanged = ({ id }: { id: string }) => !changed.has(id);
  const inOperations = findChangedDocumentation(before, after, isUnchanged).map((each): Difference => {
    const { operation, keywords } = each;
    const part = after.webhooks.has(operation.id) ? "webhooks" : "paths";
    return {
      ...{ kind: "wording", operation, base: each.before.origin, revision: operation.origin },
      location: childLocation(rootLocation, part, operation.path, operation.method),
      message: `The documentation changes: ${keywords.map((keyword) => codeSpan(keyword)).join(", ")}.`,
    };
  });
  const inParts = findChangedParts(before.document, after.document)
    .filter((pointer) => !changed.has(pointer))
    .map((pointer): Difference => ({
      ...{ kind: "wording", operation: null, base: undefined, revision: undefined },
      location: { ...rootLocation, pointer },
      message: "The documentation or its order changes.",
    }));
  return [...inOperations, ...inParts];
}

/** Patches: each mends one defect of the published description, and says loudly when there is nothing left to mend. */
import type { Document } from "../openapi/document.ts";
import { toOperationPointer, toPointer } from "../openapi/json-pointer.ts";
import { type Editor, createEditor, type EditResult, type EditStatus } from "./editor.ts";

export interface Patch {
  /** The file name without its ending, `success-answers`. */
  name: string;
  /** The defect, and what it does to a client that is generated from it. */
  why: string;
  /** The places, in words. */
  where: string;
  apply(edit: Editor): void;
}

export interface PatchReport {
  name: string;
  status: EditStatus;
  applied: number;
  /** The hits that are not `applied`. */
  unexpected: EditResult[];
}

/** Worst first: one drifted target makes the patch drifted. */
const statusesBySeverity: EditStatus[] = ["target missing", "drifted", "applied", "already fixed"];

/** Applies the patches in order, in place. */
export function applyPatches(document: Document, patches: readonly Patch[]): PatchReport[] {
  return patches.map((patch) => {
    const edit = createEditor(document);
    patch.apply(edit);
    const statuses = new Set(edit.results.map(({ status }) => status));
    return {
      name: patch.name,
      status: statusesBySeverity.find((status) => statuses.has(status)) ?? "already fixed",
      applied: edit.results.filter(({ status }) => status === "applied").length,
      unexpected: edit.results.filter(({ status }) => status !== "applied"),
    };
  });
}

/** The pointer of an operation: `operation("GET /audiences")` → `#/paths/~1audiences/get`. */
export function operation(id: string): string {
  const [method = "", path = ""] = id.split(" ");
  return toOperationPointer(method.toLowerCase(), path);
}

/** The pointer of a component schema, and of what is below it: `schema("Segment", "properties", "rule")`. */
export function schema(name: string, ...path: string[]): string {
  return toPointer(["components", "schemas", name, ...path]);
}

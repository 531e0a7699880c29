/** Patches: each corrects one defect of the published description, and reports when the defect is fixed. */
import type { Document } from "../openapi/document.ts";
import { toOperationPointer, toPointer } from "../openapi/json-pointer.ts";
import { type Editor, createEditor, type EditResult, type EditStatus } from "./editor.ts";

export interface Patch {
  /** The file name without its extension: `success-responses`. */
  name: string;
  /** The defect, and its effect on a generated client. */
  why: string;
  /** Where the defect occurs, as text. */
  where: string;
  apply(edit: Editor): void;
}

export interface PatchReport {
  name: string;
  status: EditStatus;
  applied: number;
  /** The results other than `applied`. */
  unexpected: EditResult[];
}

/** Most severe first. One drifted target makes the whole patch drifted. */
const statusesBySeverity: EditStatus[] = ["target missing", "drifted", "applied", "already fixed"];

/** Applies the patches to a description in order. Changes the description in place. */
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

/** Returns the pointer to an operation: `operation("GET /audiences")` → `#/paths/~1audiences/get`. */
export function operation(id: string): string {
  const [method = "", path = ""] = id.split(" ");
  return toOperationPointer(method.toLowerCase(), path);
}

/** Returns the pointer to a component schema or to a value in it: `schema("Segment", "properties", "rule")`. */
export function schema(name: string, ...path: string[]): string {
  return toPointer(["components", "schemas", name, ...path]);
}

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { at, operationsOf } from "../scripts/openapi/document.ts";
import { escapeSegment } from "../scripts/openapi/json-pointer.ts";
import { root } from "../scripts/cli/paths.ts";
import { type FieldPayload, fieldPayloads } from "./fixtures/field-payloads.ts";
import { description } from "./support/program.ts";
import { problemsAt } from "./support/schemas.ts";

const folder = join(root, "../shared/fixtures");
const isHere = existsSync(folder);
if (!isHere) console.info(`The payloads of the field are not checked: there is no ${folder}.`);

const rule = (type: string) => ({
  type: "And",
  conditions: [{ type: "Value", leftValue: { name: "country" }, operator: { type, rightValue: "JP" } }],
});
const segment = { id: "7", name: "Tokyo", rule: rule("Equal") };
const stage = (type: string) => ({ name: "One", rootStep: "a", steps: { a: { type } } });
const user = (id: unknown) => ({ id, type: "user", attributes: { name: "Kim", tdUserId: "1" } });

/** Payloads that are right, each with a change that makes it wrong. */
const refused: [string, string, unknown, unknown][] = [
  ["a rule with an operator of unknown type", "schema Rule", rule("Equal"), rule("Resembles")],
  ["a rule that is a number", "schema Rule", {}, 7],
  ["a rule with a condition that is text", "schema Rule", rule("Equal"), { type: "And", conditions: ["country"] }],
  ["a segment without id", "answer of GET /audiences/{audienceId}/segments/{segmentId}", segment, { name: "Tokyo" }],
  ["a segment in a list without id", "answer of GET /audiences/{audienceId}/segments", [segment], [{ name: "Tokyo" }]],
  ["a step of unknown type", "schema JourneyStep", stage("End").steps.a, stage("Teleport").steps.a],
  ["a stage with such a step", "schema JourneyStage", stage("End"), stage("Teleport")],
  ["a user whose id is a number", "schema UserResource", user("7"), user(7)],
  ["a refusal that says nothing", "refusal of PUT /audiences/{audienceId}", { message: "No." }, {}],
];

describe.runIf(isHere)("the payloads of the field", () => {
  const valid = fieldPayloads.filter(({ exception }) => !exception);
  const exceptions = fieldPayloads.filter(({ exception }) => exception);

  beforeAll(() => console.info(fieldPayloads.map(report).join("\n")));

  test("are all in the table, with the grade of their index", () => {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".json"));
    expect(fieldPayloads.map(({ file }) => file).sort()).toEqual(files.sort());
    const graded = fieldPayloads.map(({ file, grade }) => `${basename(file)} ${grade}`);
    expect(graded.sort()).toEqual(indexed().sort());
  });

  test.each(valid)("validate: $file ($grade) is the $place", (payload) => {
    expect(problemsOf(payload)).toEqual([]);
  });

  test.each(exceptions)("fail only as the table says: $file ($grade), for $exception.reason", (payload) => {
    expect(problemsOf(payload)).toEqual(payload.exception?.problems);
  });

  test("of the grades A, B, C, V and R lack only keys that were cut", () => {
    const excused = exceptions.filter(({ grade }) => grade !== "M").flatMap((it) => it.exception?.problems ?? []);
    expect(excused.filter((problem) => !problem.includes("must have required property"))).toEqual([]);
  });
});

describe("the schemas", () => {
  test.each(refused)("reject %s", (_, place, right, wrong) => {
    expect(problems(place, right)).toEqual([]);
    expect(problems(place, wrong)).not.toEqual([]);
  });
});

function problemsOf({ file, place }: FieldPayload): string[] {
  return problems(place, JSON.parse(readFileSync(join(folder, file), "utf8")));
}

function problems(place: string, payload: unknown): string[] {
  return problemsAt(pointerTo(place), payload);
}

/** `body of POST /audiences` as a JSON pointer into the description. */
function pointerTo(place: string): string {
  const [part = "", name = "", method = "", path = ""] = place.split(" ");
  if (part === "schema") return `#/components/schemas/${name}`;
  const entry = operationsOf(description).find(({ id }) => id === `${method} ${path}`);
  const keys = { body: ["requestBody"], answer: ["responses", "200"], refusal: ["responses", "4XX"] }[part];
  if (!entry || !keys) throw new Error(`There is no ${place}`);
  const own = ["#/paths", escapeSegment(path), entry.method, ...keys].join("/");
  const base = at(description, own)?.$ref ?? own;
  const { content = {} } = at(description, String(base)) ?? {};
  return `${String(base)}/content/${escapeSegment(Object.keys(content as object)[0] ?? "")}/schema`;
}

function report(payload: FieldPayload): string {
  const found = problemsOf(payload);
  const verdict = found.length === 0 ? "valid" : found.slice(0, 3).join("; ") + (found.length > 3 ? "; …" : "");
  return `${payload.grade}  ${payload.file.padEnd(72)}  ${payload.place.padEnd(80)}  ${verdict}`;
}

function indexed(): string[] {
  const rows = readFileSync(join(folder, "index.md"), "utf8").matchAll(/^\| (\S+\.json) \| ([A-Z]) \|/gm);
  return [...rows].map(([, file, grade]) => `${file} ${grade}`);
}

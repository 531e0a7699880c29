/** The guards at run time; what they narrow is in test/types. */
import { describe, expect, test } from "vitest";
import { hasDiscriminator, isTimeAgo, isPointInTime, isType, matchNode, type ReadCondition } from "../../src/rules.ts";

const reference = { type: "Reference", id: "7" } as ReadCondition;
const weather = { type: "Weather" } as unknown as ReadCondition;

describe("isType", () => {
  test("is true for the type of a node, or for one of several", () => {
    expect(isType(reference, "Reference")).toBe(true);
    expect(isType(reference, "Value", "Reference")).toBe(true);
    expect(isType(reference, "FunnelStageReference")).toBe(false);
  });

  test.each([null, undefined, 7, "Value", {}, { type: 7 }])("is false for %j", (value) => {
    expect(isType(value as { type: "Value" } | null, "Value")).toBe(false);
  });
});

test("hasDiscriminator tests another key", () => {
  const model: { solutionType: "rfm" | "cltv" } = { solutionType: "rfm" };
  expect(hasDiscriminator(model, "solutionType", "rfm")).toBe(true);
  expect(hasDiscriminator(model, "solutionType", "cltv")).toBe(false);
});

describe("matchNode", () => {
  const told = (node: ReadCondition | null) => matchNode(node, { Reference: ({ id }) => id, _: () => "other" });

  test("calls the handler of a type, and the default for all others", () => {
    expect(told(reference)).toBe("7");
    expect(told(weather)).toBe("other");
    expect(told(null)).toBe("other");
  });

  test.each(["toString", "__proto__", "_", ["Reference"]])("takes %j for a type that it does not know", (type) => {
    expect(told({ type } as unknown as ReadCondition)).toBe("other");
  });
});

test("isPointInTime and isTimeAgo distinguish right values", () => {
  expect([{ timestamp: "2026" }, { last: 3, unit: "day" }, "2026", null].map(isPointInTime)).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect([{ timestamp: "2026" }, { last: 3, unit: "day" }, 3, null].map(isTimeAgo)).toEqual([
    false,
    true,
    false,
    false,
  ]);
});

/** The order of segments that refer to each other, and of the tasks that write them. */
import { expect, test } from "vitest";
import { orderGraph } from "../../src/trees/order.ts";
import { runTasks, type Task } from "../../src/trees/tasks.ts";

const graphOf = (graph: Record<string, string[]>) => orderGraph(new Map(Object.entries(graph)));

test("sorts dependencies first, and the rest by path", () => {
  expect(graphOf({ a: ["c"], b: [], c: ["b", "b"], d: ["elsewhere"] })).toEqual({
    sorted: ["b", "d", "c", "a"],
    circles: [],
  });
});

test("finds circles, each once and from its first path", () => {
  expect(graphOf({ x: ["c"], c: ["a"], a: ["b"], b: ["c"], self: ["self"], after: ["x"], free: [] })).toEqual({
    sorted: ["free"],
    circles: [["a", "b", "c"], ["self"]],
  });
});

test("orders a chain of 50,000", () => {
  const chain = new Map(Array.from({ length: 50_000 }, (_, index) => [`${index}`, index > 0 ? [`${index - 1}`] : []]));
  expect(orderGraph(chain).sorted).toHaveLength(50_000);
});

const task = (item: string, after: string[] = [], isLate = false): Task<string> => ({ key: item, item, after, isLate });

async function run(tasks: Task<string>[], concurrency: number, failing?: string) {
  const events: string[] = [];
  let running = 0;
  let most = 0;
  const result = await runTasks(tasks, concurrency, async (item) => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 1));
    running--;
    if (item === failing) throw new Error(item);
    events.push(item);
  });
  return { events, most, ...result };
}

test("runs tasks after those that they wait for, and late ones last", async () => {
  const tasks = [task("late", [], true), task("b", ["a"]), task("a"), task("c", ["b", "unknown", "c"])];
  expect(await run(tasks, 4)).toMatchObject({ events: ["a", "b", "c", "late"], most: 1, notDone: [] });
});

test("never exceeds its concurrency", async () => {
  const tasks = Array.from({ length: 20 }, (_, index) => task(`${index}`));
  expect((await run(tasks, 3)).most).toBe(3);
});

test("starts no task after a failure, and waits for running ones", async () => {
  const { events, failed, notDone } = await run([task("a"), task("b"), task("c"), task("d", ["b"])], 2, "a");
  expect({ events, failed, notDone }).toEqual({ events: ["b"], failed: "a", notDone: ["a", "c", "d"] });
});

test("runs tasks that wait for each other", async () => {
  expect(await run([task("a", ["b"]), task("b", ["a"]), task("c", ["a"])], 2)).toMatchObject({
    events: ["a", "b", "c"],
    notDone: [],
  });
});

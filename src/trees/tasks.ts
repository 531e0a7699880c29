/** Runs tasks that depend on each other. */

export interface Task<T> {
  key: string;
  item: T;
  /** The keys of the tasks that must be done before. Keys without a task are ignored. */
  after: readonly string[];
  /** Whether all tasks that are not late must be done before. */
  isLate?: boolean;
}

export interface TaskResult<T> {
  /** The item whose task failed first. Undefined if a signal stopped the run. */
  failed?: T;
  error?: unknown;
  /** The items whose tasks were not done, the failed one first. */
  notDone: T[];
}

/** Runs tasks, a number of them at a time. After a failure, no other task begins, and those that have begun are awaited. */
export async function runTasks<T>(
  tasks: readonly Task<T>[],
  concurrency: number,
  run: (item: T) => Promise<void>,
  signal?: AbortSignal,
): Promise<TaskResult<T>> {
  const done = new Set<T>();
  const result: TaskResult<T> = { notDone: [] };
  let isStopped = false;
  const runOne = async (item: T) => {
    try {
      await run(item);
      done.add(item);
    } catch (error) {
      if (!isStopped) Object.assign(result, { failed: item, error });
      isStopped = true;
    }
  };
  for (const isLate of [false, true]) {
    const group = tasks.filter((task) => (task.isLate ?? false) === isLate);
    await runGroup(group, concurrency, runOne, () => {
      if (signal?.aborted && !isStopped) {
        result.error = signal.reason;
        isStopped = true;
      }
      return isStopped;
    });
  }
  const { failed } = result;
  const notDone = tasks.map(({ item }) => item).filter((item) => !done.has(item) && item !== failed);
  return { ...result, notDone: failed === undefined ? notDone : [failed, ...notDone] };
}

async function runGroup<T>(
  tasks: readonly Task<T>[],
  concurrency: number,
  run: (item: T) => Promise<void>,
  isStopped: () => boolean,
): Promise<void> {
  const byKey = new Map(tasks.map((task) => [task.key, task]));
  const counts = new Map<Task<T>, number>();
  const dependents = new Map<Task<T>, Task<T>[]>();
  for (const task of tasks) {
    const before = [...new Set(task.after)].flatMap((key) => byKey.get(key) ?? []).filter((other) => other !== task);
    counts.set(task, before.length);
    for (const other of before) {
      const list = dependents.get(other);
      if (list) list.push(task);
      else dependents.set(other, [task]);
    }
  }
  const ready = tasks.filter((task) => counts.get(task) === 0);
  const begun = new Set<Task<T>>();
  const running = new Set<Promise<void>>();
  for (let next = 0; ;) {
    while (next < ready.length && running.size < concurrency && !isStopped()) {
      const task = ready[next++]!;
      if (begun.has(task)) continue;
      begun.add(task);
      const promise: Promise<void> = run(task.item).then(() => {
        running.delete(promise);
        if (isStopped()) return;
        for (const dependent of dependents.get(task) ?? []) {
          const count = counts.get(dependent)! - 1;
          counts.set(dependent, count);
          if (count === 0) ready.push(dependent);
        }
      });
      running.add(promise);
    }
    if (running.size === 0) {
      // Tasks that wait for each other run in the order of the list.
      const waiting = isStopped() ? undefined : tasks.find((task) => !begun.has(task));
      if (!waiting) return;
      ready.push(waiting);
      continue;
    }
    await Promise.race(running);
  }
}

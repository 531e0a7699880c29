/** The parts of `process` that the suites use, for browsers and workers. */

/** Written into the bundle. */
const { suite } = globalThis as unknown as { suite: { pid: number; env: Record<string, string> } };

export const process = {
  ...suite,
  exitCode: undefined as number | undefined,
  on(_: "unhandledRejection", listener: (reason: unknown) => void): void {
    addEventListener("unhandledrejection", (event) => {
      event.preventDefault();
      listener(event.reason);
    });
  },
};

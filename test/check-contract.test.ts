import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkContract } from "../scripts/check-contract.ts";
import { baseText as base } from "./fixtures/diff/base.ts";

const folder = mkdtempSync(join(tmpdir(), "td-cdp-contract-"));
const description = join(folder, "openapi/cdp-api.yaml");
const accepted = join(folder, "openapi/accepted-changes.yaml");
const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=Test", "-c", "user.email=test@example.invalid", ...args], { cwd: folder });

beforeAll(() => {
  mkdirSync(join(folder, "openapi"));
  writeFileSync(description, base);
  writeFileSync(accepted, "[]\n");
  git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--message", "One");
});

afterAll(() => rmSync(folder, { recursive: true }));

test("without a version, nothing breaks", async () => {
  writeFileSync(description, base.replace("  /health:", "  /alive:"));
  expect(await checkContract(folder)).toBe("No release tag was found, so there is nothing to compare with.");
});

test("with a version, breaking changes must be accepted", async () => {
  git("tag", "v0.1.0");
  const refusal = await checkContract(folder).catch((error: Error) => error.message);
  expect(refusal).toMatch(/The operation was removed\..*\n.*\n.*not accepted, fingerprint ([0-9a-f]{12})/);
  const [, fingerprint] = /fingerprint ([0-9a-f]{12})/.exec(refusal)!;
  const entry = { fingerprint, change: "GET /health was removed", reason: "Nobody called it.", date: "2026-11-24" };
  writeFileSync(accepted, JSON.stringify([entry]));
  expect(await checkContract(folder)).toMatch(
    /^Compared with v0\.1\.0\. API changes: major\n[^]*accepted on 2026-11-24: Nobody called it\./,
  );
});

test("additions need no entry", async () => {
  writeFileSync(accepted, "[]\n");
  writeFileSync(description, base.replace("servers:\n", "servers:\n  - { url: https://new.example }\n"));
  expect(await checkContract(folder)).toMatch(/^Compared with v0\.1\.0\. API changes: minor/);
});

/**
 * Creates a pull request from the output of `npm run update`: `node scripts/update/propose.ts <folder>`, in a clone of the
 * project. It runs with write permissions. Therefore it depends only on Node.js, runs no code of the update, passes texts as
 * files or single arguments and never to a shell, and copies only the files that an update may change.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { updatableFiles } from "./files.ts";

const branch = "update/openapi";
const author = [
  "-c",
  "user.name=github-actions[bot]",
  "-c",
  "user.email=41898282+github-actions[bot]@users.noreply.github.com",
];

propose(process.argv[2] ?? "");

function propose(folder: string): void {
  const { title, labels } = JSON.parse(readFileSync(join(folder, "plan.json"), "utf8")) as {
    title: string;
    labels: string[];
  };
  run("git", "switch", "--force-create", branch);
  for (const file of updatableFiles) copyFileSync(join(folder, "files", file), file);
  run("git", "add", "--", ...updatableFiles);
  run("git", ...author, "commit", "--quiet", "--message", title);
  run("gh", "auth", "setup-git");
  run("git", "push", "--quiet", "--force", "origin", branch);
  for (const label of labels) run("gh", "label", "create", label, "--force");
  request(title, labels, join(folder, "body.md"));
  // A push with a workflow token does not start other workflows.
  run("gh", "workflow", "run", "ci.yml", "--ref", branch);
}

/** Creates the pull request, or updates the open one. */
function request(title: string, labels: string[], body: string): void {
  const list = ["pr", "list", "--head", branch, "--state", "open", "--json", "number,labels"];
  const [open] = JSON.parse(run("gh", ...list)) as { number: number; labels: { name: string }[] }[];
  const content = ["--title", title, "--body-file", body];
  if (!open) {
    run("gh", "pr", "create", "--base", "main", "--head", branch, ...content, "--label", labels.join(","));
    return;
  }
  const stale = open.labels
    .map(({ name }) => name)
    .filter((name) => name.startsWith("api: ") && !labels.includes(name));
  const less = stale.length > 0 ? ["--remove-label", stale.join(",")] : [];
  run("gh", "pr", "edit", String(open.number), ...content, "--add-label", labels.join(","), ...less);
}

function run(program: string, ...args: string[]): string {
  return execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
}

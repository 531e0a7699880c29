/** How each contender is made from the description. */
import { join } from "node:path";
import { defaultPaths, root } from "../../scripts/cli/paths.ts";
import type { Name } from "./contender-names.ts";

/** Where the packages of the peers are installed. */
export const installed = join(root, "bench/peers/node_modules");

/** What is made of them; TypeScript looks into no folder with such a name unless it is told to. */
export const generated = join(root, "bench/peers/.generated");

/** Where files that TypeScript is told to leave unchecked are without that line. */
export const checked = join(generated, "checked");

export interface Generator {
  name: Name;
  /** The package that is run, whose version is named. */
  from: string;
  /** What `node` is run with. */
  args: string[];
  /** What it writes, within the folder of what is generated. */
  output: string;
}

const peer = (file: string) => join(installed, file);
const own = (file: string) => join(root, "node_modules", file);
const to = (output: string) => join(generated, output);
const { description } = defaultPaths;

/** The generators of others, each by its command line. */
export const generators: Generator[] = [
  {
    name: "openapi-fetch",
    from: "openapi-typescript",
    output: "openapi-typescript.d.ts",
    args: [own("openapi-typescript/bin/cli.js"), description, "-o", to("openapi-typescript.d.ts")],
  },
  {
    name: "hey-api",
    from: "@hey-api/openapi-ts",
    output: "hey-api",
    args: [
      peer("@hey-api/openapi-ts/bin/run.js"),
      ...["-i", description, "-o", to("hey-api"), "-c", "@hey-api/client-fetch", "--silent"],
    ],
  },
  {
    name: "orval",
    from: "orval",
    output: "orval.ts",
    args: [
      peer("orval/dist/bin/orval.mjs"),
      ...["-i", description, "-o", to("orval.ts"), "--client", "fetch", "--mode", "single"],
    ],
  },
  {
    name: "redocly",
    from: "@redocly/cli",
    output: "redocly.ts",
    args: [
      own("@redocly/cli/bin/cli.js"),
      ...["generate-client", description, "-o", to("redocly.ts")],
      ...["--config", join(root, "bench/peers/redocly.yaml")],
    ],
  },
  {
    name: "swagger-typescript-api",
    from: "swagger-typescript-api",
    output: "swagger-typescript-api.ts",
    args: [
      peer(".bin/swagger-typescript-api"),
      ...["generate", "-p", description, "-o", generated, "-n", "swagger-typescript-api.ts"],
      ...["--enum-style=union", "--silent"],
    ],
  },
];

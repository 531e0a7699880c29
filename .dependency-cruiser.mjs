/** The architecture: which folder may import from which. `npm run check:layers` checks it. */

/** The folders of the client, from low to high. Folders in one row are independent of each other. */
const clientLayers = [["redaction"], ["errors"], ["transport"], ["client"], ["pagination", "polling"], ["legacy"]];

/** The folders of the scripts, from low to high. */
const scriptLayers = [
  ["text"],
  ["cli"],
  ["openapi"],
  ["lint", "mock"],
  ["generate"],
  ["diff"],
  ["consumers", "pull"],
  ["checks", "defects", "demo", "docs", "tree", "update", "verify"],
  ["bin"],
];

const anyOf = (names) => `(?:${names.join("|")})`;

/** Forbids imports from a folder to any other folder of `root`, except those in the rows below it. */
function layerRules(root, layers) {
  return layers.flatMap((row, level) =>
    row.map((folder) => {
      const allowed = [folder, ...layers.slice(0, level).flat()];
      return {
        name: `${root}/${folder}-imports-lower-folders-only`,
        comment: `${root}/${folder} may import from ${allowed.map((name) => `${root}/${name}`).join(", ")}.`,
        severity: "error",
        from: { path: `^${root}/${folder}/` },
        to: { path: `^${root}/[^/]+/`, pathNot: `^${root}/${anyOf(allowed)}/` },
      };
    }),
  );
}

const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

const clientFolders = [...clientLayers.flat(), "rules", "testing", "trees"];
const notTypeOnly = { dependencyTypesNot: ["type-only"] };

const everywhere = [
  forbid("no-cycles", "Files must not import each other in a circle, types included.", {}, { circular: true }),
  forbid("no-unresolved-imports", "Every import must resolve.", {}, { couldNotResolve: true }),
];

const client = [
  ...layerRules("src", clientLayers),
  forbid(
    "src-has-known-folders-only",
    "A new folder of src needs its place in the layers of .dependency-cruiser.mjs.",
    {},
    { path: "^src/[^/]+/", pathNot: `^src/${anyOf(clientFolders)}/` },
  ),
  forbid(
    "src-imports-itself-and-generated-only",
    "The client runs everywhere: no Node.js modules, and no files from outside src and generated.",
    { path: "^src/" },
    { pathNot: ["^src/", "^generated/", "node_modules/openapi-fetch/"] },
  ),
  forbid(
    "folders-do-not-import-entries",
    "The files at the root of src are entry points. They import from folders, never the other way round.",
    { path: "^src/[^/]+/" },
    { path: "^src/[^/]+\\.ts$" },
  ),
  forbid(
    "one-file-runs-openapi-fetch",
    "Only src/client/api-client.ts may use openapi-fetch at run time.",
    { path: "^src/", pathNot: "^src/client/api-client\\.ts$" },
    { path: "node_modules/openapi-fetch/", ...notTypeOnly },
  ),
  forbid(
    "openapi-fetch-types-stay-in-the-raw-client",
    "Only the raw client may show types of openapi-fetch.",
    { path: "^src/", pathNot: "^src/(?:raw|client/(?:api-client|raw-client))\\.ts$" },
    { path: "node_modules/openapi-fetch/" },
  ),
  forbid(
    "generated-imports-generated-only",
    "Generated files stand alone.",
    { path: "^generated/" },
    { pathNot: "^generated/" },
  ),
];

const rules = [
  forbid(
    "rules-are-independent",
    "src/rules may import from itself and from generated.",
    { path: "^src/rules/" },
    { pathNot: ["^src/rules/", "^generated/"] },
  ),
  forbid(
    "rules-import-only-types-of-generated",
    "src/rules needs nothing of generated at run time.",
    { path: "^src/rules/" },
    { path: "^generated/", ...notTypeOnly },
  ),
];

const trees = [
  forbid(
    "trees-import-rules-and-errors",
    "src/trees uses a client that it is given. It may import from src/rules and src/errors, and types from src/client.",
    { path: "^src/trees/" },
    { path: "^(?:src/[^/]+|generated)/", pathNot: "^src/(?:trees|rules|errors|client)/" },
  ),
  forbid(
    "trees-import-types-of-the-client-only",
    "src/trees must not create clients. It may import types from src/client, but no code.",
    { path: "^src/trees/" },
    { path: "^src/client/", ...notTypeOnly },
  ),
  forbid(
    "nothing-imports-trees",
    "Programs reach src/trees through src/trees.ts.",
    { pathNot: "^src/trees(?:/|\\.ts$)" },
    { path: "^src/trees/" },
  ),
];

const testing = [
  forbid(
    "testing-imports-types-of-the-client-only",
    "src/testing is a server. It may import types from src/client, src/errors and src/rules, but no code.",
    { path: "^src/testing/" },
    { path: "^src/(?:client|errors|rules)/", ...notTypeOnly },
  ),
  forbid(
    "testing-is-independent-of-the-transport",
    "src/testing must not depend on how the client sends requests. It shares only the redaction of the key.",
    { path: "^src/testing/" },
    { path: "^src/[^/]+/", pathNot: "^src/(?:testing|client|errors|rules|redaction)/" },
  ),
  forbid(
    "nothing-imports-testing",
    "Programs reach src/testing through src/testing.ts.",
    { pathNot: "^src/testing(?:/|\\.ts$)" },
    { path: "^src/testing/" },
  ),
];

const scripts = [
  ...layerRules("scripts", scriptLayers),
  forbid(
    "scripts-have-known-folders-only",
    "A new folder of scripts needs its place in the layers of .dependency-cruiser.mjs.",
    {},
    { path: "^scripts/[^/]+/", pathNot: `^scripts/${anyOf(scriptLayers.flat())}/` },
  ),
  forbid(
    "helpers-do-not-import-commands",
    "The files at the root of scripts are commands. They import from folders, never the other way round.",
    { path: "^scripts/[^/]+/", pathNot: "^scripts/bin/" },
    { path: "^scripts/[^/]+\\.ts$" },
  ),
  forbid(
    "commands-do-not-import-commands",
    "What two commands share belongs into a folder. Only scripts/bin combines commands.",
    { path: "^scripts/[^/]+\\.ts$" },
    { path: "^scripts/[^/]+\\.ts$" },
  ),
  forbid(
    "scripts-import-no-other-program",
    "Scripts must run without the tests, the benchmark and the playground.",
    { path: "^(?:scripts|openapi)/" },
    { path: ["^(?:test|bench|docs)/", "node_modules/(?:vitest|@vitest)/"] },
  ),
  forbid(
    "patches-import-the-editor-only",
    "A patch edits the document. It may import from scripts/pull and scripts/openapi.",
    { path: "^openapi/" },
    { pathNot: ["^openapi/", "^scripts/(?:pull|openapi)/"], dependencyTypesNot: ["core"] },
  ),
  forbid(
    "one-helper-imports-the-patches",
    "Only commands and scripts/pull/pull.ts know the list of patches.",
    { path: "^scripts/[^/]+/", pathNot: "^scripts/pull/pull\\.ts$" },
    { path: "^openapi/" },
  ),
];

const programs = [
  forbid(
    "bench-imports-no-other-program",
    "The benchmark must run without the tests, the documentation and the examples.",
    { path: "^bench/" },
    { path: "^(?:test|docs|examples)/" },
  ),
  forbid(
    "playground-imports-rules-only",
    "The playground runs in a browser and needs src/rules only.",
    { path: "^docs/" },
    { pathNot: ["^docs/", "^src/rules(?:/|\\.ts$)", "node_modules/"] },
  ),
  forbid(
    "examples-import-the-package-only",
    "An example imports what users can import.",
    { path: "^examples/" },
    { pathNot: ["^examples/", "^src/[^/]+\\.ts$", "node_modules/"] },
  ),
];

export default {
  forbidden: [...everywhere, ...client, ...rules, ...trees, ...testing, ...scripts, ...programs],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    // Imports of types count as well, so that the folders show the real dependencies.
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^bench/peers/" },
    enhancedResolveOptions: { conditionNames: ["import", "types", "default"], exportsFields: ["exports"] },
  },
};

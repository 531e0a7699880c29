import { describe, expect, test } from "vitest";
import { mergeContract } from "../scripts/pull/merge/merge.ts";
import { toCanonicalDocument } from "../scripts/openapi/canonical/document.ts";
import { type Document, type Operation, parseDescription, type Schema } from "../scripts/openapi/document.ts";

/** Ours: named, described, factored. */
const ours = parseDescription(`
openapi: 3.1.0
info: { title: Ours, version: "1" }
servers: [{ url: "https://eu.example.com", description: Region eu, x-region: eu }]
security: [{ Key: [] }]
tags: [{ name: Pets, description: Animals. }]
paths:
  /pets/{petId}:
    parameters: [{ $ref: "#/components/parameters/PetId" }]
    get:
      operationId: pets.get
      tags: [Pets]
      summary: Get a pet
      description: Our words.
      responses:
        "200": { description: The pet., content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
        4XX: { $ref: "#/components/responses/Refusal" }
    put:
      operationId: pets.update
      tags: [Pets]
      summary: Change a pet
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
      responses:
        "200": { description: The pet., content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
        4XX: { $ref: "#/components/responses/Refusal" }
components:
  securitySchemes: { Key: { type: apiKey, in: header, name: Authorization, description: Ours. } }
  parameters:
    PetId: { name: petId, in: path, required: true, description: Which one., schema: { type: [string, integer] }, example: "7" }
  responses:
    Refusal: { description: No., content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } } }
  schemas:
    Problem: { description: What was wrong., type: object, properties: { message: { type: string } } }
    Size: { description: How big., type: string, enum: [small, large] }
    Pet:
      description: An animal.
      type: object
      required: [id]
      properties:
        id: { type: string, description: Its id. }
        size: { $ref: "#/components/schemas/Size" }
        friends: { type: array, items: { $ref: "#/components/schemas/Pet" } }
`);

/** The published description: the same contract, inline, unnamed and with other texts. */
const theirPet: Schema = {
  allOf: [
    { type: "object", description: "Vendor words.", properties: { id: { type: "string" } }, required: ["id"] },
    {
      properties: {
        size: { enum: ["large", "small"], type: "string" },
        friends: { type: "array", items: { $ref: "#/components/schemas/partial_pet.yaml-Animal" } },
      },
    },
  ],
};

const theirs = (): Document => {
  const answer = {
    description: "Vendor words.",
    content: { "application/json": { schema: { $ref: "#/components/schemas/partial_pet.yaml-Animal" } } },
  };
  const refusal = {
    description: "Vendor words.",
    content: { "application/json": { schema: { type: "object", properties: { message: { type: "string" } } } } },
  };
  const parameters = [
    { name: "petId", in: "path", required: true, schema: { anyOf: [{ type: "integer" }, { type: "string" }] } },
  ];
  const body = {
    required: true,
    content: { "application/json": { schema: { $ref: "#/components/schemas/partial_pet.yaml-Animal" } } },
  };
  const common = { tags: ["Vendor"], description: "Vendor words.", security: [{ Other: [] }], parameters };
  return copy({
    openapi: "3.1.0",
    info: { title: "Theirs", version: "1" },
    servers: [{ url: "https://eu.example.com" }],
    paths: {
      "/pets/{petId}": {
        get: { ...common, operationId: "pets.get", responses: { "200": answer, "4XX": refusal } },
        put: { ...common, operationId: "pets.update", requestBody: body, responses: { "200": answer, "4XX": refusal } },
      },
    },
    components: {
      securitySchemes: { Other: { type: "apiKey", in: "header", name: "Authorization" } },
      schemas: { "partial_pet.yaml-Animal": theirPet },
    },
  }) as Document;
};

/** Unlike a structured clone it shares nothing between operations. */
function copy(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

const animal = (document: Document) => document.components!.schemas!["partial_pet.yaml-Animal"]!.allOf![1]!;
const getPet = (document: Document) => document.paths["/pets/{petId}"]!.get as Operation;

function adopted(change: (document: Document) => void, own = ours): Document {
  const published = theirs();
  change(published);
  const { document } = mergeContract(own, published);
  const operations = ({ paths, components }: Document) => [paths, components];
  expect(operations(toCanonicalDocument(document))).toEqual(operations(toCanonicalDocument(published)));
  return document;
}

describe("adopt", () => {
  test("keeps our description when the contract is the same", () => {
    expect(adopted(() => {})).toBe(ours);
  });

  test("adds a property in our order and keeps our descriptions", () => {
    const document = adopted(
      (published) => (animal(published).properties!.age = { type: "integer", description: "Vendor words." }),
    );
    const { description, properties } = document.components!.schemas!.Pet!;
    expect(description).toBe("An animal.");
    expect(properties).toMatchObject({
      id: { description: "Its id." },
      size: { $ref: "#/components/schemas/Size" },
      age: { type: "integer" },
    });
    expect(document.paths).toEqual(ours.paths);
  });

  test("changes a named schema in place when all its uses change alike", () => {
    const document = adopted((published) => animal(published).properties!.size!.enum!.push("huge"));
    expect(document.components!.schemas!.Size).toEqual({
      description: "How big.",
      type: "string",
      enum: ["large", "small", "huge"],
    });
  });

  test("adds a second schema while some uses still need the old one", () => {
    const document = adopted((published) => {
      const changed = structuredClone(theirPet);
      changed.allOf![1]!.properties!.age = { type: "integer" };
      changed.allOf![1]!.properties!.friends!.items = { $ref: "#/components/schemas/Body" };
      published.components!.schemas!.Body = changed;
      const put = published.paths["/pets/{petId}"]!.put as Operation;
      put.requestBody!.content["application/json"]!.schema = { $ref: "#/components/schemas/Body" };
    });
    expect(Object.keys(document.components!.schemas!).sort()).toEqual(["Pet", "Pet2", "Problem", "Size"]);
    expect(document.components!.schemas!.Pet).toEqual(ours.components!.schemas!.Pet);
  });

  test("removes an operation with the components that only it used", () => {
    const document = adopted((published) => {
      delete published.paths["/pets/{petId}"];
      published.paths["/sizes"] = {
        get: {
          operationId: "sizes.list",
          tags: ["Sizes"],
          responses: {
            "200": {
              description: "",
              content: {
                "application/json": {
                  schema: { type: "object", properties: { size: { type: "string", enum: ["small", "large"] } } },
                },
              },
            },
          },
        },
      };
      published.security = [{ Other: [] }];
    });
    expect(Object.keys(document.paths)).toEqual(["/sizes"]);
    expect(document.components!.schemas).toEqual({});
    expect(document.components!.parameters).toEqual({});
    expect(document.tags).toEqual([{ name: "Sizes", description: "New, not yet described." }]);
  });

  test("adds a new operation with our names and without the publisher's text", () => {
    const document = adopted((published) => {
      published.paths["/pets"] = {
        get: {
          ...getPet(published),
          operationId: "pets.list",
          summary: "Vendor words.",
          parameters: [
            {
              name: "tag",
              in: "query",
              description: "Vendor words.",
              explode: false,
              schema: { type: "array", items: { type: "string" } },
            },
          ],
        },
      };
    });
    const list = document.paths["/pets"]!.get as Operation;
    expect(list.summary).toBe("New, not yet described: pets.list");
    expect(list.responses["200"]!.content!["application/json"]!.schema).toEqual({ $ref: "#/components/schemas/Pet" });
    expect(JSON.stringify(document)).not.toContain("Vendor words");
  });

  test("adds a parameter to one operation and not to the others of its path", () => {
    const document = adopted((published) =>
      getPet(published).parameters!.push({ name: "fields", in: "query", schema: { type: "string" } }),
    );
    expect(getPet(document).parameters).toEqual([
      { $ref: "#/components/parameters/PetId" },
      { name: "fields", in: "query", schema: { type: "string" } },
    ]);
    expect((document.paths["/pets/{petId}"]!.put as Operation).parameters).toEqual([
      { $ref: "#/components/parameters/PetId" },
    ]);
  });

  test("keeps the description and the example of a parameter whose schema changes", () => {
    const document = adopted((published) => (getPet(published).parameters![0]!.schema = { type: "string" }));
    expect(getPet(document).parameters).toEqual([
      {
        ...{ name: "petId", in: "path", required: true, description: "Which one." },
        ...{ schema: { type: "string" }, example: "7" },
      },
    ]);
  });

  test("adds a new schema under its name, with a number if the name is taken", () => {
    const document = adopted((published) => {
      const schemas = published.components!.schemas!;
      const owner = { $ref: "#/components/schemas/partial_owner.yaml-Owner" };
      schemas["partial_owner.yaml-Owner"] = {
        ...{ type: "object", description: "Vendor words." },
        properties: { name: { type: "string" }, size: { $ref: "#/components/schemas/Size" }, heir: owner },
      };
      schemas.Size = { type: "number", description: "Vendor words.", minimum: 0 };
      animal(published).properties!.owner = owner;
    });
    const { Owner, Size, Size2 } = document.components!.schemas!;
    expect(Owner).toEqual({
      ...{ description: "New, not yet described.", type: "object" },
      properties: {
        name: { type: "string" },
        size: { $ref: "#/components/schemas/Size2" },
        heir: { $ref: "#/components/schemas/Owner" },
      },
    });
    expect(Size).toEqual(ours.components!.schemas!.Size);
    expect(Size2).toEqual({ description: "New, not yet described.", type: "number", minimum: 0 });
  });

  test("keeps unchanged members of a union and merges the changed one", () => {
    const home = (members: Schema[], keyword: "anyOf" | "oneOf"): Schema => ({ [keyword]: members });
    const house: Schema = { type: "object", description: "A house.", properties: { rooms: { type: "integer" } } };
    const written = { type: "string", description: "An address." };
    const own = structuredClone(ours);
    own.components!.schemas!.Pet!.properties!.home = home([written, house], "anyOf");
    const document = adopted((published) => {
      const larger = { type: "object", properties: { rooms: { type: "integer" }, garden: { type: "boolean" } } };
      animal(published).properties!.home = home([larger, { type: "string" }], "oneOf");
    }, own);
    const { properties } = document.components!.schemas!.Pet!;
    const merged = { ...house, properties: { rooms: { type: "integer" }, garden: { type: "boolean" } } };
    expect(properties!.home).toEqual({ anyOf: [written, merged] });
  });

  test("adopts a changed additionalProperties and keeps our description", () => {
    const properties = { length: { type: "integer" } };
    const notes = (additionalProperties: Schema): Schema => ({ type: "object", properties, additionalProperties });
    const own = structuredClone(ours);
    own.components!.schemas!.Pet!.properties!.notes = notes({ type: "string", description: "A note." });
    own.components!.schemas!.Pet!.properties!.marks = { type: "object", properties };
    const document = adopted((published) => {
      animal(published).properties!.notes = notes({ type: "string", maxLength: 80, description: "Vendor words." });
      animal(published).properties!.marks = notes({ type: "integer", description: "Vendor words." });
    }, own);
    expect(document.components!.schemas!.Pet!.properties).toMatchObject({
      notes: notes({ type: "string", maxLength: 80, description: "A note." }),
      marks: notes({ type: "integer" }),
    });
  });

  test("adds response headers without the publisher's text", () => {
    const headers = { "X-Total": { description: "Vendor words.", required: true, schema: { type: "integer" } } };
    const document = adopted((published) => (getPet(published).responses["200"]!.headers = headers));
    expect(getPet(document).responses["200"]).toEqual({
      ...(ours.paths["/pets/{petId}"]!.get as Operation).responses["200"],
      headers: { "X-Total": { required: true, schema: { type: "integer" } } },
    });
  });

  test("adopts a new security scheme and keeps our names for the others", () => {
    const document = adopted((published) => {
      published.components!.securitySchemes!.Bearer = { type: "http", scheme: "bearer" };
      getPet(published).security = [{ Bearer: [] }, { Other: [] }];
    });
    expect(document.components!.securitySchemes).toEqual({
      ...ours.components!.securitySchemes,
      Bearer: { type: "http", scheme: "bearer" },
    });
    expect(getPet(document).security).toEqual([{ Bearer: [] }, { Key: [] }]);
  });

  test("adopts servers and names a new region after its host", () => {
    const document = adopted((published) => published.servers!.push({ url: "https://api.ap09.example.com" }));
    expect(document.servers).toEqual([
      ours.servers![0],
      { url: "https://api.ap09.example.com", description: "Region ap09", "x-region": "ap09" },
    ]);
  });

  test("does not modify the published description", () => {
    const before = JSON.stringify(ours);
    adopted((published) => (animal(published).properties!.age = { type: "integer" }));
    expect(JSON.stringify(ours)).toBe(before);
  });
});

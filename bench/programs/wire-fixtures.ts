/** What goes over the wire in the benchmark: the same requests and the same answers for every contender. */

export const authorization = "TD1 1/0123456789abcdef";

export const ids = { audienceId: "7", segmentId: "9" };

export const listPath = `/audiences/${ids.audienceId}/segments`;
export const segmentPath = `${listPath}/${ids.segmentId}`;

/** What an update sends: a rule of two conditions. */
export const update = {
  name: "Bought twice this quarter",
  description: "For the newsletter about refills.",
  rule: {
    type: "And" as const,
    conditions: [
      {
        type: "Value" as const,
        leftValue: { name: "purchases" },
        operator: { type: "GreaterEqual" as const, not: false, rightValue: 2 },
      },
      {
        type: "Value" as const,
        leftValue: { name: "country" },
        operator: { type: "In" as const, not: false, rightValues: ["JP", "US"] },
      },
    ],
  },
};

/** What a segment of JSON:API is made of. */
export const creation = {
  type: "segment-batch" as const,
  attributes: { name: update.name, description: update.description, rule: update.rule, audienceId: ids.audienceId },
  relationships: { parentFolder: { data: { id: "11", type: "folder-segment" as const } } },
};

/** Where a page of attributes is. */
export function attributesPath(after?: string): string {
  return `/audiences/${ids.audienceId}/realtime_attributes${after ? `?page[after]=${encodeURIComponent(after)}` : ""}`;
}

const segment = {
  id: ids.segmentId,
  audienceId: ids.audienceId,
  ...update,
  realtime: false,
  isVisible: true,
  numSubscribers: 12_345,
  population: 67_890,
  createdBy: { id: "1", td_user_id: "1", name: "Ada" },
  updatedBy: { id: "1", td_user_id: "1", name: "Ada" },
  createdAt: "2026-10-01T09:00:00.000Z",
  updatedAt: "2026-11-01T09:00:00.000Z",
};

/** What a read or an update of a segment is answered with. */
export const segmentText = JSON.stringify(segment);

/** How many segments fill a megabyte. */
export const listLength = Math.ceil(2 ** 20 / (segmentText.length + 1));

/** The answer of a megabyte. */
export const listText = JSON.stringify(
  Array.from({ length: listLength }, (_, index) => ({ ...segment, id: `${index}` })),
);

/** Lists the segments of a parent segment with the type of their rule: `npx tsx examples/list-segments.ts 123456` */
import { createClient } from "td-cdp";

const parentSegmentId = process.argv[2] ?? "";
const cdp = createClient({ region: "us01" }); // reads the API key from TD_API_KEY

for (const { id, name, population, rule } of await cdp.audiences.segments.list({ parentSegmentId })) {
  const kind = rule && "type" in rule ? rule.type : "empty";
  console.log(`${id}  ${name}  ${population ?? "not counted"}  ${kind}`);
}

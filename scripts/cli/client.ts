/** The client of a command, from its options and the environment. */
import { type Cdp, type ClientOptions, createClient, regions } from "td-cdp";
import { UsageError } from "./command.ts";

/** For the help of an option that takes a region. */
export const regionHelp = `${Object.keys(regions).join(", ")}; default: the environment variable TD_CDP_REGION`;

/** What the options of a command say about a client. The API key is read from TD_API_KEY, unless it is set here. */
export type GivenClient = { [Name in "apiKey" | "region" | "baseUrl"]?: string | undefined } & {
  requestsPerSecond?: number;
};

/** @throws UsageError if there is no API key, no region or no valid URL. */
export function createClientFor(given: GivenClient): Cdp {
  const options = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  try {
    return createClient(options as ClientOptions);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** The line that tells how things went. */
import { byId } from "./show.ts";

/** Tells it to all, also to those who listen. */
export function tell(message: string, isFault = false): void {
  const status = byId("status", HTMLElement);
  status.textContent = message;
  status.classList.toggle("bad", isFault);
}

/** Copies a text, and tells that it is done, or that the browser refuses. */
export async function copy(text = "", done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    tell(done);
  } catch {
    tell("The browser does not let this page copy. Select the text and copy it by hand.", true);
  }
}

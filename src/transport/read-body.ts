/** Reads the body of a response up to a size, so that a small compressed response cannot fill the memory. */

/** The default of `maxResponseSize` in bytes. */
export const defaultMaxResponseSize = 100 * 2 ** 20;

/** A body that is larger than `maxResponseSize`. */
export class OversizedBodyError extends Error {
  constructor(maxSize: number) {
    super(`the body is larger than ${maxSize} bytes, the limit set by \`maxResponseSize\``);
  }
}

/**
 * Returns the body as text.
 *
 * @param maxSize Maximum number of bytes, after decompression.
 * @throws OversizedBodyError when there are more. The rest is not read.
 */
export async function readBody(response: Response, maxSize: number): Promise<string> {
  const { body, headers } = response;
  const isEncoded = headers.has("content-encoding");
  const length = Number(headers.get("content-length") ?? NaN);
  if (!body || maxSize === Infinity || (!isEncoded && length <= maxSize)) return response.text();
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > maxSize) {
      reader.cancel().catch(() => {});
      throw new OversizedBodyError(maxSize);
    }
    text += decoder.decode(value, { stream: true });
  }
}

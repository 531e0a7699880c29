/** SHA-256 as in FIPS 180-4. The function of the platform returns a promise and is missing on pages without TLS. */

/** Returns the hash of a string in UTF-8 as hexadecimal digits. */
export function sha256(text: string): string {
  const { state, constants } = createTables();
  const bytes = new TextEncoder().encode(text);
  const words = new Uint32Array(((bytes.length + 72) >> 6) << 4);
  bytes.forEach((byte, index) => (words[index >> 2]! |= byte << (24 - (index % 4) * 8)));
  words[bytes.length >> 2]! |= 0x80 << (24 - (bytes.length % 4) * 8);
  words[words.length - 2] = bytes.length / 2 ** 29;
  words[words.length - 1] = bytes.length << 3;
  const schedule = new Uint32Array(64);
  for (let start = 0; start < words.length; start += 16) {
    schedule.set(words.subarray(start, start + 16));
    for (let index = 16; index < 64; index++) {
      const [one, two] = [schedule[index - 15]!, schedule[index - 2]!];
      const first = rotate(one, 7) ^ rotate(one, 18) ^ (one >>> 3);
      const second = rotate(two, 17) ^ rotate(two, 19) ^ (two >>> 10);
      schedule[index] = schedule[index - 16]! + first + schedule[index - 7]! + second;
    }
    compress(state, schedule, constants);
  }
  return [...state].map((word) => word.toString(16).padStart(8, "0")).join("");
}

function compress(state: Uint32Array, schedule: Uint32Array, constants: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let index = 0; index < 64; index++) {
    const choice = (e & f) ^ (~e & g);
    const sum =
      (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + choice + constants[index]! + schedule[index]!) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const other = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority) | 0;
    [a, b, c, d, e, f, g, h] = [(sum + other) | 0, a, b, c, (d + sum) | 0, e, f, g];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => (state[index]! += word));
}

/** The first bits of the fractional parts of the square and cube roots of the first primes. */
function createTables(): { state: Uint32Array; constants: Uint32Array } {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < 64; candidate++)
    if (primes.every((prime) => candidate % prime)) primes.push(candidate);
  const fraction = (root: number) => (root % 1) * 2 ** 32;
  return {
    state: Uint32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime))),
    constants: Uint32Array.from(primes, (prime) => fraction(Math.cbrt(prime))),
  };
}

function rotate(word: number, count: number): number {
  return (word >>> count) | (word << (32 - count));
}

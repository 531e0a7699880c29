/** Breaks lines at spaces so that none is longer than `width`, words apart; what follows stands a little to the right. */
export function wrap(text: string, width = 80): string {
  return text
    .split("\n")
    .flatMap((line) => wrapLine(line, width))
    .join("\n");
}

function wrapLine(line: string, width: number): string[] {
  const indent = /^ */.exec(line)?.[0] ?? "";
  const [first = "", ...words] = line.slice(indent.length).split(" ");
  const lines = [indent + first];
  for (const word of words) {
    const longer = `${lines.pop()} ${word}`;
    if (longer.length <= width) lines.push(longer);
    else lines.push(longer.slice(0, -word.length - 1).trimEnd(), `${indent}    ${word}`);
  }
  return lines;
}

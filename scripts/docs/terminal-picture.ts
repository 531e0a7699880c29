/** Draws the output of a command as an SVG, in the colors of a terminal. The picture follows the color scheme of its reader. */

const [characterWidth, lineHeight, margin] = [7.9, 19, 18];

/** The escape sequence of a color, with its number. */
const color = /\u001b\[(\d+)m/;

const style = `
text { font: 13px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; fill: #1f2328; white-space: pre }
rect { fill: #f6f8fa; stroke: #d1d9e0 }
.c31 { fill: #cf222e } .c32 { fill: #1a7f37 } .c33 { fill: #9a6700 } .c36 { fill: #1b7c83 }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 }
  rect { fill: #0d1117; stroke: #3d444d }
  .c31 { fill: #ff7b72 } .c32 { fill: #3fb950 } .c33 { fill: #d29922 } .c36 { fill: #39c5cf }
}`;

/** @param output The output, with escape sequences for colors. */
export function drawTerminal(command: string, output: string): string {
  const lines = [`$ ${command}`, ...output.trimEnd().split("\n")];
  const longest = Math.max(...lines.map((line) => line.split(color).filter(isText).join("").length));
  const [width, height] = [Math.ceil(longest * characterWidth) + 2 * margin, lines.length * lineHeight + 2 * margin];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>The output of ${escape(command)}</title>`,
    `<style>${style}</style>`,
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8"/>`,
    ...lines.map((line, row) => drawLine(line, margin + row * lineHeight + 13)),
    `</svg>\n`,
  ].join("\n");
}

function drawLine(line: string, y: number): string {
  const parts = line.split(color);
  const spans = parts.map((part, at) => {
    if (!isText(part, at) || part === "") return "";
    const code = parts[at - 1] ?? "0";
    return code === "0" ? escape(part) : `<tspan class="c${code}">${escape(part)}</tspan>`;
  });
  return `<text x="${margin}" y="${y}" xml:space="preserve">${spans.join("")}</text>`;
}

/** Texts and the numbers of colors alternate. */
function isText(_: string, at: number): boolean {
  return at % 2 === 0;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

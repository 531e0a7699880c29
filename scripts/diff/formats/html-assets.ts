/** The script and style of the HTML report. */

export const style = `
:root { color-scheme: light dark; --line: #8885; --soft: #8882; }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
[hidden] { display: none !important; }
h1 { font-size: 1.5rem; } h2 { font-size: 1rem; margin: 0; }
code { font: 0.9em ui-monospace, monospace; background: var(--soft); padding: 0 0.25em; border-radius: 3px; overflow-wrap: anywhere; }
form { position: sticky; top: 0; background: Canvas; padding: 0.75rem 0; border-bottom: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; }
input[type="search"] { flex: 1 1 16rem; font: inherit; padding: 0.25rem 0.5rem; }
article { border: 1px solid var(--line); border-left: 5px solid var(--level); border-radius: 4px; padding: 0.75rem 1rem; margin: 1rem 0; }
ul { margin: 0.5rem 0; padding-left: 1.25rem; }
b { color: var(--level); } .major { --level: #c22; } .minor { --level: #a60; } .patch { --level: #27a; }
.known { opacity: 0.75; } small { opacity: 0.8; }
`;

/** Hides sections that do not match the filter. Without JavaScript, the page shows all sections. */
export const script = `
const form = document.querySelector("form");
const sections = [...document.querySelectorAll("article")];
const count = document.querySelector("output");
function filter() {
  const words = form.elements.text.value.toLowerCase().split(/\\s+/).filter(Boolean);
  const levels = new Set([...form.querySelectorAll("[name=level]:checked")].map((box) => box.value));
  const breaks = form.elements.breaks.value;
  for (const section of sections) {
    const text = section.textContent.toLowerCase();
    section.hidden = !(
      levels.has(section.dataset.level) &&
      (breaks === "" || section.dataset.breaks.split(" ").includes(breaks)) &&
      words.every((word) => text.includes(word))
    );
  }
  count.value = sections.filter((section) => !section.hidden).length + " of " + sections.length + " shown";
}
form.addEventListener("input", filter);
form.addEventListener("submit", (event) => event.preventDefault());
form.hidden = false;
filter();
`;

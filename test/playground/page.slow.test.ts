/** The playground of rules in a real browser, opened from a file. */
import axe from "axe-core";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { examples } from "../../docs/playground/examples.ts";
import { findRules } from "../../docs/playground/find.ts";
import { root } from "../../scripts/cli/paths.ts";
import { buildPlayground } from "../../scripts/docs/playground.ts";
import { checkRule, describeRule, parseRule } from "../../src/rules.ts";
import { browserPath, noBrowser, startBrowser } from "../support/browser.ts";
import { runCode } from "./run-code.ts";

const fixtures = join(root, "../shared/fixtures");
const payloads = existsSync(fixtures)
  ? readdirSync(fixtures, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".json"))
  : [];

if (!browserPath) console.info(noBrowser);
if (!payloads[0]) console.info(`The playground does not read the payloads of the field: there is no ${fixtures}.`);

describe.skipIf(!browserPath)(`the playground${browserPath ? "" : ` (${noBrowser})`}`, () => {
  const folder = mkdtempSync(join(tmpdir(), "td-cdp-playground-"));
  const address = pathToFileURL(join(folder, "playground.html")).href;
  let browser: Browser;

  beforeAll(async () => {
    await buildPlayground(folder);
    browser = await startBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens the page; what it would fetch, throw or complain of is written down. */
  async function open(fragment = "", options: BrowserContextOptions = {}): Promise<{ page: Page; events: string[] }> {
    const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"], ...options });
    const page = await context.newPage();
    const events: string[] = [];
    page.on("request", (request) => request.url().split("#")[0] === address || events.push(`request ${request.url()}`));
    page.on("pageerror", (error) => events.push(`error ${error.message}`));
    page.on("console", (message) => events.push(`console ${message.text()}`));
    page.on("dialog", (dialog) => events.push(`dialog ${dialog.message()}`));
    await page.goto(address + fragment);
    return { page, events };
  }

  const status = (page: Page) => page.locator("#status").innerText();
  const text = async (page: Page, id: string) => (await page.locator(`#${id}`).textContent())!.trimEnd();

  /** What a button copies; that it was done is told when it was. */
  async function copyBy(page: Page, name: string): Promise<string> {
    await page.getByRole("button", { name }).click();
    await expect.poll(() => status(page), { timeout: 10_000 }).toMatch(/copied\.$/);
    return page.evaluate(() => navigator.clipboard.readText());
  }

  /** Enters a text as a paste does, and waits until it was read. */
  async function paste(page: Page, json: string): Promise<void> {
    await page.locator("#status").evaluate((element) => element.replaceChildren());
    await page.getByLabel("JSON of a rule").fill(json);
    await page.locator("#status:not(:empty)").waitFor();
  }

  /** What the page says of the rule that is chosen must be what the library says of it. */
  async function expectTold(page: Page, json: unknown): Promise<void> {
    const { rule, unrecognized } = parseRule(json);
    const known = new Set(unrecognized.map(({ code, pointer }) => `${code} ${pointer}`));
    const [words, code, ...counts] = await page.evaluate(() => [
      document.getElementById("words")!.textContent,
      document.getElementById("code")!.textContent,
      document.querySelectorAll("#unrecognized li").length,
      document.querySelectorAll("#findings li").length,
    ]);
    expect(`${words}`.trimEnd()).toBe(describeRule(rule));
    expect(runCode(`${code}`)).toStrictEqual(json);
    const others = checkRule(rule).filter(({ code, pointer }) => !known.has(`${code} ${pointer}`));
    expect(counts).toEqual([unrecognized.length, others.length]);
  }

  test("starts with a valid example and sends no requests", async () => {
    const { page, events } = await open();
    await expectTold(page, examples[0]!.json);
    expect(await status(page)).toBe("0 findings, 0 not recognized.");
    expect(await copyBy(page, "Copy words")).toBe(describeRule(parseRule(examples[0]!.json).rule));
    expect(await status(page)).toBe("The words are copied.");
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      "",
    ]);
    expect(events).toEqual([]);
  });

  test("reads each of its examples, and checks the faulty one", async () => {
    const { page, events } = await open();
    for (const { name, json } of examples) {
      await page.getByLabel("Example").selectOption(name);
      const rules = findRules(json);
      if (name !== "With mistakes") await expectTold(page, rules[0]!.json);
      expect(await page.getByLabel("Which rule").isVisible()).toBe(rules.length > 1);
    }
    await page.getByLabel("Example").selectOption("With mistakes");
    const findings = await page.locator("#findings").innerText();
    for (const part of [
      "limit 250 is out of range",
      "condition 4 does not exist",
      "1003, which does not exist",
      'Use "country"',
      "no conditions",
    ])
      expect(findings).toContain(part);
    expect(await page.locator("#unrecognized").innerText()).toMatch(/Unknown type: "Near".*Unknown key: "color"/s);
    expect(await status(page)).toBe("5 findings, 2 not recognized.");
    expect(events).toEqual([]);
  });

  test.runIf(payloads[0])(
    "reads every rule of the payloads of the field, and refuses the rest with a reason",
    async () => {
      const { page, events } = await open();
      const texts = payloads.map((file) => readFileSync(join(fixtures, file), "utf8"));
      const [some, none] = [true, false].map((has) => texts.filter((json) => has === !!findRules(JSON.parse(json))[0]));
      let read = 0;
      for (const json of some!) {
        await paste(page, json);
        for (const [index, rule] of findRules(JSON.parse(json)).entries()) {
          if (index) await page.getByLabel("Which rule").selectOption({ index });
          await expectTold(page, rule.json);
          read++;
        }
      }
      for (const json of none!.slice(0, 3)) {
        await paste(page, json);
        expect(await status(page)).toMatch(/^Not a rule: /);
      }
      console.info(`The playground reads ${read} rules of ${payloads.length} payloads.`);
      expect(read).toBeGreaterThanOrEqual(15);
      expect(events).toEqual([]);
    },
  );

  test("reports the position of invalid JSON and keeps the previous result", async () => {
    const { page } = await open();
    const words = await text(page, "words");
    for (const [json, message] of [
      ['{\n  "type": "And",\n  "conditions": [,]\n}', "Line 3, column 18: a value was expected."],
      ['{ "type" "And" }', "Line 1, column 10: a colon was expected after the key."],
      ['{ "type": "And" \n', "Line 2, column 1: a closing brace } was expected."],
      ["{ 'type': 1 }", "Line 1, column 3: a key or a value was expected; keys and texts stand in double quotes."],
      ["null 1", "Line 1, column 6: the end was expected, because the JSON is complete before it."],
      ["// none", "Line 1, column 1: a value was expected; JSON has no comments."],
      ['["a]', "Line 1, column 2: the closing quote of a text was expected."],
      ["7", "Not a rule: 7 is not an object."],
      ["", "Paste a rule, or choose an example."],
    ] as const) {
      await paste(page, json);
      expect(await status(page)).toBe(message);
      expect(await text(page, "words")).toBe(words);
      expect(await page.getByText("Of the last rule that could be read").isVisible()).toBe(true);
    }
    await paste(page, "null");
    expect(await text(page, "words")).toBe("no conditions");
    expect(await page.getByText("Of the last rule that could be read").isVisible()).toBe(false);
  });

  test("selects the position of a finding in the text, also below the rule's key", async () => {
    const { page } = await open();
    const condition = { type: "Value", leftValue: { name: "home" }, operator: { type: "Near", "a/b": 5 } };
    const rule = {
      type: "And",
      conditions: [
        { type: "Or", conditions: [condition] },
        { type: "And", conditions: [] },
      ],
    };
    await paste(page, JSON.stringify({ data: { attributes: { name: "Near", rule } } }, null, 2));
    expect(await status(page)).toBe("The rule stands at /data/attributes/rule. 1 finding, 1 not recognized.");
    const selected = () =>
      page.locator("#json").evaluate((it: HTMLTextAreaElement) => it.value.slice(it.selectionStart, it.selectionEnd));
    await page.locator("#findings .place").click();
    expect(await selected()).toBe('"conditions": []');
    await page.locator("#unrecognized .place").click();
    expect(JSON.parse(`{${await selected()}}`)).toEqual({ operator: condition.operator });
    await page.getByRole("button", { name: "home" }).click();
    expect(await selected()).toBe('"name": "home"');
    const long = {
      type: "And",
      conditions: [...Array.from({ length: 200 }, () => ({ type: "Reference", id: "7" })), rule],
    };
    await paste(page, JSON.stringify(long));
    await page.locator("#findings .place").click();
    expect(await selected()).toBe('"conditions":[]');
    expect(await page.locator("#json").evaluate((it) => it.scrollLeft)).toBeGreaterThan(1_000);
    await page.getByRole("button", { name: "Format" }).click();
    expect(await page.locator("#json").inputValue()).toBe(JSON.stringify(long, null, 2));
  });

  test("writes the code of a rule without default values on request", async () => {
    const { page } = await open();
    await page.getByLabel("Example").selectOption("As tools write it");
    expect(await text(page, "code")).toContain("// without arrayMatching");
    await page.getByLabel("Exactly this JSON").uncheck();
    expect(await text(page, "code")).not.toContain("//");
    const rule = parseRule(runCode(await text(page, "code"))).rule;
    expect(describeRule(rule)).toBe(await text(page, "words"));
  });

  test("stores the input in the fragment of a link", async () => {
    const { page } = await open();
    const json = { type: "And", conditions: [{ type: "And", conditions: [{ type: "Reference", id: "é#&+ %" }] }] };
    await paste(page, JSON.stringify(json));
    await page.getByLabel("Columns, as").fill("country\norders.amount");
    await page.getByLabel("Ids that rules may refer to").fill("1001");
    const link = await copyBy(page, "Copy link");
    expect(link.startsWith(`${address}#rule=`)).toBe(true);
    const { page: other, events } = await open(link.slice(address.length));
    expect(JSON.parse(await other.locator("#json").inputValue())).toEqual(json);
    expect(await other.getByLabel("Columns, as").inputValue()).toBe("country\norders.amount");
    expect(await other.locator("#findings").innerText()).toContain(
      "The Reference refers to é#&+ %, which does not exist",
    );
    expect(events).toEqual([]);
  });

  test("shows hostile texts as text", async () => {
    const { page, events } = await open();
    const hostile = `</script><script>alert(1)</script><img src=x onerror=alert(1)>`;
    const conditions = [{ type: "Reference", id: hostile }, { type: hostile }];
    await paste(page, JSON.stringify({ name: hostile, rule: { type: "And", conditions, [hostile]: 1 } }));
    expect(await text(page, "words")).toContain("onerror=alert(1)");
    expect(await page.locator("main img, main script").count()).toBe(0);
    expect(events).toEqual([]);
  });

  test("reads 10,000 conditions, and says that it shows a part", async () => {
    const { page } = await open();
    const conditions = Array.from({ length: 10_000 }, (_, id) => ({ type: "Reference", id: `${id}`, exclude: false }));
    await paste(page, JSON.stringify({ type: "And", conditions: [{ type: "Or", conditions }] }));
    await page.getByLabel("Ids that rules may refer to").fill("1");
    await page.getByText("9999 findings, 0 not recognized.").waitFor();
    expect(await page.locator("#words-more").innerText()).toBe(
      "Shown are 1000 of 10001 lines. Copy takes all of them.",
    );
    expect(await page.locator("#findings").innerText()).toContain("Shown are 200 of 9999.");
    expect(await copyBy(page, "Copy code")).toContain("segment(9999),");
  });

  test("can be used by keyboard, in order and with visible focus", async () => {
    const { page } = await open();
    await page.getByLabel("Example").selectOption("With mistakes");
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    const names = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("a, button, select, textarea, input, [tabindex='0']")]
        .filter((it) => it.checkVisibility())
        .map((it) => it.id || it.textContent),
    );
    const reached: unknown[] = [];
    for (const _ of names) {
      await page.keyboard.press("Tab");
      const [name, outline] = await page.evaluate(() => {
        const it = document.activeElement as HTMLElement;
        return [it.id || it.textContent, getComputedStyle(it).outlineStyle];
      });
      reached.push(name);
      expect(`${name} ${outline}`).toBe(`${name} solid`);
    }
    expect(reached).toEqual(names);
    await page.locator("#findings .place").first().focus();
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("json");
  });

  test.each(["light", "dark"] as const)("is accessible and fits a phone, in a %s scheme", async (colorScheme) => {
    const { page } = await open("", { colorScheme, bypassCSP: true, viewport: { width: 390, height: 844 } });
    await page.evaluate(axe.source);
    for (const step of ["With mistakes", "A list of segments", "{"]) {
      if (step === "{") await paste(page, step);
      else await page.getByLabel("Example").selectOption(step);
      const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    }
  });
});

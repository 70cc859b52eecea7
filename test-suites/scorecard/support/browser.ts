// A browser to look at pages with: Chromium out of an npm package, without a window, spoken to through a pipe by the
// DevTools protocol (https://chromedevtools.github.io/devtools-protocol/).
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { pathToFileURL } from "node:url";
import { ROOT } from "../../support/root.ts";

/** Apart from the tool's own modules, so that only tests download it. */
const CHROMIUM = join(ROOT, "scripts/browser/node_modules/@sparticuz/chromium/build/esm/index.js");

interface Chromium {
  readonly args: readonly string[];
  /** Unpacks it to the system's folder for temporary files, once. */
  executablePath(): Promise<string>;
}

export interface View {
  readonly width: number;
  readonly height: number;
  readonly scheme: "light" | "dark";
  readonly media?: "screen" | "print";
}
type Params = { readonly [name: string]: unknown };
interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly result?: Params;
  readonly error?: { readonly message: string };
}

/** One page of one browser. */
export class Browser {
  readonly #process: ChildProcess;
  readonly #input: Writable;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #onLoad: () => void = () => undefined;
  #session: string | undefined;
  #lastId = 0;

  private constructor(process: ChildProcess, input: Writable, output: Readable) {
    this.#process = process;
    this.#input = input;
    let rest = "";
    output.setEncoding("utf8").on("data", (text: string) => {
      const messages = (rest + text).split("\0");
      rest = messages.pop() ?? "";
      for (const message of messages) {
        this.#hear(JSON.parse(message));
      }
    });
  }

  static async open(): Promise<Browser> {
    if (!existsSync(CHROMIUM)) {
      throw new Error("there is no browser to test with: npm run browser gets it");
    }
    const { default: chromium }: { readonly default: Chromium } = await import(pathToFileURL(CHROMIUM).href);
    const process = spawn(await chromium.executablePath(), [...chromium.args, "--remote-debugging-pipe", "about:blank"], {
      stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
    });
    const [, , , input, output] = process.stdio;
    if (!(input instanceof Writable && output instanceof Readable)) {
      throw new Error("Chromium has no pipes");
    }
    const browser = new Browser(process, input, output);
    const { targetId } = await browser.#send("Target.createTarget", { url: "about:blank" });
    const { sessionId } = await browser.#send("Target.attachToTarget", { targetId, flatten: true });
    browser.#session = String(sessionId);
    await browser.#send("Page.enable", {});
    return browser;
  }

  /** Shows a page as such a reader sees it. */
  async show(url: string, { width, height, scheme, media = "screen" }: View): Promise<void> {
    await this.#send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: width < 600 });
    await this.#send("Emulation.setEmulatedMedia", { media, features: [{ name: "prefers-color-scheme", value: scheme }] });
    const loaded = new Promise<void>((resolve) => {
      this.#onLoad = resolve;
    });
    await this.#send("Page.navigate", { url });
    await loaded;
  }

  /** The value of an expression in the page, as JSON can hold it. */
  async evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.#send("Runtime.evaluate", { expression, returnByValue: true, awaitPromise: true });
    if (exceptionDetails !== undefined) {
      throw new Error(JSON.stringify(exceptionDetails));
    }
    return typeof result === "object" && result !== null && "value" in result ? result.value : undefined;
  }

  /** The whole page as PNG, or only what is seen of it at first. */
  async screenshot({ whole }: { readonly whole: boolean }): Promise<Buffer> {
    const { data } = await this.#send("Page.captureScreenshot", {
      format: "png",
      captureBeyondViewport: whole,
      ...(whole ? { clip: await this.#extent() } : {}),
    });
    return Buffer.from(String(data), "base64");
  }

  async close(): Promise<void> {
    const gone = new Promise((resolve) => {
      this.#process.once("exit", resolve);
    });
    this.#process.kill("SIGKILL");
    await gone;
  }

  async #extent(): Promise<unknown> {
    return await this.evaluate("({ x: 0, y: 0, width: innerWidth, height: document.documentElement.scrollHeight, scale: 1 })");
  }

  async #send(method: string, params: Params): Promise<Params> {
    this.#lastId += 1;
    const id = this.#lastId;
    const answered = new Promise<Answer>((resolve) => {
      this.#waiting.set(id, resolve);
    });
    const session = this.#session === undefined ? {} : { sessionId: this.#session };
    this.#input.write(`${JSON.stringify({ id, method, params, ...session })}\0`);
    const { result, error } = await answered;
    if (result === undefined) {
      throw new Error(`${method}: ${error?.message}`);
    }
    return result;
  }

  #hear(answer: Answer): void {
    if (answer.method === "Page.loadEventFired") {
      this.#onLoad();
    }
    if (answer.id !== undefined) {
      this.#waiting.get(answer.id)?.(answer);
      this.#waiting.delete(answer.id);
    }
  }
}

import { launchBrowser } from "./browser.ts";
import { copyOfExamples, freshProfile } from "./folders.ts";
import { gutter } from "./names.ts";
import { type Opening, type Server, startServer } from "./server.ts";
import { setUpVSCode } from "./setup.ts";
import { develop, serve } from "./web-extension.ts";

/** A run of tests inside an extension host. */
export interface HostRun {
  /** The folder of the extension under test. */
  readonly extension: string;
  /** The file whose `run()` VS Code calls; it must lie inside the extension's folder. */
  readonly tests: string;
  /** Variables that the tests are to see. */
  readonly env: Readonly<Record<string, string>>;
  /** After how long a run that has said nothing is given up. */
  readonly limitMs: number;
  /** As a web extension, in the worker of a browser. */
  readonly isWeb?: boolean;
  /** Hears each line that the tests print. */
  readonly hear?: (line: string) => void;
}

/**
 * Runs tests inside the extension host of the browser VS Code and gives the exit code: 0 when `run()` resolved.
 *
 * The workbench reports to two functions of its page, if they are there: what the tests print, and how they ended. They
 * must be there before the page is opened.
 */
export async function runInBrowserHost(run: HostRun): Promise<number> {
  const home = await setUpVSCode(console.log);
  const profile = freshProfile();
  const workspace = copyOfExamples();
  const others: string[] = [];
  const server = await startServer({ home, profile: profile.path, env: run.env });
  const browser = await launchBrowser();
  const web = run.isWeb ? await serve(run.extension) : undefined;
  try {
    const viewport = { width: 1200, height: 800 };
    // Its own policy forbids the workbench to load an extension from where ours is served.
    const page = await (await browser.newContext({ viewport, bypassCSP: web !== undefined })).newPage();
    if (web) await develop(page, web.uri(run.extension), web.uri(run.tests));
    const exitCode = new Promise<number>((resolve) => {
      void page.exposeFunction("codeAutomationExit", resolve);
    });
    await page.exposeFunction("codeAutomationLog", (_type: string, args: readonly unknown[]) => {
      const line = args.join(" ");
      if (line.startsWith(gutter)) {
        run.hear?.(line.slice(gutter.length));
        console.log(line);
      } else others.push(line);
    });
    await page.goto(
      server.address({
        folder: workspace.path,
        payload: [...(web ? [] : fromDisk(server, run)), ["skipWelcome", "true"]],
      }),
    );
    const code = await firstOf(exitCode, server.ended, run.limitMs);
    if (code === 0) others.length = 0;
    return code;
  } finally {
    if (others.length > 0) console.log(["What VS Code said besides:", ...others.slice(-60)].join("\n  "));
    await browser.close();
    web?.stop();
    await server.stop();
    workspace.remove();
    profile.remove();
  }
}

function fromDisk(server: Server, { extension, tests }: HostRun): Opening["payload"] {
  return [
    ["extensionDevelopmentPath", server.uri(extension)],
    ["extensionTestsPath", server.uri(tests)],
  ];
}

/** A stuck extension host says nothing at all, so silence must have an end. */
async function firstOf(exitCode: Promise<number>, ended: Promise<string>, limitMs: number): Promise<number> {
  const timer = new AbortController();
  const silence = new Promise<never>((_resolve, reject) => {
    const patience = setTimeout(() => {
      reject(new Error(`The extension host gave no result within ${String(limitMs / 1000)} s.`));
    }, limitMs);
    timer.signal.addEventListener("abort", () => {
      clearTimeout(patience);
    });
  });
  const death = ended.then((said) => {
    throw new Error(`VS Code's server ended before the tests did.\n${said}`);
  });
  try {
    return await Promise.race([exitCode, death, silence]);
  } finally {
    timer.abort();
    death.catch(() => undefined); // we end the server ourselves in a moment
  }
}

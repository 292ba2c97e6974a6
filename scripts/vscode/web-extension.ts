import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { Page } from "playwright-core";

/** A folder of this machine at an address: VS Code starts no worker from `vscode-remote:`. */
export interface Served {
  readonly uri: (file: string) => string;
  readonly stop: () => void;
}

/** Hands out the files of a folder on a free port of 127.0.0.1. */
export async function serve(folder: string): Promise<Served> {
  const server = createServer((request, response) => {
    const file = path.join(folder, decodeURIComponent(new URL(request.url ?? "/", "http://127.0.0.1").pathname));
    const isThere = file.startsWith(folder) && existsSync(file) && statSync(file).isFile();
    const type = file.endsWith(".js") || file.endsWith(".cjs") ? "text/javascript" : "application/json";
    response.writeHead(isThere ? 200 : 404, { "access-control-allow-origin": "*", "content-type": type });
    if (isThere) createReadStream(file).pipe(response);
    else response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    uri: (file) => `http://127.0.0.1:${String(port)}/${path.relative(folder, file)}`,
    stop: () => void server.close(),
  };
}

/**
 * Has the workbench load a web extension and its tests. It takes those from the settings in its page and from nowhere
 * else, so the page is changed on its way.
 */
export async function develop(page: Page, extension: string, tests: string): Promise<void> {
  const parts = (address: string) => {
    const { protocol, host, pathname } = new URL(address);
    return { scheme: protocol.slice(0, -1), authority: host, path: pathname };
  };
  await page.route(
    ({ pathname }) => pathname === "/",
    async (route) => {
      const response = await route.fetch();
      const settings = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/;
      const body = (await response.text()).replace(settings, (_, before: string, written: string) => {
        const read = JSON.parse(written.replaceAll("&quot;", '"')) as { developmentOptions?: object };
        const developmentOptions = {
          ...read.developmentOptions,
          extensions: [parts(extension)],
          extensionTestsPath: parts(tests),
        };
        return `${before}${JSON.stringify({ ...read, developmentOptions }).replaceAll('"', "&quot;")}"`;
      });
      await route.fulfill({ response, body });
    },
  );
}

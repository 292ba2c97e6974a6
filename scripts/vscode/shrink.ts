/** Pictures for the package: small enough to be carried by everybody who installs it. */
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { launchBrowser } from "./browser.ts";

/** What fits beside the text of a walkthrough, in pixels, and still can be read. */
const width = 760;

/** Writes each picture again, by source and target, as a small JPEG. */
export async function shrink(pictures: readonly (readonly [from: string, to: string])[]): Promise<void> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width, height: 100 } });
    for (const [from, to] of pictures) {
      const data = readFileSync(from).toString("base64");
      await page.setContent(
        `<body style="margin:0"><img style="display:block;width:100%" src="data:image/png;base64,${data}"></body>`,
      );
      mkdirSync(path.dirname(to), { recursive: true });
      await page.locator("img").screenshot({ path: to, type: "jpeg", quality: 45 });
    }
  } finally {
    await browser.close();
  }
}

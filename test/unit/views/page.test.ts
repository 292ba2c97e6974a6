import assert from "node:assert/strict";
import { parse } from "parse5";
import type { Uri, Webview } from "vscode";
import { pageOf } from "../../../client/src/report/page.ts";

const webview = { asWebviewUri: () => ({ toString: () => "https://view/view.js" }) } as unknown as Webview;
const nowhere: unknown = {};
const hostile = {
  language: "es",
  catalogue: { Report: "<b>Informe", "</script><script>alert(1)": "<img src=x onerror=alert(1)>" },
};
const page = (): string => pageOf(webview, nowhere as Uri, hostile as unknown as Parameters<typeof pageOf>[2]);

describe("the page of the report's view", () => {
  it("lets in one script and one style of ours, by a number that is another one each time", () => {
    const [one, other] = [page(), page()];
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(one)?.[1] ?? "";
    assert.match(policy, /^default-src 'none'; script-src 'nonce-([\w-]{20,})'; style-src 'nonce-\1'; img-src data:;/);
    assert.ok(!/unsafe|https?:|\*/.test(policy), policy);
    const number = (text: string) => /nonce-([\w-]+)/.exec(text)?.[1];
    assert.notEqual(number(one), number(other));
  });

  it("takes no words for markup", () => {
    const html = page();
    assert.equal(html.match(/<script/g)?.length, 2);
    assert.ok(!/<img|<b>/.test(html));
    assert.match(html, /<title>&#60;b>Informe<\/title>/);
    assert.ok(parse(html).childNodes.length > 0);
  });
});

/** The page of the report's web view: one script and one style of ours, and nothing from anywhere else. */
import type { Uri, Webview } from "vscode";
import type { ViewSpeech } from "#messages";

/** The page. No word of a recording is in it: those come as messages, and become text. */
export function pageOf(webview: Webview, script: Uri, speech: ViewSpeech): string {
  const nonce = crypto.randomUUID();
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    // A chart becomes a PNG by way of a picture of itself.
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const title = (speech.catalogue["Report"] ?? "Report").replace(/[<&]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  // “<” could end the element; as an escape it is the same in JSON.
  const words = JSON.stringify(speech).replaceAll("<", "\\u003C");
  return `<!doctype html>
<html lang="${speech.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style id="style" nonce="${nonce}"></style>
</head>
<body>
<div id="report"></div>
<script id="speech" type="application/json" nonce="${nonce}">${words}</script>
<script nonce="${nonce}" src="${webview.asWebviewUri(script).toString()}"></script>
</body>
</html>
`;
}

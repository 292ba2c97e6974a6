/** What comes in and goes out in VS Code for the Web: what needs the disk and threads of a computer says so. */
import { l10n, window } from "vscode";

export { checkConfidentiality } from "../exchange/confidentiality.ts";
export { pseudonymise } from "../exchange/pseudonymise.ts";

const onComputer = async (): Promise<void> => {
  await window.showInformationMessage(
    l10n.t("Import and export need VS Code on a computer: in the browser there is no place to convert files."),
  );
};
export const [importFile, exportFile, bringBack] = [onComputer, onComputer, onComputer];

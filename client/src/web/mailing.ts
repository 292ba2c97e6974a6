/** In VS Code for the Web nothing can be kept, and no archive made or opened: who wants to is told so before anything else. */
import { l10n, window } from "vscode";

const onComputer = async (): Promise<void> => {
  await window.showInformationMessage(
    l10n.t(
      "To install or export a course pack you need VS Code on a computer: in the browser there is no place to keep it.",
    ),
  );
};
export const [installPack, exportPack] = [onComputer, onComputer];

/** The one dialog about names: everybody whom a file names, and what the recording will call them. */
import { l10n, QuickPickItemKind, type QuickPickItem, window } from "vscode";
import type { Looked } from "#jobs";

interface Choice extends QuickPickItem {
  readonly person?: string;
  readonly act?: "go" | "keep";
}

/** Asks until the person goes on; nothing where they do not. */
export async function askNames(
  { people, roster }: Looked,
  title: string,
): Promise<ReadonlyMap<string, string> | undefined> {
  if (people.length === 0) return new Map();
  let names = new Map(people.map(({ name, proposed }) => [name, proposed]));
  for (;;) {
    const chosen = await window.showQuickPick(choices(people, names), {
      title,
      placeHolder: l10n.t("Whom does the recording call what? Choose somebody to change it."),
      ignoreFocusOut: true,
    });
    if (!chosen) return undefined;
    if (chosen.act === "go") return new Map([...names].filter(([from, to]) => from !== to));
    if (chosen.act === "keep") names = new Map(people.map(({ name }) => [name, name]));
    if (chosen.person === undefined) continue;
    const called = await askName(chosen.person, names.get(chosen.person) ?? "", roster, title);
    if (called !== undefined) names.set(chosen.person, called);
  }
}

function choices(people: Looked["people"], names: ReadonlyMap<string, string>): readonly Choice[] {
  return [
    { label: `$(check) ${l10n.t("Go On With These Names")}`, act: "go", alwaysShow: true },
    { label: `$(person) ${l10n.t("Keep Everybody's Name")}`, act: "keep", alwaysShow: true },
    { label: l10n.t("In the file → in the recording"), kind: QuickPickItemKind.Separator },
    ...people.map(({ name, turns }): Choice => ({
      label: name,
      description: `→ ${names.get(name) ?? name}`,
      ...(turns > 0 ? { detail: turns === 1 ? l10n.t("1 turn") : l10n.t("{0} turns", turns) } : {}),
      person: name,
    })),
  ];
}

/** A name from the group's other recordings, or one that is typed. */
function askName(name: string, called: string, roster: readonly string[], title: string): Promise<string | undefined> {
  const pick = window.createQuickPick<QuickPickItem>();
  pick.title = `${title}: ${name} → …`;
  pick.placeholder = l10n.t(
    "What does the recording call {0}? Type an invented name, or choose one of the group's.",
    name,
  );
  pick.value = called;
  pick.ignoreFocusOut = true;
  const offer = (): void => {
    const typed = pick.value.trim();
    const others = roster.filter((each) => each !== typed).map((label) => ({ label }));
    pick.items = [...(typed === "" ? [] : [{ label: typed, alwaysShow: true }]), ...others];
  };
  offer();
  return new Promise((resolve) => {
    pick.onDidChangeValue(offer);
    pick.onDidAccept(() => {
      const typed = pick.activeItems[0]?.label ?? pick.value.trim();
      if (typed === "") return;
      resolve(typed);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

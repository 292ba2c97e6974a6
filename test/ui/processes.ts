import { execFileSync } from "node:child_process";

/** A process as `ps` lists it. */
export interface Listed {
  readonly id: number;
  readonly parent: number;
  readonly group: number;
  readonly command: string;
}

/** All processes of this machine but those that have ended and only wait to be read. */
export function processes(): readonly Listed[] {
  const list = execFileSync("ps", ["-A", "-ww", "-o", "pid=,ppid=,pgid=,state=,args="], { encoding: "utf8" });
  return list
    .split("\n")
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line))
    .filter((match) => match !== null)
    .filter(([, , , , state]) => state?.startsWith("Z") !== true)
    .map(([, id, parent, group, , command]) => ({
      id: Number(id),
      parent: Number(parent),
      group: Number(group),
      command: command ?? "",
    }));
}

/** A process and all that it and its children have started, however deep. */
export function familyOf(id: number): readonly Listed[] {
  const all = processes();
  const grow = (family: readonly Listed[]): readonly Listed[] => {
    const ids = new Set(family.map((one) => one.id));
    const more = all.filter((one) => ids.has(one.parent) && !ids.has(one.id));
    return more.length === 0 ? family : grow([...family, ...more]);
  };
  return grow(all.filter((one) => one.id === id));
}

/** Who of a family is still there, or has been put into one of its process groups since; our own group apart. */
export function leftOf(family: readonly Listed[]): readonly Listed[] {
  const all = processes();
  const ours = all.find((one) => one.id === process.pid)?.group;
  const ids = new Set(family.map((one) => one.id));
  const groups = new Set(family.map((one) => one.group).filter((group) => group !== ours));
  return all.filter((one) => groups.has(one.group) || ids.has(one.id));
}

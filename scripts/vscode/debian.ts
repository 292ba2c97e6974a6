import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { onPath, run } from "./run.ts";

/** Installs packages of Debian or Ubuntu, or says why that is not possible here. */
export async function installPackages(...names: readonly string[]): Promise<void> {
  if (onPath("apt-get") === undefined || process.getuid?.() !== 0)
    throw new Error(`To install ${names.join(", ")} it needs Debian's or Ubuntu's apt-get and root.`);
  console.log(`Installing ${names.join(" and ")}; this happens once …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], { env });
  await run("apt-get", ["install", "-y", "--no-install-recommends", ...names], { env });
}

/** Programs of another Debian than this machine's: how they are started. */
interface Unpacked {
  /** Debian's dynamic loader, which starts a program with `--library-path`. */
  readonly loader: string;
  /** Where the libraries are, and beside it what packages keep under `/usr/lib`. */
  readonly libraries: string;
}

/**
 * Unpacks packages of a newer Debian into a folder, with nothing of this machine touched: what they need, the C library
 * too, has to be named. Happens once.
 */
export async function unpackFromNewer(suite: string, folder: string, ...names: readonly string[]): Promise<Unpacked> {
  const root = path.join(folder, "root");
  if (!existsSync(root)) await unpack(suite, folder, root, names);
  const lib = path.join(root, "usr/lib");
  const triplet = (await readdir(lib)).find((name) => name.endsWith("-linux-gnu")) ?? "";
  const libraries = path.join(lib, triplet);
  const loader = (await readdir(libraries)).find((name) => name.startsWith("ld-linux-"));
  if (loader === undefined) throw new Error(`There is no loader in ${libraries}.`);
  return { loader: path.join(libraries, loader), libraries };
}

const keys = "/usr/share/keyrings/debian-archive-keyring.gpg";

async function unpack(suite: string, folder: string, root: string, names: readonly string[]): Promise<void> {
  if (onPath("apt-get") === undefined || !existsSync(keys))
    throw new Error(`To unpack ${names.join(", ")} it needs Debian's apt-get and Debian's keys.`);
  console.log(`Unpacking ${names.join(" and ")} of Debian ${suite}; this happens once …`);
  const [sources, lists, archives, draft] = ["sources.list", "lists", "archives", "draft"].map((name) =>
    path.join(folder, name),
  ) as [string, string, string, string];
  await rm(folder, { recursive: true, force: true });
  await Promise.all([lists, archives, draft].map((each) => mkdir(each, { recursive: true })));
  await writeFile(sources, `deb [signed-by=${keys}] http://deb.debian.org/debian ${suite} main\n`);
  const settings = [`Etc::sourcelist=${sources}`, "Etc::sourceparts=-", `State::lists=${lists}`, `Cache=${archives}`];
  const options = settings.flatMap((each) => ["-o", `Dir::${each}`]);
  await run("apt-get", [...options, "update"]);
  await run("apt-get", [...options, "download", ...names], { cwd: archives });
  for (const name of (await readdir(archives)).filter((each) => each.endsWith(".deb")))
    await run("dpkg-deb", ["--extract", path.join(archives, name), draft]);
  await Promise.all([lists, archives].map((each) => rm(each, { recursive: true })));
  // Only what is whole gets the name that is looked for.
  await rename(draft, root);
}

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

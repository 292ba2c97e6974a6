import { constants } from "node:os";

const duties = new Set<() => void>();
let listening = false;

/**
 * Makes sure that something is done when this process ends, however it ends (only SIGKILL cannot be heard), and gives a
 * function that does it now. A VS Code server and its extension host would otherwise outlive us.
 */
export function atExit(duty: () => void): () => void {
  listen();
  duties.add(duty);
  return () => {
    if (duties.delete(duty)) duty();
  };
}

function listen(): void {
  if (listening) return;
  listening = true;
  process.on("exit", () => {
    // The last first: a server ends before the folder goes that it was started on and still writes to.
    for (const duty of [...duties].reverse()) attempt(duty);
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => process.exit(128 + constants.signals[signal]));
}

/** One that fails must not keep the others from being done. */
function attempt(duty: () => void): void {
  try {
    duty();
  } catch (error) {
    console.error(error);
  }
}

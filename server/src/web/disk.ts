/**
 * The disk of the server in a browser: the files that the client has sent, by their paths. It answers as Node's does, of
 * what our sources ask; nothing can be written.
 */

interface Kept {
  readonly bytes: Uint8Array;
  readonly mtimeMs: number;
}

const files = new Map<string, Kept>();
let changes = 0;

/** A file has this text now, or is gone. */
export function put(path: string, text: string | undefined): void {
  if (text === undefined) files.delete(path);
  else files.set(path, { bytes: new TextEncoder().encode(text), mtimeMs: ++changes });
}

function refuse(path: string): never {
  throw Object.assign(new Error("There is no such file here."), { code: "ENOENT", path });
}

/** The names in a folder, and whether each is a file. */
function namesIn(folder: string): ReadonlyMap<string, boolean> {
  const within = folder.endsWith("/") ? folder : `${folder}/`;
  const names = new Map<string, boolean>();
  for (const path of files.keys()) {
    if (!path.startsWith(within)) continue;
    const [name = "", ...below] = path.slice(within.length).split("/");
    names.set(name, below.length === 0);
  }
  return names;
}

export function existsSync(path: string): boolean {
  return files.has(path) || namesIn(path).size > 0;
}

export function statSync(path: string) {
  const file = files.get(path);
  if (!file && namesIn(path).size === 0) refuse(path);
  const isFile = file !== undefined;
  return { isFile: () => isFile, isDirectory: () => !isFile, size: file?.bytes.length ?? 0, mtimeMs: file?.mtimeMs };
}

export function readdirSync(folder: string) {
  const names = namesIn(folder);
  if (names.size === 0) refuse(folder);
  return Array.from(names, ([name, isFile]) => ({ name, isFile: () => isFile, isDirectory: () => !isFile }));
}

export function readFileSync(path: string, encoding?: string): Uint8Array | string {
  const { bytes } = files.get(path) ?? refuse(path);
  return encoding === undefined ? bytes : new TextDecoder().decode(bytes);
}

/** Nothing can be written. */
export { refuse as mkdir, refuse as mkdtemp, refuse as rename, refuse as rm, refuse as writeFile };

/** The same for who waits. */
export const readFile = async (path: string, encoding?: string) => Promise.resolve(readFileSync(path, encoding));
export const readdir = async (folder: string) => Promise.resolve(readdirSync(folder));
export const stat = async (path: string) => Promise.resolve(statSync(path));
export const open = async (path: string) => {
  const { bytes } = files.get(path) ?? refuse(path);
  return Promise.resolve({
    read: async (buffer: Uint8Array, at: number, length: number, from: number) => {
      const part = bytes.subarray(from, from + length);
      buffer.set(part, at);
      return Promise.resolve({ bytesRead: part.length });
    },
    close: async () => Promise.resolve(),
  });
};

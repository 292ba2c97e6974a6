import type { Role } from "../model.ts";

/** Whether a voice is one person's, rather than several people's or nobody knows whose. */
export function isPerson({ role }: { readonly role: Role }): boolean {
  return role === "worker" || role === "member";
}

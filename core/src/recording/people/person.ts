import type { Recording, Role } from "../model.ts";

/** Whether a voice is one person's, rather than several people's or nobody knows whose. */
export function isPerson({ role }: { readonly role: Role }): boolean {
  return role === "worker" || role === "member";
}

/** What a recording calls somebody; an id that is nobody's stands for itself. */
export function nameOf(id: string, { speakers }: Pick<Recording, "speakers">): string {
  return speakers.find((speaker) => speaker.id === id)?.name ?? id;
}

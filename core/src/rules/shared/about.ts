/** Of which turns rules are asked. */
import type { Turn } from "../../recording/model.ts";

/** Turns with a tag in their words or in a remark on them. */
export const tagged = ({ tags }: Turn): boolean => tags.length > 0;
/** Turns of a worker whose words are exact. */
export const ofWorker = ({ speaker, notation }: Turn): boolean => speaker.role === "worker" && notation !== "narrative";
/** Turns of a member whose words are exact. */
export const ofMember = ({ speaker, notation }: Turn): boolean => speaker.role === "member" && notation !== "narrative";

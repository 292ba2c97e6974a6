/** What is not read, because somebody may have made it to do harm, or it is no document at all. */
import type { Message } from "#core";

/** Why a file is refused. */
export class Refused extends Error {
  readonly why: Message;

  constructor(why: Message) {
    super(why.text);
    this.why = why;
  }
}

/** The blocks of a text, which are scanned a few at a time, as long as there is time. */
import { BlockList } from "../markdown/block-list.ts";
import type { BlockShape } from "../markdown/placed-block.ts";
import { scanning } from "../markdown/scan.ts";

const never = (): boolean => false;

/** A text as blocks. */
export class ScannedBlocks {
  readonly #blocks = new BlockList([]);
  readonly #atOnce: number;
  /** Gives the blocks that have not been scanned yet; nothing once all have been. */
  #scan: Iterator<BlockShape, void> | undefined;

  /** `atOnce`: so many are scanned before it is asked whether time is over. */
  constructor(text: string, atOnce: number) {
    this.#scan = scanning(text);
    this.#atOnce = atOnce;
  }

  /** All of them: what has not been scanned is scanned for it. */
  get all(): BlockList {
    while (!this.scanOn(never));
    return this.#blocks;
  }

  /** Scans on until time is over; says whether all is scanned. */
  scanOn(isOver: () => boolean): boolean {
    while (this.#scan) {
      const shapes: BlockShape[] = [];
      for (let next = this.#scan.next(); !next.done; next = this.#scan.next()) {
        shapes.push(next.value);
        if (shapes.length === this.#atOnce) break;
      }
      this.#blocks.append(shapes);
      if (shapes.length < this.#atOnce) this.#scan = undefined;
      else if (isOver()) return false;
    }
    return true;
  }
}

import { fileSpan, type FileSpan } from "../markdown/block.ts";
import type { AnnotationKind, Recording } from "../recording/model.ts";

/** The remarks under turns of dialogue, by their kinds, as the lines that hold them: what can be folded away. */
export function remarkLines({ turns }: Recording): readonly (FileSpan & { readonly kind: AnnotationKind })[] {
  return turns.flatMap(({ notation, annotations }) =>
    notation === "dialogue" ? annotations.map(({ kind, span }) => ({ kind, ...fileSpan(span) })) : [],
  );
}

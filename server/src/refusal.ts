/** A no with its reason, for the person who asked: clients show these words as they are. */
import { LSPErrorCodes, ResponseError } from "vscode-languageserver";

/** What a handler answers or throws that cannot do what was asked; `words` are in the person's language. */
export function refusal(words: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, words);
}

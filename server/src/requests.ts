/** Our own requests: templates and new recordings. */
import { bodyFor, inOrder, newRecording } from "#core";
import { type Connection, ErrorCodes, ResponseError } from "vscode-languageserver";
import * as own from "./protocol.ts";
import type { Session } from "./session.ts";

export function offerRequests(connection: Connection, session: Session): void {
  const templates = async ({ uri, offset }: own.TemplatesParams): Promise<own.TemplateChoice[]> => {
    const note = uri === undefined ? undefined : await session.ready(uri);
    const recording = note?.recording();
    const context = await session.packs.whole(() => session.context(note));
    const { pick } = context.speech;
    return inOrder(recording, offset ?? 0, context).map((template) => ({
      ...{ id: template.id, kind: template.kind, ...(template.for && { for: template.for }) },
      ...{ title: pick(template.title), description: pick(template.description) },
      body: bodyFor(template, recording, context),
    }));
  };
  connection.onRequest(own.templatesRequest, templates);

  connection.onRequest(own.newRecordingRequest, async ({ template, ...beginning }: own.NewRecordingParams) => {
    const { vocabulary, speech } = await session.packs.whole(() => session.context());
    const found = vocabulary.pack.templates.find(({ id }) => id === template);
    if (!found) throw new ResponseError(ErrorCodes.InvalidParams, `There is no template “${template}”.`);
    return newRecording(found, beginning, speech);
  });
}

/** Our own requests: templates, new recordings, and the page to hand in. */
import { bodyFor, gateOf, inOrder, newRecording, rules, toHtml } from "#core";
import { type Connection, ErrorCodes, ResponseError } from "vscode-languageserver";
import * as own from "./protocol.ts";
import type { Session } from "./session.ts";

export function offerRequests(connection: Connection, session: Session): void {
  const { vocabulary } = session;

  connection.onRequest(own.templatesRequest, ({ uri, offset }: own.TemplatesParams): own.TemplateChoice[] => {
    const recording = uri === undefined ? undefined : session.noteAt(uri)?.recording();
    const context = session.context();
    const { pick } = context.speech;
    return inOrder(recording, offset ?? 0, context).map((template) => ({
      ...{ id: template.id, kind: template.kind, ...(template.for && { for: template.for }) },
      ...{ title: pick(template.title), description: pick(template.description) },
      body: bodyFor(template, recording, context),
    }));
  });

  connection.onRequest(own.newRecordingRequest, ({ template, ...beginning }: own.NewRecordingParams): string => {
    const found = vocabulary.pack.templates.find(({ id }) => id === template);
    if (!found) throw new ResponseError(ErrorCodes.InvalidParams, `There is no template “${template}”.`);
    return newRecording(found, beginning, session.context().speech);
  });

  connection.onRequest(own.exportRequest, ({ uri, overridden }: own.ExportParams): own.Exported => {
    const recording = session.noteAt(uri)?.recording();
    if (!recording) throw new ResponseError(ErrorCodes.InvalidParams, "This file is not a process recording.");
    const { speech } = session.context();
    const gate = gateOf(recording, vocabulary, rules);
    const catalogue = recording.language === speech.language ? session.options.catalogue : undefined;
    const html = toHtml(recording, {
      ...{ vocabulary, language: recording.language, gate, catalogue: catalogue ?? {} },
      ...(overridden === undefined ? {} : { overridden }),
    });
    return {
      ...(html === undefined ? {} : { html }),
      notice: speech.say(gate.notice.text, gate.notice.args),
      open: gate.open.map(({ message }) => speech.say(message.text, message.args)),
    };
  });
}

/** What a remark under a turn is called where the tool writes one. */
import type { Localised } from "../text/localised.ts";

export const remarkLabels = {
  feelings: { en: "Feelings", es: "Sentimientos" },
  analysis: { en: "Analysis", es: "Análisis" },
  skill: { en: "Skill", es: "Habilidad" },
  client: { en: "Client", es: "Afecto" },
  supervisor: { en: "Supervisor", es: "Supervisión" },
  reply: { en: "Reply", es: "Respuesta" },
  "next-time": { en: "Next time", es: "La próxima vez" },
} as const satisfies Readonly<Record<string, Required<Localised>>>;

/** `--help`, in Spanish. */
export const usageInSpanish = `Lee registros de proceso y deja que te pregunten lo que preguntaría una buena supervisión.

  process-recordings check ARCHIVOS…         qué hay que preguntar sobre ellos
      --format text|json|ndjson|sarif|github|junit
                                             (text)
      --fix                                  antes corrige en los archivos lo que se puede corregir sin riesgo
      --fail-on error|warning|information|hint|never
                                             terminar con 1 a partir de esta gravedad (warning)
  process-recordings parse ARCHIVO           qué se ha entendido de uno
      --format json|text                     (json)
  process-recordings report ARCHIVOS…        quién habla con quién, cuánto y cuándo; patrones, etiquetas;
                                             de una carpeta, o de varios archivos: qué hay y qué queda
                                             abierto, una fila por registro, sin clasificar a nadie;
                                             grupos a lo largo del tiempo
      --format md|html|json|csv              (md)
      -o, --output SALIDA                    escribirlo ahí, no en la terminal
      --override-privacy MOTIVO              aunque queden datos identificativos
  process-recordings stats ARCHIVOS…         las cifras de muchos registros, una línea cada uno
      --format text|json|ndjson|csv          (text)
      --merge                                ARCHIVOS son lo que otras llamadas dieron como ndjson: unirlo
  process-recordings rubric ARCHIVO          los criterios del curso: niveles, intervenciones que se pueden
      --format md|json                       citar, lo que ha anotado quien supervisa (md)
  process-recordings export ARCHIVO --to FORMATO
      html, pdf                              una página para imprimir y entregar
      docx                                   un documento de Word (--layout table|dialogue|form)
      table, dialogue                        el registro en la otra notación
      csv, json, qdpx                        intervenciones para una hoja de cálculo, el modelo, códigos
      -o, --output SALIDA                    escribirlo ahí, no en la terminal
      --columns speaker,dialogue,feelings…   de una tabla (las que contienen algo)
      --override-privacy MOTIVO              exportar aunque queden datos identificativos
  process-recordings import ARCHIVO          un registro a partir de un documento de Word, una página web,
                                             texto, WebVTT, SRT, un chat o transcripción de Zoom, CSV
      -o, --output SALIDA.recording.md       escribirlo ahí, no en la terminal
      --map NOMBRES                          YAML o CSV: nombre mostrado, nombre en el registro
      --into REGISTRO                        agregar solo los comentarios y etiquetas que volvieron en ARCHIVO
  process-recordings pack check PAQUETE      qué está mal en un paquete del curso, carpeta o archivo
      --format text|json                     (text)
  process-recordings pack new CARPETA        un paquete del curso para empezar
  process-recordings pack build CARPETA -o SALIDA.recordingpack
                                             el paquete en un archivo para enviar
      --override-privacy MOTIVO              aunque queden datos identificativos en sus registros
  process-recordings explain ARCHIVO         las intervenciones y las cuentas detrás de cada pregunta
      --rule REGLA, --line LÍNEA             solo de esta regla, solo en esta línea
      --format text|json                     (text)
  process-recordings codings ARCHIVO         lo que han etiquetado tú y quien supervisa, y la κ de Cohen
      --format text|json                     (text)
  process-recordings answers ARCHIVOS…       dónde se ve de otro modo, y por qué, en una lista
      --format text|json                     (text)
  process-recordings explain-config ARCHIVO REGLA
                                             quién decide cómo pregunta una regla, con archivo y línea
      --format text|json                     (text)

  --pack PAQUETE      de todas las órdenes que leen registros menos import: un paquete del curso,
                      carpeta o archivo; valen sus palabras donde un registro no pide otro

  --language en|es    el idioma de las respuestas (en; de una página: el del registro)
  --version, --help

Un archivo que nombras se lee, se llame como se llame. De una carpeta, solo los registros:
archivos que terminan en .recording.md, o cuyo encabezado tiene una línea “recording: …”. Lo que
.gitignore excluye queda fuera, y no se siguen enlaces.

Termina con 1 cuando check pregunta algo de --fail-on para arriba, cuando algo está mal en
un paquete o cuando quedan datos identificativos; con 2 cuando algo no se pudo leer o hacer;
si no, con 0. Nada se envía a ninguna parte; no se escribe nada más que SALIDA y, con --fix,
los propios registros.
`;

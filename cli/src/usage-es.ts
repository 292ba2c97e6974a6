/** `--help --language es`. Names of commands and options are as they are typed. */
export const usageEs = `Lee registros de proceso y pregunta lo que preguntaría una buena supervisión.

  process-recordings check ARCHIVOS…         lo que hay que preguntar sobre ellos
      --format text|json|ndjson|sarif|github|junit
                                             (text)
      --fix                                  antes corrige, en los archivos, lo que no tiene riesgo
      --fail-on error|warning|information|hint|never
                                             termina con 1 a partir de aquí (warning)
  process-recordings parse ARCHIVO           lo que se entendió de uno
      --format json|text                     (json)
  process-recordings report ARCHIVOS…        quién habla a quién, cuánto y cuándo; patrones, etiquetas
      --format md|html|json|csv              (md)
      -o, --output SALIDA                    lo escribe ahí y no en la terminal
      --override-privacy MOTIVO              aunque queden datos que identifican
                                             de una carpeta o de varios archivos: qué hay y qué está
                                             pendiente, una fila por registro, sin orden de mérito;
                                             los grupos a lo largo del tiempo
  process-recordings stats ARCHIVOS…         las cifras de muchos registros, una línea cada uno
      --format text|json|ndjson|csv          (text)
      --merge                                ARCHIVOS es lo que otras veces salió como ndjson: lo une
  process-recordings rubric ARCHIVO          los criterios del curso: niveles, turnos que se pueden
      --format md|json                       citar, lo que anotó quien supervisa (md)
  process-recordings export ARCHIVO --to FORMATO
      html, pdf                              una página para imprimir y entregar
      docx                                   un documento de Word (--layout table|dialogue|form)
      table, dialogue                        el registro en la otra notación
      csv, json, qdpx                        turnos para una hoja de cálculo, el modelo, codificaciones
      -o, --output SALIDA                    lo escribe ahí y no en la terminal
      --columns speaker,dialogue,feelings…   de una tabla (las que tienen algo)
      --override-privacy MOTIVO              exporta aunque queden datos que identifican
  process-recordings import ARCHIVO          un registro a partir de un documento de Word, una página web,
                                             texto, WebVTT, SRT, un chat o transcripción de Zoom, CSV
      -o, --output SALIDA.recording.md       lo escribe ahí y no en la terminal
      --map NOMBRES                          YAML o CSV: nombre mostrado, nombre en el registro
      --into REGISTRO                        agrega solo los comentarios y etiquetas que volvieron
                                             en ARCHIVO
  process-recordings pack check PAQUETE      qué falla en un paquete del curso, carpeta o archivo
      --format text|json                     (text)
  process-recordings pack new CARPETA        un paquete del curso para empezar
  process-recordings pack build CARPETA -o SALIDA.recordingpack
                                             el paquete como un solo archivo para enviar
  process-recordings explain ARCHIVO         los turnos y las cuentas detrás de lo que se pregunta
      --rule REGLA, --line LÍNEA             solo de esta regla, solo en esta línea
      --format text|json                     (text)
  process-recordings codings ARCHIVO         lo que etiquetaron tú y quien te supervisa, y la κ de Cohen
  process-recordings answers ARCHIVOS…       dónde se ve de otra manera y por qué, en una sola lista
      --format text|json                     (text)
  process-recordings explain-config ARCHIVO REGLA
                                             quién decide cómo pregunta una regla, con archivo y línea

  --pack PAQUETE      de check, parse, report, stats, rubric, export y explain…: un paquete del curso,
                      carpeta o archivo; sus palabras valen donde un registro no pide otro

  --language en|es    el idioma de la respuesta (en; una página: el del registro)
  --version, --help

Un archivo que nombras se lee, se llame como se llame. En una carpeta solo se leen los
registros: archivos que terminan en .recording.md, o cuyo encabezado tiene una línea
“recording: …”. Lo que .gitignore deja fuera queda fuera, y los enlaces no se siguen.

Termina con 0 si no hay nada que preguntar, con 1 si lo hay, con 2 si algo no se pudo
leer o hacer. No se envía nada a ninguna parte; no se escribe nada más que SALIDA
y, con --fix, los propios registros.
`;

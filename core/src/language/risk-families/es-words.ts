/** Words that many families of risk share, in Spanish. */

/** What is swallowed. */
// prettier-ignore
export const medicine = "pastillas/pastilla/píldoras/remedios/medicinas/medicina/medicamentos/tabletas/blíster/insulina/ansiolíticos/antidepresivos/clonazepam/lexatín/orfidal/diazepam/paracetamol/jarabe/gotas";
/** Who is a child. */
// prettier-ignore
export const children = "niño/niña/nene/nena/bebé/bebe/hijo/hija/hijos/hijas/chamaco/chamaca/chavo/guagua/wawa/crío/cría/peque/pequeño/pequeña/chiquito/chiquita/sobrino/sobrina/nieto/nieta/mellizos/gemelos/niños/niñas/morrito/pibe/gurí";
/** Who is old, or was a parent. */
// prettier-ignore
export const elders = "mamá/madre/papá/padre/abuela/abuelo/abuelita/abuelito/viejita/viejito/suegra/suegro/tía/tío/nona/yaya/yayo/residente/residentes";
/** Those of whom a child is told to be quiet. */
// prettier-ignore
export const menOfTheFamily = "padrastro/tío/abuelo/primo/hermano/padre/papá/vecino/cura/pastor/entrenador/maestro/profesor/novio/padrino/patrón/hermanastro/compadre";

/** Words of what is long past, made up, taught or a joke: beside one of them a sign of risk has to weigh, too. Data. */
import type { Phrase } from "../text/phrase.ts";

/** The years of a life that are past, as one place of a phrase: “in 1974”. */
const years: Phrase = Array.from({ length: 81 }, (_, at) => String(1940 + at)).join("/");

// prettier-ignore
export const tameEn: readonly Phrase[] = [
  years, "years ago/back/on/later/since/clean/sober", "years and counting", "decades ago", "decades back", "when i/he/she/we/they was/were/had", "back then", "back when", "long ago", "used to", "as a kid/child/girl/boy/teenager/student", "film/films/movie/movies/book/books/song/songs/novel/novels/story/stories/episode/episodes/series/podcast/documentary/game/games/videogame/lyrics/comic/poem/opera/character/villain/telly/tv/news/radio/newspaper/meme", "the/that/this/a play/show/paper", "training/lesson/lessons/course/workshop/leaflet/poster/lecture/awareness/assembly/drill/quiz", "in/my/our/the class", "haha/lol/joke/joked/jokes/joking/kidding/literally",
];

// prettier-ignore
export const tameEs: readonly Phrase[] = [
  years, "hace años/tiempo", "hace muchos/tantos/unos/varios años", "hace dos/tres/cuatro/cinco/seis/siete/ocho/nueve/diez/once/doce/quince/veinte/treinta/cuarenta años", "años después/limpio/limpia/sobrio/sobria", "años ya", "ya van/son", "cuando era/éramos/tenía/estaba/estábamos/vivía", "de niña/niño/chica/chico/joven/chiquita/chiquito", "en aquel entonces", "en aquella época", "antes de", "película/películas/peli/pelis/libro/libros/canción/canciones/novela/novelas/serie/series/telenovela/cuento/cuentos/obra/juego/juegos/videojuego/videojuegos/poema/personaje/personajes/tele/televisión/noticias/noticiero/radio/periódico/diario/meme/documental", "curso/taller/charla/lección/capacitación/folleto/cartel/afiche/simulacro", "la/mi/en clase", "jaja/jajaja/broma/bromas/bromeando/chiste/chistes/literal/literalmente",
];

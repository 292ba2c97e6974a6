/** Reported speech: where what was said begins and ends, and who is more than one. */
import { reads } from "../../support/stories.ts";

const en = "---\nworker: Sam\nmembers: [Tina, Maria, Gloria, Ruth, Big Al]\nlanguage: en\nnotation: narrative\n---\n\n";
const es = "---\nworker: Lola\nmembers: [Rosa, Carmen, Toño]\nlanguage: es\nnotation: narrative\n---\n\n";

reads("speech behind a colon goes on to the end of its sentence", en, [
  ["Maria says: It was long and I am tired.", "maria: It was long and I am tired"],
  ["Sam says: How was your week? Maria says: fine, I guess!", "sam: How was your week?", "maria: fine, I guess!"],
  [
    "Maria said: I was late, I said sorry, which made it worse, but she is mad; nobody cares.",
    "maria: I was late, I said sorry, which made it worse, but she is mad; nobody cares",
  ],
  ["Ruth asks: is it late, and is it cold?", "ruth: is it late, and is it cold?"],
  ["Maria says: I told Tina and she laughed.", "maria: I told Tina and she laughed"],
  ["Maria says: I know, Ruth told me.", "maria: I know, Ruth told me"],
  ["Maria said: it was long. It was Tina who left.", "maria: it was long"],
  [
    "Gloria says: it was late, so I left. She looked down.",
    "gloria: it was late, so I left",
    "gloria?: *(looked down)*",
  ],
  ["Maria said: no, and Tina said: yes! I asked why.", "maria: no", "tina: yes!", "sam: why"],
  ["Tina said: No; Maria said that it was late.", "tina: No", "maria: that it was late"],
  ["Maria asked: whether it was late. It was.", "maria: whether it was late"],
]);

reads("lo que se dice tras dos puntos sigue hasta el final de la oración", es, [
  ["Rosa dijo: ¿y ustedes qué? Toño se rió.", "rosa: ¿y ustedes qué?", "toño: *(se rió)*"],
  ["Toño contestó: no puedo más y me voy, pero no hoy.", "toño: no puedo más y me voy, pero no hoy"],
  [
    "Le pregunté: ¿qué pasó? Rosa saltó: que no era así, y le dio la hoja.",
    "lola: ¿qué pasó?",
    "rosa: que no era así, y le dio la hoja",
  ],
]);

reads("thanks and topics end where something is said", en, [
  ["I opened the group by thanking everyone for coming and said we would start.", "sam: we would start"],
  ["I closed by thanking Tina for the cake and asked who was next.", "sam: who was next"],
  ["I ended by thanking them and said that was all for today.", "sam: that was all for today"],
  ["I opened the group by thanking everyone for coming. Ruth left after thanking me."],
  ["Maria talked about her mother and said she missed her.", "maria: about her mother", "maria: she missed her"],
  ["Maria talked about her mother and the kids and said goodbye to them.", "maria: about her mother and the kids"],
  ["Tina talked about her week and started to cry.", "tina: about her week"],
  ["Maria talked about her mother who came and cried.", "maria: about her mother who came and cried"],
  ["Ruth talked about how she slept and cried.", "ruth: about how she slept and cried"],
]);

reads("more than one, or one of them", en, [
  [
    "Some of the women said they were cold. Two of them at once said good to know.",
    "several?: they were cold",
    "several?: good to know",
  ],
  [
    "Two of the girls in the back giggled. Several voices assured him it would be.",
    "several?: *(giggled)*",
    "several?: it would be",
  ],
  ["One of the residents by the window said no.", "unknown?: no"],
  ["One of the nurses said no. One of my sisters said that it was late. Two of Tina's sisters said they were late."],
  ["Most of the members of my family said no. Three of the chairs were broken. Some of the women left."],
  [
    "They nodded. I asked if it was late. They shrugged.",
    "several?: *(nodded)*",
    "sam: if it was late",
    "several?: *(shrugged)*",
  ],
  ["Tina said the school had called. They told her that it was late.", "tina: the school had called"],
  ["Tina whistled. Big Al bowed slightly.", "tina: *(whistled)*", "big-al: *(bowed slightly)*"],
]);

reads("what is said in few words", en, [
  [
    "Tina said which part. Maria said why not. Ruth said how come.",
    "tina: which part",
    "maria: why not",
    "ruth: how come",
  ],
  ["Maria said what she could. Ruth said why."],
  ["Maria said that sucks. Tina said that again. Ruth said that twice. Gloria said that always.", "maria: that sucks"],
  [
    "Tina said congratulations, quietly. Ruth said they should leave, slowly.",
    "tina: congratulations",
    "ruth: they should leave, slowly",
  ],
  [
    "Big Al shrugged. Maria said it was late, and he told her it was not.",
    "big-al: *(shrugged)*",
    "maria: it was late",
    "big-al?: it was not",
  ],
  [
    "Tina said her mother was late, and she told him it was fine.",
    "tina: her mother was late, and she told him it was fine",
  ],
  ["Tina said for real though. Ruth said only if we can.", "tina: for real though", "ruth: only if we can"],
  ["I asked Tina how it was and she said like taking off a coat.", "sam: how it was", "tina?: like taking off a coat"],
  [
    "Tina said for her sister it was late. Ruth said again how tired she was.",
    "tina: for her sister it was late",
    "ruth: how tired she was",
  ],
  ["Tina said she cared, and she said it so quietly that I missed it.", "tina: she cared"],
  ["Tina said she cared, and Ruth said it was late.", "tina: she cared", "ruth: it was late"],
  [
    "I said one at a time please. Maria said one more thing and left. Tina said two of her poems.",
    "sam: one at a time please",
  ],
  [
    "Tina said one thing that surprised me. Ruth said the words I had been waiting for. Maria said the thing that hurt.",
  ],
  ["Tina said the thing that hurt was the silence.", "tina: the thing that hurt was the silence"],
  ["Tina said some things are hard.", "tina: some things are hard"],
  [
    "Tina said hello, and that she was cold. Maria said nothing, and that was that.",
    "tina: hello, and that she was cold",
  ],
  ["Ruth said hi, and sat down. Ruth said grace and that was all.", "ruth: hi"],
  ["I said hopeful, which was corny and true.", "sam: hopeful"],
  ["Ruth said maybe, which was as far as she would go.", "ruth: maybe"],
  ["Ruth said the neighbor called, which was a lie.", "ruth: the neighbor called, which was a lie"],
]);

reads("one question has many answers, none of which need be a sentence", en, [
  [
    "I asked each of them for one thing to take home. Tina said the walk. Maria said three. Ruth said her dog.",
    "sam: for one thing to take home",
    "tina: the walk",
    "maria: three",
    "ruth: her dog",
  ],
  [
    "I ask how all slept. Tina says four hours. Maria says three.",
    "sam: how all slept",
    "tina: four hours",
    "maria: three",
  ],
  // What stands between has an end of its own.
  [
    "I asked for one word. Tina said the walk. It was late. Ruth said the words.",
    "sam: for one word",
    "tina: the walk",
  ],
]);

reads("the writer's own clause needs no comma behind what happened before", en, [
  ["After we sat down I said we would end at four.", "sam: we would end at four"],
  ["When all had sat down I welcomed them back and said we would end at four.", "sam: we would end at four"],
  ["I asked Ruth straight if she wanted to die.", "sam: if she wanted to die"],
  ["Ruth said it was late and admitted she was tired.", "ruth: it was late", "ruth: she was tired"],
]);

reads("a line is a sentence where nobody ends one with a mark", en, [
  [
    "i asked tina how it was\ntina said long\nmaria said it was the same for her and she could not go home because of the bus\ni said ok",
    "sam: how it was",
    "tina: long",
    "maria: it was the same for her and she could not go home because of the bus",
    "sam: ok",
  ],
  [
    "Maria said that it had been long and that\nTina knew how it was because she was there\nwhen the bus came\n",
    "maria: that it had been long and that Tina knew how it was because she was there when the bus came",
  ],
]);

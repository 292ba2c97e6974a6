import { walk } from "./walk.ts";
const w = await walk(1, Number(process.argv[2]));
console.log(JSON.stringify(w));

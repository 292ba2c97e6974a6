/** Where the server begins. Everything else is loaded through here. */
import { createLoader } from "./compiled.ts";

createLoader(__dirname)("./hello.js");

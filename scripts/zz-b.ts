import { bundleInto } from "./build.ts";
await bundleInto(process.argv[2]!, "server", process.argv[3] !== "plain");

import { ensureBuild } from "./current-build.mjs";

process.exitCode = await ensureBuild();

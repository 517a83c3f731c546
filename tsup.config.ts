import { defineConfig } from "tsup";

export default defineConfig([
  {
    entry: {
      index: "src/index.ts",
      "presets/index": "src/presets/index.ts",
      "verify/index": "src/verify/index.ts",
    },
    format: ["esm", "cjs"],
    target: "es2022",
    dts: true,
    clean: true,
    splitting: true,
    treeshake: true,
  },
  {
    entry: {
      main: "src/cli/main.ts",
      "write-schemas": "src/cli/write-schemas.ts",
      "write-preset-pages": "src/cli/write-preset-pages.ts",
    },
    outDir: "dist/cli",
    format: ["esm"],
    target: "node20",
  },
]);

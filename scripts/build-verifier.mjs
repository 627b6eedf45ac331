import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

// Makes the offline verifier, lib/signatures/offline/verifier.generated.ts, out of the verifier's own
// sources: `node scripts/build-verifier.mjs`. A unit test fails when the two are apart.

const root = path.resolve(import.meta.dirname, "..");
const folder = path.join(root, "lib", "signatures", "offline");
const target = path.join(folder, "verifier.generated.ts");

/** The page with the program in it. */
export async function buildVerifier() {
  const { outputFiles } = await build({
    entryPoints: [path.join(folder, "page.ts")],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2023",
    charset: "ascii",
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: "none",
    alias: { "@": root },
    // Says all it needs here: Next writes to tsconfig.json while it builds.
    tsconfigRaw: {},
  });
  const program = outputFiles[0].text.trim().replaceAll("</script", "<\\/script");
  const page = readFileSync(path.join(folder, "page.html"), "utf8");
  return page.replace("/*PROGRAM*/", () => program);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const html = JSON.stringify(await buildVerifier());
  const made = "// Made by scripts/build-verifier.mjs out of page.html and page.ts. Do not edit.";
  writeFileSync(target, `${made}\nexport const VERIFIER_HTML = ${html};\n`);
}

import { enter } from "./bootstrap.mjs";

// Regenerates from the migrations what TypeScript knows of the schema: its types and its permissions.
await enter(import.meta.url, async () => {
  const { writeFileSync } = await import("node:fs");
  const path = await import("node:path");
  const { generateTypes, typesFile } = await import("./checks/types.mjs");
  const { generatePermissions, permissionsFile } = await import("./checks/permissions.mjs");
  const { buildUnseeded } = await import("./checks/cluster.mjs");
  const { withCluster } = await import("./tests/cluster.mjs");
  await withCluster(".local/check", async (cluster) => {
    const url = await buildUnseeded(cluster);
    const files = {
      [typesFile]: await generateTypes(url),
      [permissionsFile]: await generatePermissions(url),
    };
    for (const [file, text] of Object.entries(files)) {
      writeFileSync(file, text);
      console.log(`Wrote ${path.relative(process.cwd(), file)}.`);
    }
  });
});

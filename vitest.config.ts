import path from "node:path";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;
const alias = {
  "@": root,
  // Refuses to load outside Next's server bundles.
  "server-only": path.join(root, "worker", "server-only.ts"),
};
const exclude = ["**/node_modules/**", "**/.next*/**", "**/.local/**"];

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: ["{app,components,lib,worker,scripts}/**/*.test.{ts,tsx}"],
          exclude,
          // A hundred random inputs on a busy machine: slow is not wrong.
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: {
          // Against the running stack of the test run, whose addresses and keys are in the environment.
          name: "api",
          include: ["supabase/tests/**/*.api.test.ts"],
          exclude,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

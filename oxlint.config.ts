import { defineConfig } from "oxlint";

// Architecture as lint: imports go one way, app → components → lib and worker → lib, and they are
// written from the root ("@/…"), so that these patterns see all of them.

type Pattern = { group: string[]; message: string; allowTypeImports?: boolean };

const fromRoot: Pattern = { group: ["../**"], message: "Write imports from the root: @/…" };
const nothingFrom = (...folders: string[]): Pattern => ({
  group: folders.map((folder) => `@/${folder}/**`),
  message: "Imports go one way: app → components → lib, worker → lib.",
});
const adminClient: Pattern = {
  group: ["@/lib/supabase/admin"],
  message: "The secret key ends every protection: only worker, scripts and the routes named here.",
};
const database: Pattern = {
  group: ["@/lib/*/queries", "@/lib/supabase/**"],
  message: "Components receive data and call actions; pages query.",
  allowTypeImports: true,
};
const nouns: Pattern = {
  group: [
    "@/components/*/**",
    "@/lib/*/**",
    "!@/components/ui/**",
    "!@/components/form/**",
    "!@/components/data-table/**",
    "!@/components/layout/**",
    "!@/components/charts/**",
    "!@/components/board/**",
    "!@/lib/theme/**",
  ],
  message: "A generic kit knows no nouns.",
};

function restrict(...patterns: Pattern[]) {
  const rule: ["error", { patterns: Pattern[] }] = ["error", { patterns }];
  return { "no-restricted-imports": rule };
}

/** Routes that may use the secret key, each with its reason. */
const adminRoutes: string[] = [];

export default defineConfig({
  plugins: ["typescript", "unicorn", "oxc", "import", "react", "jsx-a11y", "nextjs", "promise"],
  categories: { correctness: "error", suspicious: "error" },
  env: { browser: true, node: true, es2024: true },
  ignorePatterns: ["lib/supabase/database.types.ts", "**/*.d.ts"],
  rules: {
    "import/no-cycle": "error",
    "import/no-unassigned-import": "off", // styles and `server-only`
    "import/no-named-as-default-member": "off", // `fc.string()` and `pg.Client` are their idioms
    "react/react-in-jsx-scope": "off", // the automatic runtime
    "unicorn/consistent-function-scoping": "off", // a helper belongs beside its one use
    "promise/always-return": "off", // a last `then` has nobody to return to
    // Dialogs and popovers move focus to their first field, as the ARIA patterns ask.
    "jsx-a11y/no-autofocus": "off",
    // A table laid out as a grid loses its roles unless they are written; a region that scrolls must
    // be reachable by keyboard. axe judges the result in the browser tests.
    "jsx-a11y/no-redundant-roles": "off",
    "jsx-a11y/no-interactive-element-to-noninteractive-role": "off",
    "jsx-a11y/no-noninteractive-tabindex": "off",
    "jsx-a11y/prefer-tag-over-role": "off",
    // A sum has a style that is not CSS.
    "react/style-prop-object": ["error", { allow: ["MoneyText"] }],
    "typescript/no-explicit-any": "error",
    "typescript/no-non-null-assertion": "error",
    "typescript/consistent-type-imports": "error",
    "no-console": "off",
    "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
    eqeqeq: ["error", "smart"],
    ...restrict(adminClient),
  },
  overrides: [
    {
      files: ["lib/**"],
      rules: restrict(fromRoot, adminClient, nothingFrom("app", "components", "worker")),
    },
    {
      files: ["components/**"],
      rules: restrict(fromRoot, adminClient, database, nothingFrom("app", "worker")),
    },
    {
      files: ["components/{ui,form,data-table,layout,charts,board}/**"],
      rules: restrict(fromRoot, adminClient, nouns, nothingFrom("app", "worker")),
    },
    { files: ["worker/**"], rules: restrict(fromRoot, nothingFrom("app", "components")) },
    { files: ["scripts/**", "bench/**"], rules: restrict() },
    ...(adminRoutes.length > 0
      ? [{ files: adminRoutes, rules: restrict(nothingFrom("worker")) }]
      : []),
  ],
});

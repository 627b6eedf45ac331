// Stands in for the package `server-only` outside Next: see `worker/tsconfig.json`.
// oxlint-disable-next-line unicorn/require-module-specifiers -- a module with nothing in it
export {};

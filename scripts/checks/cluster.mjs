import { createDatabase, urlsOf } from "../stack/database.mjs";
import { migrate } from "../stack/migrations.mjs";

/** The migrated database without any row of a seed, from which tests and checks clone theirs. */
export const unseeded = "unseeded";

/** Builds the unseeded database on a cluster. @returns {Promise<string>} its owner's connection string */
export async function buildUnseeded({ settings, secrets }) {
  await createDatabase(settings, secrets, unseeded);
  const { owner } = urlsOf(settings, secrets, unseeded);
  await migrate(owner);
  return owner;
}

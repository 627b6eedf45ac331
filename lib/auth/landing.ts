import "server-only";

import { getSession, type Session } from "./session";

/** Where the signed-in person begins; null for nobody. */
export async function findLanding(): Promise<string | null> {
  const session = await getSession();
  return session.person && landingOf(session);
}

/**
 * Where a person begins: their default project, else their default organisation, else the projects of
 * the only one they reach (a client's people), else the choice.
 */
export async function landingOf({ organisations }: Session): Promise<string> {
  const only = organisations.length === 1 ? organisations[0] : undefined;
  const start = organisations.find(({ is_default }) => is_default) ?? only;
  if (!start) return "/start";

  const { organisation } = await getSession(start.slug);
  const project = organisation?.projects.find(({ is_default }) => is_default);
  if (project) return `/${start.slug}/projects/${encodeURIComponent(project.reference)}`;
  return organisation?.is_member ? `/${start.slug}` : `/${start.slug}/projects`;
}

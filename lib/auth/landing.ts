import "server-only";

import { getSession, type Session } from "./session";

/** Where the signed-in person begins; null for nobody. */
export async function findLanding(): Promise<string | null> {
  const session = await getSession();
  return session.person && landingOf(session);
}

/**
 * Where a person begins: their default project, else their default organisation; who stands for clients only, in
 * the portal of the first; else the only organisation they reach, else the choice. A system administrator who is in
 * none begins in the administration.
 */
export async function landingOf({ person, organisations, clients }: Session): Promise<string> {
  if (person?.role === "admin" && organisations.length === 0) return "/admin";
  const only = organisations.length === 1 ? organisations[0] : undefined;
  const start = organisations.find(({ is_default }) => is_default) ?? only;
  const isClientsOnly = organisations.every(({ slug }) =>
    clients.some(({ organisation_slug }) => organisation_slug === slug),
  );
  const portal = isClientsOnly && clients[0] ? `/portal/${clients[0].id}` : null;
  if (!start) return portal ?? "/start";

  const { organisation } = await getSession(start.slug);
  const project = organisation?.projects.find(({ is_default }) => is_default);
  if (project) return `/${start.slug}/projects/${encodeURIComponent(project.reference)}`;
  return portal ?? (organisation?.is_member ? `/${start.slug}` : `/${start.slug}/projects`);
}

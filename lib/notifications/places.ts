/** Where an execution is seen: the supplier's people in the app, a client's people in their portal. */
export function executionPath(
  organisation: string,
  { execution_id, client_id }: Record<string, unknown> = {},
): string | null {
  if (typeof execution_id !== "string") return null;
  const side = typeof client_id === "string" ? `portal/${client_id}` : organisation;
  return `/${side}/executions/${execution_id}`;
}

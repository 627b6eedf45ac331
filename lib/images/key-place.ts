/** What a provider's key is sealed with: moved to another tenant, client or provider, it does not open. */
export function providerKeyPlace(
  organisation_id: string,
  client_id: string | null,
  provider: string,
) {
  return { organisation_id, name: `client/${client_id ?? ""}/${provider}` };
}

import { z } from "zod";

import { RequestRefused, type SafeClient, type SafeResponse } from "@/lib/net/safe-request";
import { openSecret, secretKey } from "@/lib/workflows/secrets";

type Query = <Row extends object>(text: string, values: unknown[]) => Promise<Row[]>;

const claimSchema = z.object({
  attempt: z.int(),
  organisation_id: z.uuid(),
  method: z.string(),
  url: z.string(),
  headers: z.record(z.string(), z.unknown()),
  body: z.unknown(),
  timeout_ms: z.number(),
  idempotency_key: z.uuid(),
  secret_marker: z.string(),
});
type Claim = z.infer<typeof claimSchema>;

type Outcome =
  | { status: number; body: unknown }
  | { error: string; retry: boolean; status?: number };

/**
 * Makes the request of one step: takes it under a lease, asks, and says what came of it. Whoever is killed in the
 * middle leaves a lease that runs out; the next attempt carries the same idempotency key.
 */
export async function callHttp(query: Query, stepId: string, client: SafeClient): Promise<string> {
  const [row] = await query<{ claim: unknown }>("select private.claim_http_step($1) as claim", [
    stepId,
  ]);
  if (!row?.claim) return "nothing to do";
  const claim = claimSchema.parse(row.claim);
  const outcome = await ask(query, claim, client);
  const finish = async (result: Outcome) => {
    const [done] = await query<{ status: string }>(
      "select private.finish_step($1, $2, $3::jsonb) as status",
      [stepId, claim.attempt, JSON.stringify(result)],
    );
    return done?.status ?? "ignored";
  };
  try {
    return await finish(outcome);
  } catch (error) {
    // 22…: the answer holds what the database cannot keep. Anything else is not the answer's fault.
    if (!(error instanceof Error && "code" in error && String(error.code).startsWith("22")))
      throw error;
    return finish({
      error: "The answer cannot be kept: it is not clean text or JSON.",
      retry: false,
    });
  }
}

async function ask(query: Query, claim: Claim, client: SafeClient): Promise<Outcome> {
  try {
    const fill = await secretsOf(query, claim);
    const hasBody = !["GET", "HEAD"].includes(claim.method) && claim.body != null;
    const isText = typeof claim.body === "string";
    const headers = Object.entries(claim.headers).map(
      ([name, value]) => [name, fill(String(value ?? ""))] as const,
    );
    const response = await client.request({
      method: claim.method,
      url: fill(claim.url, encodeURIComponent),
      headers: {
        ...(hasBody && {
          "content-type": isText ? "text/plain; charset=utf-8" : "application/json",
        }),
        ...Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value])),
        "idempotency-key": claim.idempotency_key,
      },
      ...(hasBody && {
        body: isText
          ? fill(String(claim.body))
          : fill(JSON.stringify(claim.body), (secret) => JSON.stringify(secret).slice(1, -1)),
      }),
      timeoutMs: claim.timeout_ms,
    });
    return judge(response);
  } catch (error) {
    if (error instanceof RequestRefused) return { error: error.message, retry: error.isTransient };
    // A header that cannot be sent, and the like: never the text, which may hold a secret.
    return { error: "The request cannot be made.", retry: false };
  }
}

/** What fills secrets in where their names stand. The marker is new for each attempt, so that no data can name one. */
async function secretsOf(query: Query, { organisation_id, secret_marker, ...rest }: Claim) {
  const pattern = new RegExp(`${secret_marker}:([A-Z][A-Z0-9_]*);`, "g");
  const names = [...JSON.stringify(rest).matchAll(pattern)].map(([, name]) => name ?? "");
  const values = new Map<string, string>();
  if (names.length > 0) {
    const rows = await query<{ name: string; sealed: string }>(
      "select name, sealed from public.workflow_secrets where organisation_id = $1 and name = any ($2)",
      [organisation_id, names],
    );
    for (const { name, sealed } of rows) {
      values.set(name, openSecret(secretKey(), sealed, { organisation_id, name }));
    }
    const missing = names.find((name) => !values.has(name));
    if (missing) throw new RequestRefused(`There is no secret called ${missing}.`);
  }
  return (text: string, escape: (value: string) => string = (value) => value) =>
    text.replaceAll(pattern, (_, name: string) => escape(values.get(name) ?? ""));
}

function judge({ status, headers, text }: SafeResponse): Outcome {
  if (status < 400) return { status, body: readBody(text, headers["content-type"] ?? "") };
  const retry = [408, 425, 429].includes(status) || status >= 500;
  return { error: `The other side answered ${status}.`, retry, status };
}

/** JSON as it is, anything else as text; without what the database cannot hold. */
function readBody(text: string, type: string): unknown {
  const clean = (value: string) => value.replaceAll("\0", "").toWellFormed();
  if (/[/+]json\b/i.test(type)) {
    try {
      return JSON.parse(text, (_, value: unknown) =>
        typeof value === "string" ? clean(value) : value,
      );
    } catch {
      // Text, then.
    }
  }
  return clean(text);
}

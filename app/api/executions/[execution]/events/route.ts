import type { NextRequest } from "next/server";
import { z } from "zod";

import { requirePerson } from "@/lib/auth/context";
import { eyesOf, pulseOf, watch } from "@/lib/executions/watch";
import { takeTry } from "@/lib/rate-limit";

/** So that rights are looked at again, and a token is renewed, by connecting anew. */
const LIFE_MS = 55_000;
const NO_STORE = { "cache-control": "private, no-store, no-transform" };

/**
 * An execution as it happens: server-sent events, each the whole of `get_execution`, named by when it moved. With
 * `?pulse`, for both sides, each says no more than that it moved. `?once` answers with one of them as JSON, for who
 * cannot listen.
 */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/api/executions/[execution]/events">,
) {
  const context = await requirePerson();
  const id = z.uuid().safeParse((await params).execution);
  const isPulse = request.nextUrl.searchParams.has("pulse");
  const eyes = id.success ? (isPulse ? pulseOf : eyesOf)(context.db, id.data) : null;
  const movedAt = await eyes?.movedAt();
  if (!id.success || !eyes || !movedAt)
    return new Response("This execution does not exist, or you cannot reach it.", { status: 404 });
  if (!takeTry(`watch:${context.person.id}`, 240, 60))
    return new Response("That was too often. Wait a minute, then try again.", { status: 429 });
  if (request.nextUrl.searchParams.has("once"))
    return Response.json(await eyes.read(), { headers: NO_STORE });

  const seen = request.headers.get("last-event-id") ?? request.nextUrl.searchParams.get("seen");
  const encoder = new TextEncoder();
  let leave = () => {};
  let life: NodeJS.Timeout | undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      let isOpen = true;
      const say = (text: string) => isOpen && controller.enqueue(encoder.encode(text));
      const end = () => {
        if (!isOpen) return;
        isOpen = false;
        clearTimeout(life);
        leave();
        controller.close();
      };
      life = setTimeout(end, LIFE_MS);
      request.signal.addEventListener("abort", end);
      say("retry: 1000\n\n");
      leave = watch(
        isPulse ? `pulse:${id.data}` : id.data,
        {
          eyes,
          end,
          send: (told) => say(`id: ${told.execution.moved_at}\ndata: ${JSON.stringify(told)}\n\n`),
        },
        movedAt,
        seen,
      );
    },
    cancel() {
      clearTimeout(life);
      leave();
    },
  });
  return new Response(body, {
    headers: {
      ...NO_STORE,
      "content-type": "text/event-stream; charset=utf-8",
      "x-accel-buffering": "no",
    },
  });
}

import "server-only";

import type { Db } from "@/lib/supabase/server";

import type { Progress, Told } from "./progress";
import { isOver } from "./rules";

/*
 * Everybody who watches one execution shares one look at it: this process asks whether it moved, once for all of
 * them, and when it did, reads it once. A watcher's own right is checked when the stream opens and, as a stream lives
 * no longer than a minute, at least every minute after that; a look is always somebody's who may still see it.
 */

/** How one person sees an execution. */
export type Eyes = {
  /** When it last moved; null for who does not, or no longer, see it. */
  movedAt: () => Promise<string | null>;
  read: () => Promise<Told | null>;
};

type Watcher = { eyes: Eyes; send: (told: Told) => void; end: () => void };
type Room = {
  watchers: Set<Watcher>;
  movedAt: string;
  last: Told | null;
  timer: NodeJS.Timeout | null;
};

const rooms = new Map<string, Room>();

/** Of the organisation's people: the whole of it. */
export function eyesOf(db: Db, id: string): Eyes {
  return {
    movedAt: async () => {
      const found = await db
        .from("workflow_executions")
        .select("moved_at")
        .eq("id", id)
        .maybeSingle();
      return found.data?.moved_at ?? null;
    },
    read: async () => {
      const found = await db.rpc("get_execution", { execution_id: id });
      return found.error ? null : (found.data as unknown as Progress | null);
    },
  };
}

/** Of both sides: whether it moved, and no more. */
export function pulseOf(db: Db, id: string): Eyes {
  const read = async () => {
    const found = await db.rpc("get_execution_pulse", { execution_id: id });
    return found.error ? null : (found.data as unknown as Told | null);
  };
  return { read, movedAt: async () => (await read())?.execution.moved_at ?? null };
}

/**
 * Adds a watcher, who has been found to see it, and tells what moved after `seen`; those with the same eyes share a room.
 * Returns how to leave.
 */
export function watch(
  id: string,
  watcher: Watcher,
  movedAt: string,
  seen: string | null,
): () => void {
  const room = rooms.get(id) ?? { watchers: new Set(), movedAt: "", last: null, timer: null };
  rooms.set(id, room);
  room.watchers.add(watcher);
  if (room.last && room.movedAt === movedAt) {
    if (seen !== movedAt) watcher.send(room.last);
  } else if (seen !== movedAt) {
    // The next look reads it for everybody.
    room.movedAt = "";
  } else {
    room.movedAt ||= movedAt;
  }
  if (!room.timer) room.timer = setTimeout(() => void look(id), room.movedAt === "" ? 0 : PAUSE_MS);
  return () => {
    room.watchers.delete(watcher);
    if (room.watchers.size > 0) return;
    if (room.timer) clearTimeout(room.timer);
    if (rooms.get(id) === room) rooms.delete(id);
  };
}

const PAUSE_MS = 1000;
/** What is over moves only when somebody tries it again. */
const PAUSE_OVER_MS = 5000;

async function look(id: string) {
  const room = rooms.get(id);
  if (!room) return;
  const watcher = [...room.watchers].at(-1);
  if (watcher) await lookThrough(room, watcher);
  if (rooms.get(id) !== room || room.watchers.size === 0) return;
  const isDone = room.last !== null && isOver(room.last.execution.status);
  room.timer = setTimeout(() => void look(id), isDone ? PAUSE_OVER_MS : PAUSE_MS);
}

/** Looks with the eyes of one; who no longer sees it is sent away, and the next look is another's. */
async function lookThrough(room: Room, watcher: Watcher) {
  try {
    const movedAt = await watcher.eyes.movedAt();
    if (movedAt === null) return leave(room, watcher);
    if (movedAt === room.movedAt) return;
    const told = await watcher.eyes.read();
    if (!told) return leave(room, watcher);
    room.movedAt = told.execution.moved_at;
    room.last = told;
    for (const one of room.watchers) one.send(told);
  } catch {
    leave(room, watcher);
  }
}

function leave(room: Room, watcher: Watcher) {
  room.watchers.delete(watcher);
  watcher.end();
}

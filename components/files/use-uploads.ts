"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";

import type { ProjectScope } from "@/lib/auth/context";

import { putFile } from "./put-file";

/** A file on its way: how far it is, or why it was refused. */
export type Upload = { id: string; file: File; percent: number; error: string | null };

/** Sends files one after the other, each under an id of its own, so that trying again is the same file. */
export function useUploads(deliverableId: string, scope: ProjectScope) {
  const router = useRouter();
  const [uploads, setUploads] = useState<Upload[]>([]);
  const patch = (id: string, change: Partial<Upload>) =>
    setUploads((all) =>
      all.map((upload) => (upload.id === id ? { ...upload, ...change } : upload)),
    );
  const forget = (id: string) => setUploads((all) => all.filter((upload) => upload.id !== id));

  const send = async ({ id, file }: Pick<Upload, "id" | "file">) => {
    patch(id, { percent: 0, error: null });
    const search = new URLSearchParams({ ...scope, deliverable: deliverableId, name: file.name });
    const result = await putFile(`/api/files/${id}?${search}`, file, (percent) =>
      patch(id, { percent }),
    );
    if (!result.ok) return patch(id, { error: result.message });
    forget(id);
    router.refresh();
  };

  const add = async (files: File[]) => {
    const added = files.map((file) => ({ id: crypto.randomUUID(), file, percent: 0, error: null }));
    setUploads((all) => [...all, ...added]);
    for (const upload of added) await send(upload);
  };

  return { uploads, add, retry: send, forget };
}

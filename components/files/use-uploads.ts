"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";

import type { ActionResult } from "@/lib/action-result";
import type { ProjectScope } from "@/lib/auth/context";

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
    const result = await put(`/api/files/${id}?${search}`, file, (percent) =>
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

const UNREACHABLE: ActionResult = {
  ok: false,
  code: "unreachable",
  message: "The server could not be reached, so the file was not added. Try again.",
};

/** XMLHttpRequest, because fetch does not tell how much was sent. */
function put(
  address: string,
  file: File,
  onProgress: (percent: number) => void,
): Promise<ActionResult<unknown>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("PUT", address);
    request.responseType = "json";
    request.upload.addEventListener("progress", ({ loaded, total }) =>
      onProgress(Math.round((loaded / total) * 100)),
    );
    request.addEventListener("load", () =>
      resolve(isResult(request.response) ? request.response : UNREACHABLE),
    );
    request.addEventListener("error", () => resolve(UNREACHABLE));
    request.addEventListener("abort", () => resolve(UNREACHABLE));
    request.send(file);
  });
}

function isResult(answer: unknown): answer is ActionResult<unknown> {
  return typeof answer === "object" && answer !== null && "ok" in answer;
}

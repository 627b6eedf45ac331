"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";

import { putFile } from "@/components/files/put-file";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";

type Chosen = { id: string; file: File };
const MOST = 10;

/** Files chosen for a message that is not sent yet; they follow it, each under an id of its own. */
export function useTicketFiles(scope: OrgScope) {
  const router = useRouter();
  const [chosen, setChosen] = useState<Chosen[]>([]);

  const add = (files: File[]) => {
    const added = files.map((file) => ({ id: crypto.randomUUID(), file }));
    setChosen((before) => [...before, ...added].slice(0, MOST));
  };
  const drop = (id: string) => setChosen((before) => before.filter((one) => one.id !== id));

  /** Sends them after their message; what was refused is said, and the message stands. */
  const sendWith = async (messageId: string) => {
    const files = chosen;
    setChosen([]);
    for (const { id, file } of files) {
      const search = new URLSearchParams({ ...scope, message: messageId, name: file.name });
      const result = await putFile(`/api/ticket-files/${id}?${search}`, file, () => undefined);
      if (!result.ok) toast.error(`${file.name} was not added`, { description: result.message });
    }
    if (files.length > 0) router.refresh();
  };

  return { chosen, add, drop, sendWith };
}

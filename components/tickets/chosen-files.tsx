"use client";

import { Paperclip, X } from "lucide-react";

import { IconButton } from "@/components/ui/button";
import { FileDrop } from "@/components/ui/file-drop";
import { ACCEPT, KINDS_IN_WORDS, MAX_FILE_BYTES } from "@/lib/files/kinds";

import type { useTicketFiles } from "./use-ticket-files";

/** Where files are chosen, and those that will go along. */
export function ChosenFiles({ files }: { files: ReturnType<typeof useTicketFiles> }) {
  return (
    <div className="grid gap-2">
      {files.chosen.length > 0 && (
        <ul aria-label="Files to send" className="grid gap-1">
          {files.chosen.map(({ id, file }) => (
            <li key={id} className="flex items-center gap-2">
              <Paperclip aria-hidden className="size-4 shrink-0 text-muted" />
              <span className="min-w-0 flex-1 truncate">{file.name}</span>
              <IconButton label={`Leave out ${file.name}`} size="sm" onPress={() => files.drop(id)}>
                <X aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <FileDrop
        label="Add files"
        hint={`${KINDS_IN_WORDS}, up to 10 MB each`}
        accept={ACCEPT}
        maxBytes={MAX_FILE_BYTES}
        onFiles={files.add}
      />
    </div>
  );
}

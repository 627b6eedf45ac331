"use client";

import { RotateCcw, X } from "lucide-react";

import { Button, IconButton } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { FileDrop } from "@/components/ui/file-drop";
import { Progress } from "@/components/ui/progress";
import { EmptyState } from "@/components/ui/states";
import type { ProjectScope } from "@/lib/auth/context";
import { ACCEPT, KINDS_IN_WORDS, MAX_FILE_BYTES } from "@/lib/files/kinds";
import type { FileRow } from "@/lib/files/queries";

import { FileItem } from "./file-item";
import { type Upload, useUploads } from "./use-uploads";

type Props = {
  deliverableId: string;
  files: FileRow[];
  scope: ProjectScope;
  /** Why this person may not add or remove files, in words. */
  refusal: string | null;
};

/** What was handed over. The files are part of what is signed, by name and by hash. */
export function FilesSection({ deliverableId, files, scope, refusal }: Props) {
  const { uploads, add, retry, forget } = useUploads(deliverableId, scope);
  const isEmpty = files.length === 0 && uploads.length === 0;
  return (
    <Section title="Files" flush>
      {isEmpty && refusal && <EmptyState compact title="No files" />}
      {!isEmpty && (
        <ul aria-label="Files">
          {files.map((file) => (
            <FileItem key={file.id} file={file} scope={scope} isReadOnly={refusal !== null} />
          ))}
          {uploads.map((upload) => (
            <UploadItem
              key={upload.id}
              upload={upload}
              onRetry={() => void retry(upload)}
              onForget={() => forget(upload.id)}
            />
          ))}
        </ul>
      )}
      {refusal ? (
        files.length > 0 && <p className="px-4 py-2 text-xs text-muted">{refusal}</p>
      ) : (
        <div className="p-4" data-print="hide">
          <FileDrop
            hint={`${KINDS_IN_WORDS}, up to 10 MB each`}
            accept={ACCEPT}
            maxBytes={MAX_FILE_BYTES}
            onFiles={(chosen) => void add(chosen)}
          />
        </div>
      )}
    </Section>
  );
}

function UploadItem({
  upload,
  onRetry,
  onForget,
}: {
  upload: Upload;
  onRetry: () => void;
  onForget: () => void;
}) {
  const { file, percent, error } = upload;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-separator px-4 py-2 last:border-0">
      <span className="min-w-0 flex-1 basis-48 truncate">{file.name}</span>
      {error === null ? (
        <span className="w-40">
          <Progress value={percent} label={`Upload of ${file.name}`} />
        </span>
      ) : (
        <>
          <span role="alert" className="basis-64 text-danger">
            {error}
          </span>
          <Button size="sm" icon={<RotateCcw aria-hidden />} onPress={onRetry}>
            Try again
          </Button>
          <IconButton label={`Forget ${file.name}`} size="sm" onPress={onForget}>
            <X aria-hidden />
          </IconButton>
        </>
      )}
    </li>
  );
}

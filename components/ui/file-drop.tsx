"use client";

import { FileUp } from "lucide-react";
import { useId, useRef, useState } from "react";

import { cn } from "./cn";

/**
 * A place to drop files, and a button to choose them. It checks what it can at once (kind by name,
 * size); the server checks the content.
 */
export function FileDrop({
  label = "Drop files here, or choose them",
  hint,
  accept,
  maxBytes,
  multiple = true,
  isDisabled,
  onFiles,
}: {
  label?: string;
  /** What is accepted, in words: "PDF, PNG or JPEG, up to 10 MB". */
  hint: string;
  /** As for `<input accept>`: ".pdf,.png". */
  accept?: string;
  maxBytes?: number;
  multiple?: boolean;
  isDisabled?: boolean;
  onFiles: (files: File[]) => void;
}) {
  const inputId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [error, setError] = useState<string>();

  const take = (list: FileList | null) => {
    const files = [...(list ?? [])].slice(0, multiple ? undefined : 1);
    const problem = files.map((file) => problemOf(file, accept, maxBytes)).find(Boolean);
    setError(problem);
    if (!problem && files.length > 0) onFiles(files);
    // The same file chosen again is a change again.
    if (input.current) input.current.value = "";
  };

  return (
    <div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping has the input inside for whoever cannot drag */}
      <label
        htmlFor={inputId}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          if (!isDisabled) take(event.dataTransfer.files);
        }}
        className={cn(
          "flex cursor-pointer items-center gap-3 rounded-lg border border-dashed border-field-border px-4 py-3 has-focus-visible:outline-2 has-focus-visible:outline-focus",
          isOver && "border-accent-text bg-accent-soft",
          isDisabled && "cursor-not-allowed opacity-60",
        )}
      >
        <FileUp aria-hidden className="size-4 shrink-0 text-muted" />
        <span className="min-w-0">
          <span className="block font-medium">{label}</span>
          <span className="block text-xs text-muted">{hint}</span>
        </span>
        <input
          ref={input}
          id={inputId}
          type="file"
          className="sr-only"
          accept={accept}
          multiple={multiple}
          disabled={isDisabled}
          onChange={(event) => take(event.target.files)}
        />
      </label>
      <p role="alert" className="mt-1 text-xs text-danger-soft-foreground empty:hidden">
        {error}
      </p>
    </div>
  );
}

function problemOf(
  file: File,
  accept: string | undefined,
  maxBytes: number | undefined,
): string | undefined {
  const kinds =
    accept
      ?.toLowerCase()
      .split(",")
      .map((kind) => kind.trim()) ?? [];
  const isKnown = kinds.some((kind) =>
    kind.startsWith(".")
      ? file.name.toLowerCase().endsWith(kind)
      : file.type.startsWith(kind.replace("*", "")),
  );
  if (kinds.length > 0 && !isKnown) return `${file.name} is not one of the accepted kinds of file.`;
  if (file.size === 0) return `${file.name} is empty.`;
  if (maxBytes && file.size > maxBytes) {
    return `${file.name} is larger than ${Math.round(maxBytes / 1_048_576)} MB.`;
  }
  return undefined;
}

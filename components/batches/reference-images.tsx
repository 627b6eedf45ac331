"use client";

import { X } from "lucide-react";
import { useState } from "react";

import { Banner } from "@/components/ui/banner";
import { IconButton } from "@/components/ui/button";
import { FileDrop } from "@/components/ui/file-drop";
import type { ActionResult } from "@/lib/action-result";

const MOST = 5;

export type KeptReference = { name: string; path: string };

type ReferenceImagesProps = {
  ownerId: string;
  references: readonly KeptReference[];
  onChange: (references: KeptReference[]) => void;
};

/** Pictures that go with every prompt: sent at once, checked by the server, at most five. */
export function ReferenceImages({ ownerId, references, onChange }: ReferenceImagesProps) {
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const add = async (files: File[]) => {
    setError(null);
    setBusy(true);
    let kept = [...references];
    for (const file of files.slice(0, MOST - references.length)) {
      const result = await send(ownerId, file);
      if (!result.ok) {
        setError(`${file.name}: ${result.message}`);
        break;
      }
      const { path } = result.data;
      kept = [...kept.filter((other) => other.path !== path), { name: file.name, path }];
      onChange(kept);
    }
    setBusy(false);
  };
  return (
    <div className="grid gap-2">
      <FileDrop
        label={isBusy ? "Sending…" : "Reference images"}
        hint="Up to five PNG, JPEG or WebP, 10 MB each; they go with every prompt"
        accept=".png,.jpg,.jpeg,.webp"
        maxBytes={10_485_760}
        isDisabled={isBusy || references.length >= MOST}
        onFiles={(files) => void add(files)}
      />
      {error && <Banner tone="danger" title={error} />}
      {references.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {references.map(({ name, path }) => (
            <li key={path} className="flex items-center gap-1 rounded-md border px-2 text-xs">
              <span className="max-w-40 truncate">{name}</span>
              <IconButton
                size="sm"
                label={`Leave out ${name}`}
                onPress={() => onChange(references.filter((other) => other.path !== path))}
              >
                <X aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

async function send(ownerId: string, file: File): Promise<ActionResult<{ path: string }>> {
  try {
    const response = await fetch(`/api/reference-images/${ownerId}`, { method: "PUT", body: file });
    return (await response.json()) as ActionResult<{ path: string }>;
  } catch {
    return {
      ok: false,
      code: "unreachable",
      message: "The server could not be reached, so the image was not added. Try again.",
    };
  }
}

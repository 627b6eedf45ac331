"use client";

import { X } from "lucide-react";
import { useState } from "react";

import { Banner } from "@/components/ui/banner";
import { IconButton } from "@/components/ui/button";
import { FileDrop } from "@/components/ui/file-drop";
import type { ActionResult } from "@/lib/action-result";

const MOST = 5;
const TOO_MANY = { ok: false, message: "There are five already. Leave one out first." } as const;

export type KeptReference = { name: string; path: string };

type ReferenceImagesProps = {
  ownerId: string;
  references: readonly KeptReference[];
  onChange: (references: KeptReference[]) => void;
  /** While they are sent, nothing runs without them. */
  isBusy: boolean;
  onBusy: (isBusy: boolean) => void;
};

/** Pictures that go with every prompt: sent at once, checked by the server, at most five. */
export function ReferenceImages(props: ReferenceImagesProps) {
  const { ownerId, references, onChange, isBusy, onBusy } = props;
  const [errors, setErrors] = useState<string[]>([]);
  const add = async (files: File[]) => {
    setErrors([]);
    onBusy(true);
    let kept = [...references];
    for (const file of files) {
      const result = kept.length < MOST ? await send(ownerId, file) : TOO_MANY;
      if (result.ok) {
        const { path } = result.data;
        kept = [...kept.filter((other) => other.path !== path), { name: file.name, path }];
        onChange(kept);
      } else setErrors((all) => [...all, `${file.name}: ${result.message}`]);
    }
    onBusy(false);
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
      {errors.map((error) => (
        <Banner key={error} tone="danger" title={error} />
      ))}
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

"use client";

import { useRouter } from "next/navigation";
import { useEffect, useOptimistic, useRef, useState, useTransition } from "react";

import { Section } from "@/components/ui/card";
import { Progress } from "@/components/ui/progress";
import { Slider } from "@/components/ui/slider";
import { toast } from "@/components/ui/toast";
import type { ProjectScope } from "@/lib/auth/context";
import { setProgress } from "@/lib/deliverables/actions";
import type { Deliverable } from "@/lib/deliverables/queries";

type Props = {
  deliverable: Deliverable;
  scope: ProjectScope;
  /** Why this person may not move it now, in words. */
  refusal: string | null;
};

/** How far the work is. Whoever does it moves a slider, which saves where it is let go. */
export function DeliverableProgress({ refusal, ...props }: Props) {
  const { progress, name } = props.deliverable;
  const label = `Progress of ${name}`;
  return (
    <Section title="Progress" {...(refusal && { description: refusal })}>
      {refusal ? (
        <Progress value={progress} label={label} />
      ) : (
        <ProgressSlider {...props} label={label} />
      )}
    </Section>
  );
}

function ProgressSlider({ deliverable, scope, label }: Omit<Props, "refusal"> & { label: string }) {
  const [saved, setSaved] = useOptimistic(deliverable.progress);
  const [held, setHeld] = useState<number | null>(null);
  const [, startTransition] = useTransition();
  const save = useSavedInTurn(deliverable, scope);
  const value = held ?? saved;

  const release = (next: number) => {
    setHeld(null);
    if (next === saved) return;
    startTransition(async () => {
      setSaved(next);
      await save(next);
    });
  };

  return (
    <div className="flex items-center gap-3">
      <div className="flex-1">
        <Slider label={label} value={value} onChange={setHeld} onRelease={release} />
      </div>
      <output className="w-10 text-right">{value}%</output>
    </div>
  );
}

/**
 * Saves one value after the other: an arrow key held down is let go at every step, and each save
 * needs the version that the one before has made. Of what waits, only the last value counts.
 */
function useSavedInTurn({ id, lock_version }: Deliverable, scope: ProjectScope) {
  const router = useRouter();
  const version = useRef(lock_version);
  const wanted = useRef<number | null>(null);
  const running = useRef<Promise<void> | null>(null);
  useEffect(() => {
    version.current = Math.max(version.current, lock_version);
  }, [lock_version]);

  const drain = async () => {
    while (wanted.current !== null) {
      const progress = wanted.current;
      wanted.current = null;
      const result = await setProgress(scope, { id, lock_version: version.current, progress });
      if (result.ok) version.current = result.data.lock_version;
      else {
        wanted.current = null;
        toast.error("The progress was not saved", { description: result.message });
        // Somebody else was here: show what they did.
        router.refresh();
      }
    }
  };
  return async (progress: number) => {
    wanted.current = progress;
    running.current ??= drain().finally(() => {
      running.current = null;
    });
    await running.current;
  };
}

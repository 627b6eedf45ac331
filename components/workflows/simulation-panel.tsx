"use client";

import { RotateCcw, Undo2, X } from "lucide-react";

import { Button, IconButton } from "@/components/ui/button";
import { Banner } from "@/components/ui/banner";
import type { Draft } from "@/lib/workflows/definition";
import type { Answer, Json } from "@/lib/workflows/interpreter";
import type { Simulation } from "@/lib/workflows/simulate";

import { SimulationInput } from "./simulation-input";
import { SimulationPath } from "./simulation-path";
import { SimulationQuestion } from "./simulation-question";

type PanelProps = {
  draft: Draft;
  /** Its name. */
  workflow: string;
  simulation: Simulation | null;
  onStart: (input: { [key: string]: Json }) => void;
  onAnswer: (answer: Answer) => void;
  onBack: () => void;
  onReset: () => void;
  onClose: () => void;
};

/** Walks the draft with sample input. Nothing is sent, asked or told: whatever reaches outside is chosen here. */
export function SimulationPanel({
  draft,
  workflow,
  simulation,
  onStart,
  onAnswer,
  onBack,
  onReset,
  onClose,
}: PanelProps) {
  return (
    <section
      aria-labelledby="simulation"
      className="min-w-0 rounded-lg border border-border bg-surface"
    >
      <header className="flex items-center gap-2 border-b border-separator px-4 py-2">
        <div className="min-w-0 flex-1">
          <h2 id="simulation" className="font-semibold">
            Simulation
          </h2>
          <p className="text-xs text-muted">Nothing is sent, asked or told.</p>
        </div>
        <IconButton label="Close the simulation" size="sm" onPress={onClose}>
          <X aria-hidden />
        </IconButton>
      </header>
      <div className="grid gap-4 p-4">
        {simulation ? (
          <>
            <Outcome simulation={simulation} draft={draft} />
            {simulation.asks && (
              <SimulationQuestion
                key={simulation.visits.length}
                step={simulation.asks.step}
                data={simulation.data}
                workflow={workflow}
                onAnswer={onAnswer}
              />
            )}
            <div className="flex flex-wrap gap-2">
              <Button size="sm" icon={<Undo2 aria-hidden />} onPress={onBack}>
                One answer back
              </Button>
              <Button size="sm" icon={<RotateCcw aria-hidden />} onPress={onReset}>
                Other input
              </Button>
            </div>
            <SimulationPath simulation={simulation} draft={draft} />
          </>
        ) : (
          <SimulationInput draft={draft} onStart={onStart} />
        )}
      </div>
    </section>
  );
}

function Outcome({ simulation, draft }: { simulation: Simulation; draft: Draft }) {
  if (simulation.status === "waiting") return null;
  const last = draft.steps.find(({ key }) => key === simulation.visits.at(-1)?.key)?.name;
  return simulation.status === "completed" ? (
    <Banner tone="success" title="It would complete.">
      {last && `After ${last} nothing follows.`}
    </Banner>
  ) : (
    <Banner tone="danger" title="It would fail.">
      {last && `${last} fails, and is required.`}
    </Banner>
  );
}

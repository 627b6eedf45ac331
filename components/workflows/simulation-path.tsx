"use client";

import { useState } from "react";

import type { Draft } from "@/lib/workflows/definition";
import type { Simulation } from "@/lib/workflows/simulate";

import { DataView } from "./data-view";

type PathProps = { simulation: Simulation; draft: Draft };

/** The steps that a simulation took, each with the data before and after it. */
export function SimulationPath({ simulation, draft }: PathProps) {
  const [shown, setShown] = useState<number | null>(null);
  const { visits, data } = simulation;
  const names = new Map(draft.steps.map(({ key, name }) => [key, name]));
  return (
    <div className="grid gap-2">
      <h3 className="font-medium">Path</h3>
      <ol aria-label="Path" className="grid gap-1">
        {visits.map(({ key, status, before }, index) => (
          // The same step may come again: the place is what tells visits apart.
          <li key={`${index} ${key}`}>
            <button
              type="button"
              aria-expanded={shown === index}
              onClick={() => setShown(shown === index ? null : index)}
              className="w-full cursor-pointer rounded-sm px-1 text-start hover:bg-row-hover"
            >
              {index + 1}. {names.get(key) ?? key}
              {status === "failed" && <span className="text-danger"> failed</span>}
            </button>
            {shown === index && (
              <div className="grid gap-2 ps-4">
                <DataView label="Data before" value={before} />
                <DataView label="Data after" value={visits[index + 1]?.before ?? data} />
              </div>
            )}
          </li>
        ))}
      </ol>
      <DataView label="Data now" value={data} />
    </div>
  );
}

"use client";

import { useState } from "react";

import type { Draft } from "@/lib/workflows/definition";
import type { Answer, Json } from "@/lib/workflows/interpreter";
import { simulate, waysTaken } from "@/lib/workflows/simulate";

import type { Mark } from "./canvas-node";

type Data = { [key: string]: Json };

/** A walk through the draft as it is: input, the answers given so far, and what comes of both. */
export function useSimulation(draft: Draft) {
  const [isOpen, setOpen] = useState(false);
  const [input, setInput] = useState<Data | null>(null);
  const [answers, setAnswers] = useState<Answer[]>([]);
  const simulation = isOpen && input ? simulate(draft, input, answers) : null;
  const marks = new Map<string, Mark>();
  for (const { key, status } of simulation?.visits ?? [])
    marks.set(key, status === "failed" ? "failed" : "done");
  if (simulation?.asks) marks.set(simulation.asks.step.key, "current");
  const path = [
    ...(simulation?.visits ?? []).map(({ key }) => key),
    ...(simulation?.asks ? [simulation.asks.step.key] : []),
  ];
  const reset = () => {
    setInput(null);
    setAnswers([]);
  };
  return {
    isOpen,
    open: () => {
      reset();
      setOpen(true);
    },
    marks: simulation && marks,
    /** How the drawing shows it. */
    drawn: simulation ? { marks, taken: waysTaken(draft, path) } : {},
    panel: {
      simulation,
      onStart: setInput,
      onAnswer: (answer: Answer) => setAnswers([...answers, answer]),
      onBack: () => (answers.length > 0 ? setAnswers(answers.slice(0, -1)) : reset()),
      onReset: reset,
      onClose: () => setOpen(false),
    },
  };
}

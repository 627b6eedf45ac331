"use client";

import { useState } from "react";

import type { Draft } from "@/lib/workflows/definition";

type History = {
  past: Draft[];
  present: Draft;
  future: Draft[];
  /** What the last change was about, and when: typing on is one change. */
  about: string | null;
  at: number;
  /** Grows when the draft comes from elsewhere than the forms, which then begin again. */
  epoch: number;
};

const DEPTH = 200;
const TYPING_MS = 1500;

/** The draft with its way back and forth. */
export function useHistory(initial: Draft) {
  const [history, setHistory] = useState<History>({
    past: [],
    present: initial,
    future: [],
    about: null,
    at: 0,
    epoch: 0,
  });

  /** Puts a changed draft on top. Changes in a row with one name are taken back together. */
  const put = (next: Draft, about: string | null = null) => {
    const at = Date.now();
    setHistory((last) => {
      if (next === last.present) return last;
      const goesOn = about !== null && about === last.about && at - last.at < TYPING_MS;
      return {
        past: goesOn ? last.past : [...last.past, last.present].slice(-DEPTH),
        present: next,
        future: [],
        about,
        at,
        epoch: about === null ? last.epoch + 1 : last.epoch,
      };
    });
  };
  const undo = () =>
    setHistory((last) => {
      const before = last.past.at(-1);
      if (!before) return last;
      return {
        past: last.past.slice(0, -1),
        present: before,
        future: [last.present, ...last.future],
        about: null,
        at: 0,
        epoch: last.epoch + 1,
      };
    });
  const redo = () =>
    setHistory((last) => {
      const [next, ...future] = last.future;
      if (!next) return last;
      return {
        past: [...last.past, last.present],
        present: next,
        future,
        about: null,
        at: 0,
        epoch: last.epoch + 1,
      };
    });

  const { past, present, future, epoch } = history;
  return {
    draft: present,
    epoch,
    put,
    undo,
    redo,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
  };
}

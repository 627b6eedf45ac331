"use client";

import type { ChangeEvent } from "react";

/** A native checkbox: a page may hold a hundred of them. The whole cell is its target. */
export function SelectBox({
  label,
  isSelected,
  isIndeterminate = false,
  onChange,
}: {
  label: string;
  isSelected: boolean;
  isIndeterminate?: boolean;
  onChange: (event: ChangeEvent<HTMLInputElement>) => void;
}) {
  return (
    <label className="flex size-9 cursor-pointer items-center justify-center">
      <input
        type="checkbox"
        aria-label={label}
        checked={isSelected}
        ref={(box) => {
          if (box) box.indeterminate = isIndeterminate && !isSelected;
        }}
        onChange={onChange}
        className="size-4 cursor-pointer accent-accent"
      />
    </label>
  );
}

"use client";

import { Slider as HeroSlider } from "@heroui/react";

/** A number on a scale, moved by hand or by arrow keys. `onRelease` is where it was let go. */
export function Slider({
  label,
  value,
  min = 0,
  max = 100,
  step = 5,
  isDisabled,
  onChange,
  onRelease,
}: {
  /** Accessible name: what it is the amount of. */
  label: string;
  value: number;
  min?: number;
  max?: number;
  step?: number;
  isDisabled?: boolean;
  onChange: (value: number) => void;
  onRelease: (value: number) => void;
}) {
  return (
    <HeroSlider
      aria-label={label}
      value={value}
      minValue={min}
      maxValue={max}
      step={step}
      isDisabled={isDisabled}
      onChange={(next) => onChange(only(next))}
      onChangeEnd={(next) => onRelease(only(next))}
    >
      {/* A thin line; what is taken hold of keeps the size of a target. */}
      <HeroSlider.Track className="my-2 h-2! rounded-full!">
        <HeroSlider.Fill />
        <HeroSlider.Thumb className="size-6! bg-transparent! after:size-4! after:rounded-full! after:border-2 after:border-accent after:bg-surface" />
      </HeroSlider.Track>
    </HeroSlider>
  );
}

/** React Aria's slider can have several thumbs; ours has one. */
function only(value: number | number[]): number {
  return Array.isArray(value) ? (value[0] ?? 0) : value;
}

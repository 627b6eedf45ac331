"use client";

import { SearchField } from "@heroui/react";
import { useEffect, useRef, useState } from "react";

import { useShortcut } from "@/components/ui/shortcuts";

import type { ListUrl } from "./use-list-url";

const PAUSE_MS = 250;

/** Searches a moment after the last key. The address is replaced, so that Back leaves the search. */
export function TableSearch({ url, placeholder }: { url: ListUrl; placeholder: string }) {
  const q = url.get("q");
  const [text, setText] = useState(q);
  const [sent, setSent] = useState(q);
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useShortcut({ keys: "/", label: "Search this list", section: "Lists" }, () =>
    input.current?.focus(),
  );

  // Changed from elsewhere (Back, Clear): the box follows the address.
  if (q !== sent) {
    setSent(q);
    setText(q);
  }

  const send = (value: string) => {
    clearTimeout(timer.current);
    setSent(value.trim());
    url.set({ q: value.trim() || null }, { replace: true });
  };

  const type = (value: string) => {
    setText(value);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => send(value), PAUSE_MS);
  };

  return (
    <SearchField
      aria-label={placeholder}
      value={text}
      onChange={type}
      onSubmit={send}
      onClear={() => send("")}
      className="w-full sm:w-64"
    >
      <SearchField.Group>
        <SearchField.SearchIcon />
        <SearchField.Input ref={input} placeholder={placeholder} maxLength={200} />
        <SearchField.ClearButton />
      </SearchField.Group>
    </SearchField>
  );
}

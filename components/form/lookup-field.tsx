"use client";

import { ComboBox, Input, ListBox } from "@heroui/react";
import { useRef, useState } from "react";

import { cn } from "@/components/ui/cn";

import { type Option, optionItem } from "./choice-fields";
import { FIELD_CLASS, type FieldProps, FieldShell, useField } from "./field-shell";

const PAUSE_MS = 200;

type LookupFieldProps = FieldProps<string | null | undefined> & {
  /** Asks the server for what matches the text; all of the first ones for none. */
  load: (text: string) => Promise<readonly Option[]>;
  /** What is chosen at the beginning. */
  initial?: Option | null;
  placeholder?: string;
};

/** One of thousands, found by typing: the server is asked a moment after the last key. */
export function LookupField({
  label,
  description,
  load,
  initial = null,
  placeholder,
  ...binding
}: LookupFieldProps) {
  const { value, onChange, inputRef, error, props } = useField(binding);
  const [chosen, setChosen] = useState(initial);
  const [found, setFound] = useState<readonly Option[]>([]);
  const [isBusy, setBusy] = useState(true);
  const asked = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const ask = (text: string) => {
    clearTimeout(timer.current);
    const turn = ++asked.current;
    setBusy(true);
    timer.current = setTimeout(
      async () => {
        const options = await load(text === chosen?.label ? "" : text).catch(() => []);
        // An answer that comes after a later question is not shown.
        if (turn !== asked.current) return;
        setFound(options);
        setBusy(false);
      },
      text ? PAUSE_MS : 0,
    );
  };

  // What is chosen stays in the list, or its name would leave the box.
  const isThere = !chosen || found.some((option) => option.value === chosen.value);
  return (
    <ComboBox
      {...props}
      value={value ?? null}
      onChange={(key) => {
        const next = found.find((option) => option.value === key) ?? null;
        if (key === null || next) setChosen(next);
        onChange(key === null ? null : String(key));
      }}
      items={isThere ? found : [chosen, ...found]}
      onInputChange={ask}
      onOpenChange={(isOpen) => isOpen && ask("")}
      menuTrigger="focus"
      allowsEmptyCollection
      autoFocus={binding.autoFocus}
      className={cn(FIELD_CLASS, binding.className)}
    >
      <FieldShell label={label} description={description} error={error}>
        <ComboBox.InputGroup>
          <Input ref={inputRef} placeholder={placeholder} />
          <ComboBox.Trigger />
        </ComboBox.InputGroup>
      </FieldShell>
      <ComboBox.Popover>
        <ListBox<Option>
          renderEmptyState={() => (
            <p className="px-2.5 py-2 text-muted">{isBusy ? "Searching…" : "Nothing matches."}</p>
          )}
        >
          {optionItem}
        </ListBox>
      </ComboBox.Popover>
    </ComboBox>
  );
}

"use client";

import { Modal } from "@heroui/react";
import { Command } from "cmdk";
import { Loader2, Search } from "lucide-react";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useState } from "react";

import { Kbd } from "@/components/ui/kbd";

import type { NavSection } from "./nav";

export type PaletteItem = {
  id: string;
  label: string;
  /** Where it is: a reference, a parent. */
  detail?: string;
  icon?: ReactNode;
  href?: string;
  onAction?: () => void;
  /** Other words a person may type. */
  keywords?: string[];
  shortcut?: string;
};

export type PaletteGroup = { id: string; title: string; items: PaletteItem[] };

/** Finds records by what was typed; a server action will do. */
export type PaletteSearch = (text: string) => Promise<PaletteGroup[]>;

type PaletteProps = {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  sections?: NavSection[];
  groups?: PaletteGroup[];
  search?: PaletteSearch;
};

const PAUSE_MS = 120;
const MIN_SEARCH = 2;

export function CommandPalette(props: PaletteProps) {
  return (
    <Modal.Backdrop isOpen={props.isOpen} onOpenChange={props.onOpenChange}>
      <Modal.Container placement="top" className="sm:pt-[12vh]">
        <Modal.Dialog aria-label="Find anything" className="overflow-hidden sm:max-w-xl">
          <Palette {...props} />
        </Modal.Dialog>
      </Modal.Container>
    </Modal.Backdrop>
  );
}

function Palette({ onOpenChange, sections = [], groups = [], search }: PaletteProps) {
  const router = useRouter();
  const [text, setText] = useState("");
  const { found, isSearching } = useFound(text.trim(), search);
  // What the server found stands first, as it is; what is known here is narrowed by what was typed.
  const shown = [...found, ...[goTo(sections), ...groups].map((group) => narrowed(group, text))];
  // The first is chosen until the person moves to another; what is found later stands first in its turn.
  const [chosen, setChosen] = useState({ first: "", text: "", value: "" });
  const first = shown.flatMap((group) => group.items.map((item) => valueOf(group, item)))[0] ?? "";
  const isMoved = chosen.first === first && chosen.text === text;

  const run = (item: PaletteItem) => {
    onOpenChange(false);
    if (item.href) router.push(item.href as Route);
    else item.onAction?.();
  };

  return (
    <Command
      label="Find anything"
      shouldFilter={false}
      value={isMoved ? chosen.value : first}
      onValueChange={(value) => setChosen({ first, text, value })}
      loop
      className="flex max-h-[70vh] min-h-0 flex-col"
    >
      <div className="flex items-center gap-2.5 border-b border-separator px-4">
        {isSearching ? (
          <Loader2 aria-hidden className="size-4 animate-spin text-muted" />
        ) : (
          <Search aria-hidden className="size-4 text-muted" />
        )}
        <Command.Input
          autoFocus
          value={text}
          onValueChange={setText}
          maxLength={200}
          placeholder="A name, a reference, or where to go"
          className="h-11 flex-1 bg-transparent outline-none placeholder:text-field-placeholder max-sm:text-base"
        />
        <Kbd keys="Esc" />
      </div>
      <Command.List className="min-h-0 flex-1 overflow-y-auto p-1.5">
        <Command.Empty className="px-3 py-8 text-center text-muted">
          {isSearching ? "Searching…" : "Nothing found."}
        </Command.Empty>
        {shown.map((group) => (
          <Group key={group.id} group={group} onRun={run} />
        ))}
      </Command.List>
    </Command>
  );
}

function Group({ group, onRun }: { group: PaletteGroup; onRun: (item: PaletteItem) => void }) {
  if (group.items.length === 0) return null;
  return (
    <Command.Group
      heading={group.title}
      className="pb-1 [&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:py-1.5 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:font-medium [&_[cmdk-group-heading]]:text-muted"
    >
      {group.items.map((item) => (
        <Command.Item
          key={item.id}
          value={valueOf(group, item)}
          onSelect={() => onRun(item)}
          className="flex h-9 cursor-pointer items-center gap-2.5 rounded-md px-2.5 data-[selected=true]:bg-default pointer-coarse:h-11 [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-muted"
        >
          {item.icon}
          <span className="min-w-0 truncate">{item.label}</span>
          {item.detail && (
            <span className="min-w-0 flex-1 truncate text-xs text-muted">{item.detail}</span>
          )}
          {item.shortcut && <Kbd keys={item.shortcut} className="ms-auto" />}
        </Command.Item>
      ))}
    </Command.Group>
  );
}

function valueOf(group: PaletteGroup, item: PaletteItem): string {
  return `${group.id}:${item.id}`;
}

function narrowed(group: PaletteGroup, text: string): PaletteGroup {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const items = group.items.filter(({ label, detail = "", keywords = [] }) => {
    const known = [label, detail, ...keywords].join(" ").toLowerCase();
    return words.every((word) => known.includes(word));
  });
  return { ...group, items };
}

function goTo(sections: NavSection[]): PaletteGroup {
  const items = sections.flatMap((section) =>
    section.items.map((item) => ({
      id: item.href,
      label: item.label,
      href: item.href,
      icon: item.icon,
      ...(section.title && { detail: section.title }),
      ...(item.shortcut && { shortcut: item.shortcut }),
    })),
  );
  return { id: "go-to", title: "Go to", items };
}

/** What the server found for the latest text; an older answer that comes late is dropped. */
function useFound(text: string, search: PaletteSearch | undefined) {
  const [answer, setAnswer] = useState<{ text: string; groups: PaletteGroup[] }>({
    text: "",
    groups: [],
  });
  const isAsked = search !== undefined && text.length >= MIN_SEARCH;

  useEffect(() => {
    if (!isAsked) return;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      // A palette that cannot search still goes places.
      const groups = await search(text).catch(() => []);
      if (isCurrent) setAnswer({ text, groups });
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [text, search, isAsked]);

  return { found: isAsked ? answer.groups : [], isSearching: isAsked && answer.text !== text };
}

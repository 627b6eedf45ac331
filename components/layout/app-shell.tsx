"use client";

import { Drawer } from "@heroui/react";
import { Menu as MenuIcon, PanelLeft, Search } from "lucide-react";
import { usePathname } from "next/navigation";
import { type ReactNode, useState } from "react";

import { IconButton } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Kbd } from "@/components/ui/kbd";
import { useShortcut } from "@/components/ui/shortcuts";

import { CommandPalette, type PaletteGroup, type PaletteSearch } from "./command-palette";
import { GoToShortcuts } from "./go-to-shortcuts";
import { Nav, type NavSection } from "./nav";
import { saveSidebar } from "./preferences";
import { ShortcutsSheet } from "./shortcuts-sheet";

type AppShellProps = {
  sections: NavSection[];
  /** Top of the sidebar: which organisation. */
  switcher: ReactNode;
  /** Top bar, left: which project, or nothing. */
  context?: ReactNode;
  notifications?: ReactNode;
  userMenu: ReactNode;
  /** What the palette offers besides the navigation, and how it searches records. */
  palette?: { groups?: PaletteGroup[]; search?: PaletteSearch };
  /** From `readPreferences`. */
  isCollapsed: boolean;
  children: ReactNode;
};

/** Everything around a page: navigation at the left, the person at the right, the palette a key away. */
export function AppShell({
  sections,
  switcher,
  context,
  notifications,
  userMenu,
  palette,
  isCollapsed: initial,
  children,
}: AppShellProps) {
  const [isCollapsed, setCollapsed] = useState(initial);
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  const toggle = () => {
    saveSidebar(!isCollapsed);
    setCollapsed(!isCollapsed);
  };
  useShortcut({ keys: "Mod+K", label: "Find anything", section: "Everywhere" }, () =>
    setPaletteOpen(true),
  );
  useShortcut({ keys: "[", label: "Fold the navigation", section: "Everywhere" }, toggle);

  return (
    <div
      className={cn(
        "min-h-dvh md:grid print:block",
        isCollapsed
          ? "md:grid-cols-[var(--rail-width)_minmax(0,1fr)]"
          : "md:grid-cols-[var(--sidebar-width)_minmax(0,1fr)]",
      )}
    >
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-md focus:bg-overlay focus:px-3 focus:py-2 focus:shadow-overlay"
      >
        Skip to the content
      </a>
      <div
        className="sticky top-0 hidden h-dvh flex-col border-e border-border bg-surface-secondary md:flex"
        data-print="hide"
      >
        <div className="flex h-(--topbar-height) shrink-0 items-center px-2">
          {isCollapsed ? null : switcher}
        </div>
        <div className="flex-1 overflow-y-auto px-2 py-2">
          <Nav sections={sections} isCollapsed={isCollapsed} />
        </div>
        <div className={cn("flex px-2 py-2", isCollapsed ? "justify-center" : "justify-end")}>
          <IconButton
            label={isCollapsed ? "Unfold the navigation" : "Fold the navigation"}
            shortcut={<Kbd keys="[" />}
            onPress={toggle}
          >
            <PanelLeft aria-hidden />
          </IconButton>
        </div>
      </div>
      <div className="flex min-w-0 flex-col">
        <header
          className="sticky top-0 z-40 flex h-(--topbar-height) items-center gap-2 border-b border-border bg-background px-3 md:px-5"
          data-print="hide"
        >
          <PhoneNav sections={sections} switcher={switcher} />
          <div className="min-w-0 flex-1">{context}</div>
          <SearchTrigger onPress={() => setPaletteOpen(true)} />
          {notifications}
          {userMenu}
        </header>
        <main
          id="content"
          tabIndex={-1}
          className="w-full min-w-0 flex-1 px-4 py-4 outline-none md:px-6 md:py-5"
        >
          {children}
        </main>
      </div>
      <CommandPalette
        isOpen={isPaletteOpen}
        onOpenChange={setPaletteOpen}
        sections={sections}
        {...palette}
      />
      <GoToShortcuts sections={sections} />
      <ShortcutsSheet />
    </div>
  );
}

function SearchTrigger({ onPress }: { onPress: () => void }) {
  return (
    <button
      type="button"
      aria-keyshortcuts="Control+K Meta+K"
      onClick={onPress}
      className="flex h-8 cursor-pointer items-center gap-2 rounded-md border border-border bg-surface px-2 text-muted hover:border-field-border pointer-coarse:h-10 md:w-56"
    >
      <Search aria-hidden className="size-4 shrink-0" />
      <span className="flex-1 text-left max-md:sr-only">Find anything</span>
      <span aria-hidden className="max-md:hidden">
        <Kbd keys="Mod+K" />
      </span>
    </button>
  );
}

function PhoneNav({ sections, switcher }: { sections: NavSection[]; switcher: ReactNode }) {
  const pathname = usePathname();
  const [openOn, setOpenOn] = useState<string | null>(null);
  // Open only on the page where it was opened: following a link closes it.
  const isOpen = openOn === pathname;
  return (
    <>
      <span className="md:hidden">
        <IconButton label="Navigation" onPress={() => setOpenOn(pathname)}>
          <MenuIcon aria-hidden />
        </IconButton>
      </span>
      <Drawer.Backdrop isOpen={isOpen} onOpenChange={() => setOpenOn(null)}>
        <Drawer.Content placement="left" className="w-72 max-w-[85vw]">
          <Drawer.Dialog aria-label="Navigation" className="gap-3 rounded-none p-3">
            <div className="flex items-center">
              <div className="min-w-0 flex-1">{switcher}</div>
              <Drawer.CloseTrigger className="static" />
            </div>
            <Drawer.Body className="p-0">
              <Nav sections={sections} isCollapsed={false} />
            </Drawer.Body>
          </Drawer.Dialog>
        </Drawer.Content>
      </Drawer.Backdrop>
    </>
  );
}

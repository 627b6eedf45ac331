"use client";

import { Bookmark, BookmarkPlus, Check, Trash2, Users } from "lucide-react";
import { usePathname, useSearchParams } from "next/navigation";
import { useState } from "react";

import { FormDialog } from "@/components/form/form-dialog";
import { TextField } from "@/components/form/text-fields";
import { SwitchField } from "@/components/form/toggle-fields";
import { Menu, type MenuSection } from "@/components/ui/menu";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { removeView, saveView } from "@/lib/saved-views/actions";
import type { SavedView } from "@/lib/saved-views/queries";
import { type SavedList, saveViewSchema, viewQuery } from "@/lib/saved-views/schema";

type SavedViewsMenuProps = {
  list: SavedList;
  /** Views that everybody has. */
  standard: readonly { name: string; query: string }[];
  views: SavedView[];
  scope: OrgScope;
};

/** A list as it was saved: opens one, saves what is seen now, removes the one that is open. */
export function SavedViewsMenu({ list, standard, views, scope }: SavedViewsMenuProps) {
  const path = usePathname();
  const current = viewQuery(useSearchParams().toString());
  const [isSaving, setSaving] = useState(false);
  const open = views.find(({ query }) => viewQuery(query) === current);
  const name = open?.name ?? standard.find(({ query }) => viewQuery(query) === current)?.name;
  return (
    <>
      <Menu
        label="Saved views"
        variant="secondary"
        items={sectionsOf({
          path,
          current,
          standard,
          views,
          onSave: () => setSaving(true),
          onRemove: open?.is_mine ? () => void remove(open, list, scope) : undefined,
        })}
      >
        <Bookmark aria-hidden />
        <span className="max-w-40 truncate">{name ?? "Views"}</span>
      </Menu>
      <FormDialog
        isOpen={isSaving}
        onOpenChange={setSaving}
        title="Save this view"
        description="Its search, filters and order, not its rows."
        size="sm"
        schema={saveViewSchema}
        action={(input) => saveView(scope, input)}
        defaultValues={{
          id: crypto.randomUUID(),
          list,
          name: "",
          query: current,
          is_shared: false,
        }}
        submitLabel="Save view"
        onSuccess={(_, saved) => toast.success(`${saved.name} is saved`)}
      >
        {(form) => (
          <>
            <TextField {...form.field("name")} label="Name" autoFocus />
            <SwitchField {...form.field("is_shared")} label="Share with the organisation" />
          </>
        )}
      </FormDialog>
    </>
  );
}

function sectionsOf(menu: {
  path: string;
  current: string;
  standard: SavedViewsMenuProps["standard"];
  views: SavedView[];
  onSave: () => void;
  onRemove: (() => void) | undefined;
}): MenuSection[] {
  const entry = (id: string, label: string, query: string, isShared = false) => ({
    id,
    label,
    href: query ? `${menu.path}?${query}` : menu.path,
    icon: viewQuery(query) === menu.current ? <Check aria-hidden /> : <Bookmark aria-hidden />,
    ...(isShared && { icon: <Users aria-hidden /> }),
  });
  return [
    {
      id: "standard",
      items: menu.standard.map(({ name, query }) => entry(`standard ${name}`, name, query)),
    },
    ...(menu.views.length > 0
      ? [
          {
            id: "saved",
            title: "Saved",
            items: menu.views.map(({ id, name, query, is_shared }) =>
              entry(id, name, query, is_shared),
            ),
          },
        ]
      : []),
    {
      id: "acts",
      items: [
        {
          id: "save",
          label: "Save this view…",
          icon: <BookmarkPlus aria-hidden />,
          onAction: menu.onSave,
        },
        ...(menu.onRemove
          ? [
              {
                id: "remove",
                label: "Remove this view",
                tone: "danger" as const,
                icon: <Trash2 aria-hidden />,
                onAction: menu.onRemove,
              },
            ]
          : []),
      ],
    },
  ];
}

async function remove(view: SavedView, list: SavedList, scope: OrgScope) {
  const { name, query, is_shared } = view;
  const result = await removeView(scope, { id: view.id });
  if (!result.ok)
    return void toast.error(`${name} was not removed`, { description: result.message });
  const undo = async () => {
    const again = await saveView(scope, { id: crypto.randomUUID(), list, name, query, is_shared });
    if (!again.ok) toast.error(`${name} could not be put back`, { description: again.message });
  };
  toast.success(`${name} is removed`, { action: { label: "Undo", onPress: () => void undo() } });
}

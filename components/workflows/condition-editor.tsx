"use client";

import { Plus, X } from "lucide-react";
import { useState } from "react";
import { z } from "zod";

import { SelectField } from "@/components/form/choice-fields";
import { useLiveForm } from "@/components/form/use-live-form";
import { Button, IconButton } from "@/components/ui/button";
import {
  type ConditionGroup,
  type ConditionPart,
  isGroup,
  type Match,
  MATCHES,
  newGroup,
  newRow,
  toCondition,
  toTree,
} from "@/lib/workflows/conditions";
import type { Condition } from "@/lib/workflows/interpreter";

import { RowEditor } from "./condition-row";

const MATCH_CODES = Object.keys(MATCHES) as Match[];
const MATCH_OPTIONS = MATCH_CODES.map((value) => ({ value, label: MATCHES[value] }));
const matchSchema = z.object({ match: z.enum(MATCH_CODES) });

type ConditionEditorProps = {
  condition: Condition | null;
  fields: readonly string[];
  onChange: (condition: Condition | null) => void;
};

/** A condition, built by choosing. What is not complete stays here, and is not part of it yet. */
export function ConditionEditor({ condition, fields, onChange }: ConditionEditorProps) {
  const [tree, setTree] = useState(() => toTree(condition));
  const put = (next: ConditionGroup) => {
    setTree(next);
    onChange(toCondition(next));
  };
  return <Group group={tree} fields={fields} depth={1} onChange={put} />;
}

type GroupProps = {
  group: ConditionGroup;
  fields: readonly string[];
  depth: number;
  onChange: (group: ConditionGroup) => void;
  onRemove?: () => void;
};

function Group({ group, fields, depth, onChange, onRemove }: GroupProps) {
  const { parts } = group;
  const put = (next: ConditionPart[]) => onChange({ ...group, parts: next });
  return (
    <div className={depth > 1 ? "grid gap-3 border-s-2 border-separator ps-3" : "grid gap-3"}>
      {(parts.length > 1 || depth > 1 || group.match !== "all") && (
        <div className="flex items-end gap-2">
          <MatchField group={group} onChange={(match) => onChange({ ...group, match })} />
          {onRemove && (
            <IconButton label="Take the group away" onPress={onRemove}>
              <X aria-hidden />
            </IconButton>
          )}
        </div>
      )}
      {parts.map((part, index) =>
        isGroup(part) ? (
          <Group
            key={part.id}
            group={part}
            fields={fields}
            depth={depth + 1}
            onChange={(changed) => put(parts.with(index, changed))}
            onRemove={() => put(parts.toSpliced(index, 1))}
          />
        ) : (
          <RowEditor
            key={part.id}
            row={part}
            fields={fields}
            number={index + 1}
            onChange={(changed) => put(parts.with(index, changed))}
            onRemove={() => put(parts.toSpliced(index, 1))}
          />
        ),
      )}
      <div className="flex flex-wrap gap-2">
        <Button size="sm" icon={<Plus aria-hidden />} onPress={() => put([...parts, newRow()])}>
          Add a condition
        </Button>
        {depth < 4 && parts.length > 0 && (
          <Button
            size="sm"
            icon={<Plus aria-hidden />}
            onPress={() => put([...parts, newGroup([newRow()], "any")])}
          >
            Add a group
          </Button>
        )}
      </div>
    </div>
  );
}

function MatchField({
  group,
  onChange,
}: {
  group: ConditionGroup;
  onChange: (match: Match) => void;
}) {
  const { field } = useLiveForm({
    schema: matchSchema,
    values: { match: group.match },
    onChange: ({ match }) => onChange(match),
  });
  return <SelectField {...field("match")} label="If" options={MATCH_OPTIONS} className="flex-1" />;
}

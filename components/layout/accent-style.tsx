"use client";

import { useServerInsertedHTML } from "next/navigation";
import { useLayoutEffect, useMemo, useRef } from "react";

import { type AccentColors, accentTheme } from "@/lib/theme/accent";

/**
 * Gives the page an organisation's colour, everywhere: menus and dialogs are outside of any
 * wrapper. The first paint gets a style element with the request's nonce; after that the variables
 * are set on <html> itself, which the policy allows, because a nonce is good for one document only.
 */
export function AccentStyle({ color, nonce }: { color: string | null; nonce: string | undefined }) {
  const variables = useMemo(() => {
    const { light, dark } = accentTheme(color);
    return [...variablesOf("light", light), ...variablesOf("dark", dark)];
  }, [color]);

  const isInserted = useRef(false);
  useServerInsertedHTML(() => {
    if (isInserted.current) return null;
    isInserted.current = true;
    const rules = variables.map(([name, value]) => `${name}:${value}`).join(";");
    // Every value is a hex that `accentTheme` wrote itself.
    return <style nonce={nonce}>{`:root{${rules}}`}</style>;
  });

  useLayoutEffect(() => {
    const { style } = document.documentElement;
    for (const [name, value] of variables) style.setProperty(name, value);
    return () => {
      for (const [name] of variables) style.removeProperty(name);
    };
  }, [variables]);

  return null;
}

function variablesOf(theme: "light" | "dark", colors: AccentColors): [string, string][] {
  return Object.entries(colors).map(([name, value]) => [`--org-${theme}-${name}`, value]);
}

/*
 * How a person likes the shell: in cookies, so that the first byte already looks right. They hold
 * no secret and need no server to change.
 */

const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

const YEAR_SECONDS = 31_536_000;

type CookieReader = { get: (name: string) => { value: string } | undefined };

/** The preferences in the request's cookies. Anything unknown is the default. */
export function readPreferences(cookies: CookieReader): {
  theme: Theme;
  isSidebarCollapsed: boolean;
} {
  const theme = cookies.get("theme")?.value;
  return {
    theme: THEMES.find((known) => known === theme) ?? "system",
    isSidebarCollapsed: cookies.get("sidebar")?.value === "collapsed",
  };
}

export function saveSidebar(isCollapsed: boolean) {
  writeCookie("sidebar", isCollapsed ? "collapsed" : "open");
}

/** Switches at once: the colours follow `data-theme`, and without it the system. */
export function applyTheme(theme: Theme) {
  writeCookie("theme", theme);
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

export function currentTheme(): Theme {
  return THEMES.find((known) => known === document.documentElement.dataset.theme) ?? "system";
}

function writeCookie(name: string, value: string) {
  const secure = location.protocol === "https:" ? "; secure" : "";
  // oxlint-disable-next-line unicorn/no-document-cookie -- the Cookie Store API is not in every browser
  document.cookie = `${name}=${value}; path=/; max-age=${YEAR_SECONDS}; samesite=lax${secure}`;
}

import type pg from "pg";

// Every way in which the law could be loosened by one careless line, read from the catalogue.

export type Mutant = { name: string; table: string; statement: string; kind: Kind };
export type Kind = "policy" | "row security" | "grant" | "trigger";

const queries: Record<Kind, string> = {
  policy: `
    select format('%s: %s %s', p.tablename, x.what, p.policyname) as name, p.tablename as table, x.statement
      from pg_policies p
      cross join lateral (values
        ('without', format('drop policy %I on %I.%I', policyname, schemaname, tablename)),
        ('using (true) in', case when qual is not null then format('alter policy %I on %I.%I using (true)', policyname, schemaname, tablename) end),
        ('with check (true) in', case when with_check is not null then format('alter policy %I on %I.%I with check (true)', policyname, schemaname, tablename) end),
        ('to everybody in', format('alter policy %I on %I.%I to public', policyname, schemaname, tablename))) as x (what, statement)
     where p.schemaname in ('public', 'storage') and x.statement is not null`,
  "row security": `
    select relname || ': row security off' as name, relname as table, format('alter table public.%I disable row level security', relname) as statement
      from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
  grant: `
    select format('%s: %s to %s', c.relname, p.verb, r.role) as name, c.relname as table, format('grant %s on public.%I to %I', p.verb, c.relname, r.role) as statement
      from pg_class c, unnest(array['select', 'insert', 'update', 'delete', 'truncate']) as p (verb), unnest(array['authenticated', 'anon']) as r (role)
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v') and not has_table_privilege(r.role, c.oid, p.verb)
       and (p.verb in ('delete', 'truncate') or exists (
         select 1 from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and not has_column_privilege(r.role, c.oid, a.attnum, p.verb)))
    union all
    select format('%s.%s for %s', n.nspname, f.proname, r.role), f.proname, format('grant execute on function %s to %I', f.oid::regprocedure, r.role)
      from pg_proc f join pg_namespace n on n.oid = f.pronamespace, unnest(array['authenticated', 'anon']) as r (role)
     where n.nspname in ('public', 'private') and not has_function_privilege(r.role, f.oid, 'execute') and f.prorettype <> 'trigger'::regtype`,
  trigger: `
    select format('%s: without %s', c.relname, g.tgname) as name, c.relname as table, format('drop trigger %I on public.%I', g.tgname, c.relname) as statement
      from pg_trigger g join pg_class c on c.oid = g.tgrelid where c.relnamespace = 'public'::regnamespace and not g.tgisinternal`,
};

export async function listMutants(client: pg.Client): Promise<Mutant[]> {
  const mutants: Mutant[] = [];
  for (const [kind, query] of Object.entries(queries) as Array<[Kind, string]>) {
    const { rows } = await client.query<Omit<Mutant, "kind">>(`${query} order by 1`);
    mutants.push(...rows.map((row) => ({ ...row, kind })));
  }
  return mutants;
}

/** Statements of a file, where quotes and dollar quotes may hold semicolons. */
export function statementsOf(sql: string): string[] {
  const statements = sql.match(/(?:'(?:[^']|'')*'|(\$\w*\$)[\s\S]*?\1|--[^\n]*|[^;'$-]|[$-])+;/g);
  return statements ?? [];
}

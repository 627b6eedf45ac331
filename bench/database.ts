import pg from "pg";

/** A connection that measures: as a person through row-level security, or as the owner without it. */
export class Database {
  private constructor(private readonly client: pg.Client) {}

  static async open(url: string): Promise<Database> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return new Database(client);
  }

  close() {
    return this.client.end();
  }

  async query<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.client.query<Row>(sql, values)).rows;
  }

  /** Runs `work` in a transaction that leaves nothing behind. */
  async undone<T>(work: () => Promise<T>): Promise<T> {
    await this.client.query("begin");
    try {
      return await work();
    } finally {
      await this.client.query("rollback");
    }
  }

  /** Acts as a person until the transaction ends, as the API does. */
  async actAs(person: string) {
    const claims = JSON.stringify({ sub: person, role: "authenticated" });
    await this.client.query("select set_config('request.jwt.claims', $1, true)", [claims]);
    await this.client.query("set local role authenticated");
  }

  async actAsOwner() {
    await this.client.query("reset role");
  }

  /**
   * The median time of a statement in milliseconds, over `n` runs after two to warm up. With a name it is prepared, as the
   * API (PostgREST) prepares what it asks.
   */
  async median(sql: string, n: number, name?: string): Promise<number> {
    const times: number[] = [];
    for (let run = 0; run < n + 2; run++) {
      const start = process.hrtime.bigint();
      await this.client.query({ text: sql, ...(name && { name }) });
      if (run >= 2) times.push(Number(process.hrtime.bigint() - start) / 1e6);
    }
    return medianOf(times);
  }
}

/** The middle one; of an even number the higher of the two. */
export const medianOf = (times: number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

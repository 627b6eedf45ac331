import { createClient } from "@supabase/supabase-js";

/** Where images lie. Only the worker writes results, with the secret key that only it holds. */
export type ImageStore = {
  put(path: string, bytes: Uint8Array, mime: string): Promise<void>;
  reference(path: string): Promise<Uint8Array>;
  /** The bytes of a deliverable's file; null where there are none. */
  deliverableFile(path: string): Promise<Uint8Array | null>;
  remove(paths: string[]): Promise<void>;
};

const RESULTS = "workflow-results";
const REFERENCES = "workflow-references";
const DELIVERABLE_FILES = "deliverable-files";

/** The store of the environment's Supabase; null where the worker holds no secret key. */
export function storeFromEnv(source: NodeJS.ProcessEnv = process.env): ImageStore | null {
  const { NEXT_PUBLIC_SUPABASE_URL: url, SUPABASE_SECRET_KEY: key } = source;
  return url && key ? makeStore(url, key) : null;
}

function makeStore(url: string, secretKey: string): ImageStore {
  const { storage } = createClient(url, secretKey, {
    auth: { persistSession: false, autoRefreshToken: false },
  });
  return {
    async put(path, bytes, mime) {
      const { error } = await storage.from(RESULTS).upload(path, bytes, { contentType: mime });
      if (error) throw error;
    },
    async reference(path) {
      const { data, error } = await storage.from(REFERENCES).download(path);
      if (error) throw error;
      return new Uint8Array(await data.arrayBuffer());
    },
    async deliverableFile(path) {
      const { data, error } = await storage.from(DELIVERABLE_FILES).download(path);
      if (!error) return new Uint8Array(await data.arrayBuffer());
      // Absent is an answer; a store that does not answer is tried again.
      const status = "status" in error ? Number(error.status) : 0;
      const code = "statusCode" in error ? String(error.statusCode) : "";
      if (status === 404 || status === 400 || code === "404") return null;
      throw error;
    },
    async remove(paths) {
      const { error } = await storage.from(RESULTS).remove(paths);
      if (error) throw error;
    },
  };
}

/** Everything that may lie at a path that was claimed. */
export function filesAt(path: string): string[] {
  return [...["png", "jpg", "webp"].map((extension) => `${path}.${extension}`), thumbnailAt(path)];
}

export const thumbnailAt = (path: string) => `${path}_thumb.webp`;

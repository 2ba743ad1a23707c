import { useEffect, useRef, useState } from 'react';
import type { PhotoView } from '@golden-ticket/shared/photo';
import { uploadPhoto } from '../../../lib/upload-photo.ts';

/** A photo on its way to the server, or one that did not get there. */
export interface Upload {
  key: number;
  file: File;
  /** What to draw until the server has made renditions: the file itself, by an address of this page. */
  preview: string;
  /** How much has left, 0 to 1. */
  share: number;
  /** Why it failed; undefined while it is on its way. */
  error: unknown;
}

let made = 0;

/** Uploads photos as they are picked, each by itself; `onUploaded` is told of each that the server has. What is under way ends with the page. */
export function useUploads(onUploaded: (photo: PhotoView) => void) {
  const [uploads, setUploads] = useState<Upload[]>([]);
  /** What photos look like that were uploaded from here, by id: the server shows them to nobody before they are part of a review. */
  const [previews, setPreviews] = useState<ReadonlyMap<number, string>>(new Map());
  const aborts = useRef(new Map<number, AbortController>());
  const told = useRef(onUploaded);
  useEffect(() => {
    told.current = onUploaded;
  });
  useEffect(() => {
    const running = aborts.current;
    return () => running.forEach((abort) => abort.abort());
  }, []);
  const update = (key: number, change: Partial<Upload>) =>
    setUploads((was) => was.map((upload) => (upload.key === key ? { ...upload, ...change } : upload)));
  const drop = (key: number) => {
    aborts.current.get(key)?.abort();
    setUploads((was) => was.filter((upload) => upload.key !== key));
  };
  const start = async ({ key, file, preview }: Upload) => {
    const abort = new AbortController();
    aborts.current.set(key, abort);
    update(key, { share: 0, error: undefined });
    try {
      const photo = await uploadPhoto(file, { signal: abort.signal, onProgress: (share) => update(key, { share }) });
      setPreviews((was) => new Map(was).set(photo.id, preview));
      told.current(photo);
      drop(key);
    } catch (error) {
      if (!abort.signal.aborted) update(key, { error });
    } finally {
      aborts.current.delete(key);
    }
  };
  return {
    uploads,
    previews,
    add: (files: readonly File[]) => {
      const added = files.map((file): Upload => {
        made += 1;
        return { key: made, file, preview: URL.createObjectURL(file), share: 0, error: undefined };
      });
      setUploads((was) => [...was, ...added]);
      for (const upload of added) void start(upload);
    },
    retry: (upload: Upload) => void start(upload),
    drop,
  };
}

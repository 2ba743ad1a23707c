import { TRPCClientError } from '@trpc/client';
import { MAX_PHOTO_BYTES, PhotoView } from '@golden-ticket/shared/photo';

interface Options {
  /** Told now and then how much has left, 0 to 1. */
  onProgress?: (share: number) => void;
  /** Aborting it ends the upload; the promise then rejects with the signal's reason. */
  signal?: AbortSignal;
}

/**
 * Uploads the bytes of a photo on a request of their own, beside the batch, and answers the staged photo. By XMLHttpRequest, as `fetch` does not tell how much has
 * left. Rejects with what {@link failureOf} reads, like any other call; a file that is too large is refused before it is sent.
 */
export async function uploadPhoto(file: Blob, { onProgress, signal }: Options = {}): Promise<PhotoView> {
  signal?.throwIfAborted();
  if (file.size > MAX_PHOTO_BYTES) throw refusal({ data: { reason: 'photo.too-large' } });
  const { promise, resolve, reject } = Promise.withResolvers<PhotoView>();
  const request = new XMLHttpRequest();
  const abort = () => {
    request.abort();
    reject(signal?.reason as Error);
  };
  signal?.addEventListener('abort', abort, { once: true });
  request.upload.addEventListener('progress', ({ lengthComputable, loaded, total }) => {
    if (lengthComputable) onProgress?.(loaded / total);
  });
  request.addEventListener('load', () => {
    const answer = readAnswer(request.response);
    if ('photo' in answer) resolve(answer.photo);
    else reject(refusal(answer.error, responseOf(request)));
  });
  request.addEventListener('error', () => reject(TRPCClientError.from(new TypeError('Failed to upload'))));
  request.open('POST', '/trpc/photo.upload');
  request.setRequestHeader('content-type', 'application/octet-stream');
  request.responseType = 'json';
  request.send(file);
  try {
    return await promise;
  } finally {
    signal?.removeEventListener('abort', abort);
  }
}

/** What tRPC answers a call with. */
function readAnswer(answer: unknown): { photo: PhotoView } | { error: object } {
  const { result, error } = (answer ?? {}) as { result?: { data?: unknown }; error?: object };
  const photo = PhotoView.safeParse(result?.data);
  return photo.success ? { photo: photo.data } : { error: error ?? {} };
}

const refusal = (error: object, response?: Response) =>
  TRPCClientError.from(
    { error: { message: 'refused', code: -32_600, ...error } } as never,
    response && { meta: { response } },
  );

/** So much of the answer as a failure tells: the id of its request. */
function responseOf(request: XMLHttpRequest): Response {
  const id = request.getResponseHeader('x-request-id');
  return new Response(null, { headers: id === null ? {} : { 'x-request-id': id } });
}

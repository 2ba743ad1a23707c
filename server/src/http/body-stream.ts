import type { IncomingMessage } from 'node:http';
import { TRPCError } from '@trpc/server';

/**
 * The body of `request` as it comes in, not faster than it is read. Whoever stops reading gets to answer all the same: the rest is received and
 * dropped, as a connection that is cut takes the answer with it. Fails where the sender leaves half way.
 */
export function bodyStream(request: IncomingMessage): ReadableStream<Uint8Array<ArrayBuffer>> {
  let isBegun = false;
  let isOver = false;
  const begin = (controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>) => {
    const end = (settle: () => void) => () => {
      if (isOver) return;
      isOver = true;
      settle();
    };
    request.on('data', (chunk: Buffer<ArrayBuffer>) => {
      if (isOver) return;
      controller.enqueue(chunk);
      request.pause();
    });
    request.once(
      'end',
      end(() => controller.close()),
    );
    const cutOff = end(() => controller.error(new TRPCError({ code: 'CLIENT_CLOSED_REQUEST' })));
    request.once('error', cutOff);
    request.once('close', cutOff);
  };
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      // What nobody begins to read is left to the server, which drops it after the answer.
      pull(controller) {
        if (!isBegun) begin(controller);
        isBegun = true;
        request.resume();
      },
      cancel() {
        isOver = true;
        request.resume();
      },
    },
    { highWaterMark: 0 },
  );
}

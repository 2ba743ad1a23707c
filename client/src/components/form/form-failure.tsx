import { CircleAlert } from 'lucide-react';
import { useSentence } from '../../lib/use-sentence.ts';

/** Why a form was not taken, in a sentence that is read out; nothing without an error. What was written stays. */
export function FormFailure({ error }: { error: unknown }) {
  const sentence = useSentence();
  return (
    <div role="alert">
      {Boolean(error) && (
        <p className="flex gap-2.5 rounded-xl border border-alert/45 bg-alert/8 px-4 py-3 text-[0.9375rem] text-pretty">
          <CircleAlert className="mt-0.5 size-5 shrink-0 text-alert" aria-hidden="true" />
          {sentence(error)}
        </p>
      )}
    </div>
  );
}

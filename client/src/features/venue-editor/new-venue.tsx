import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from '../../lib/toast.ts';
import { useVenueEdits } from './use-venue-editor.ts';
import { VenueForm } from './venue-form.tsx';
import { venueFacts } from './venue-values.ts';

/** Adds a venue that no source tells of. */
export function NewVenue({ onCreated }: { onCreated: (id: number) => void }) {
  const { t } = useTranslation();
  const { create } = useVenueEdits();
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  return (
    <VenueForm
      venue={null}
      onReload={() => undefined}
      send={async (values) => {
        try {
          const { id } = await create.mutateAsync({ ...venueFacts(values), idempotencyKey });
          toast.done(t('operator.venues.created'));
          onCreated(id);
        } catch (failure) {
          // What is sent next may differ, and then needs another key.
          setKey(crypto.randomUUID());
          throw failure;
        }
      }}
    />
  );
}

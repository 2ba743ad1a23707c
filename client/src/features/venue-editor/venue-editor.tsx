import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { VENUE_FACTS } from '@golden-ticket/shared/venue-edit';
import type { VenueForEdit } from '@golden-ticket/shared/venue-edit';
import { buttonClass } from '../../components/button-class.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { FactHistory } from '../../components/operator/fact-history.tsx';
import { OperatorHead } from '../../components/operator/operator-head.tsx';
import { ReasonDialog } from '../../components/operator/reason-dialog.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { toast } from '../../lib/toast.ts';
import { useSentence } from '../../lib/use-sentence.ts';
import { Halls } from './halls.tsx';
import { useVenueEdits, useVenueToEdit } from './use-venue-editor.ts';
import { VenueForm } from './venue-form.tsx';
import { changedFacts, venueFacts, venueValues } from './venue-values.ts';

/** Everything an operator can do with one venue. */
export function VenueEditor({ id }: { id: number }) {
  const { t } = useTranslation();
  const { data: venue, error, isFetching, refetch } = useVenueToEdit(id);
  if (!venue && error)
    return <FailureNotice isPage error={error} onRetry={() => void refetch()} isRetrying={isFetching} />;
  if (!venue) return <Skeleton className="h-96 rounded-2xl" />;
  const nameOf = (field: string) => {
    const fact = VENUE_FACTS.find((each) => each === field);
    return fact ? t(`operator.venues.${fact}`) : field;
  };
  return (
    <>
      <VenueHead venue={venue} />
      <VenueFactsForm key={id} venue={venue} onReload={() => void refetch()} />
      <Halls venue={venue} onReload={() => void refetch()} />
      <FactHistory changes={venue.changes} nameOf={nameOf} />
    </>
  );
}

function VenueHead({ venue: { id, name, hidden, revision } }: { venue: VenueForEdit }) {
  const { t } = useTranslation();
  const { hide } = useVenueEdits();
  const [isAsking, setAsking] = useState(false);
  const verb = hidden ? 'restore' : 'hide';
  return (
    <>
      <OperatorHead
        title={name}
        actions={
          <>
            {!hidden && (
              <Link to="/venues/$id" params={{ id }} className={buttonClass('outline')}>
                {t('operator.venues.see')}
              </Link>
            )}
            <button type="button" className={buttonClass('outline')} onClick={() => setAsking(true)}>
              {t(`operator.venues.${verb}`)}
            </button>
          </>
        }
      >
        {hidden ? t('operator.venues.hidden') : t('operator.editing.pinnedHint')}
      </OperatorHead>
      {isAsking && (
        <ReasonDialog
          title={t(`operator.venues.${verb}`)}
          hint={t('operator.report.operatorsRead')}
          confirm={t(`operator.venues.${verb}`)}
          isPending={hide.isPending}
          error={hide.error}
          onClose={() => setAsking(false)}
          onConfirm={(reason) =>
            hide.mutate(
              { id, revision, hidden: !hidden, reason },
              {
                onSuccess: () => {
                  toast.done(t(`operator.venues.done.${verb}`));
                  setAsking(false);
                },
              },
            )
          }
        >
          <p className="text-pretty">{t(`operator.venues.text.${verb}`)}</p>
        </ReasonDialog>
      )}
    </>
  );
}

function VenueFactsForm({ venue, onReload }: { venue: VenueForEdit; onReload: () => void }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const { edit, release } = useVenueEdits();
  const { id, revision } = venue;
  return (
    <VenueForm
      venue={venue}
      onReload={onReload}
      isReleasing={release.isPending}
      onRelease={(fact) =>
        release.mutate(
          { id, revision, facts: [fact] },
          {
            onSuccess: () => toast.done(t('operator.editing.released')),
            onError: (failure) => toast.failed(sentence(failure)),
          },
        )
      }
      send={async (values) => {
        const changed = changedFacts(venueFacts(venueValues(venue)), venueFacts(values));
        if (Object.keys(changed).length === 0) {
          toast.done(t('operator.editing.unchanged'));
          return;
        }
        await edit.mutateAsync({ ...changed, id, revision });
        toast.done(t('operator.editing.saved'));
      }}
    />
  );
}

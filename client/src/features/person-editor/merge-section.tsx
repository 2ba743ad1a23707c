import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonForEdit, PersonLine } from '@golden-ticket/shared/person';
import { buttonClass } from '../../components/button-class.ts';
import { Listing } from '../../components/operator/listing.tsx';
import { SearchInput } from '../../components/operator/search-input.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { usePeople } from './use-people.ts';

/** Finds the double of a person and merges the two. */
export function MergeSection({ person, onMerged }: { person: PersonForEdit; onMerged: (keptId: number) => void }) {
  const { t } = useTranslation();
  const [q, setQ] = useState('');
  const [other, setOther] = useState<PersonLine | null>(null);
  return (
    <section aria-labelledby="merge" className="mt-14">
      <h2 id="merge" className="text-heading font-extrabold">
        {t('operator.people.merge')}
      </h2>
      <p className="mt-1 mb-4 text-soft">{t('operator.people.mergeAbout')}</p>
      <SearchInput label={t('operator.people.mergeSearch')} value={q} onChange={setQ} />
      {q !== '' && <Candidates q={q} exceptId={person.id} onChoose={setOther} />}
      {other && <MergeDialog person={person} other={other} onClose={() => setOther(null)} onMerged={onMerged} />}
    </section>
  );
}

function Candidates({
  q,
  exceptId,
  onChoose,
}: {
  q: string;
  exceptId: number;
  onChoose: (person: PersonLine) => void;
}) {
  const { t } = useTranslation();
  const { people, ...paging } = usePeople(q);
  return (
    <div className="mt-4">
      <Listing
        {...paging}
        items={people?.filter(({ id }) => id !== exceptId)}
        keyOf={({ id }) => id}
        empty={t('operator.people.none')}
      >
        {(found) => (
          <div className="flex flex-wrap items-center justify-between gap-3">
            <p>
              <span lang="ko" className="font-semibold">
                {found.name}
              </span>
              <span className="ml-3 text-sm text-soft tabular-nums">
                {t('operator.people.performances', { count: found.performanceCount })}
              </span>
            </p>
            <button type="button" className={buttonClass('outline', 'small')} onClick={() => onChoose(found)}>
              {t('operator.people.mergeWith', { name: found.name })}
            </button>
          </div>
        )}
      </Listing>
    </div>
  );
}

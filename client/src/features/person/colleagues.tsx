import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PersonView } from '@golden-ticket/shared/person';
import { Section } from '../../components/section.tsx';

/** Who they share stages with, most often first. */
export function Colleagues({ colleagues }: { colleagues: PersonView['colleagues'] }) {
  const { t } = useTranslation();
  return (
    <Section title={t('person.colleagues')}>
      <ul className="divide-y divide-line border-y border-line">
        {colleagues.map(({ id, name, together }) => (
          <li key={id}>
            <Link
              to="/people/$id"
              params={{ id }}
              className="flex items-baseline justify-between gap-4 py-3 transition-colors hover:text-gold"
            >
              <span lang="ko" className="min-w-0 truncate font-semibold">
                {name}
              </span>
              <span className="shrink-0 text-sm text-soft tabular-nums">
                {t('person.together', { count: together })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PerformanceView } from '@golden-ticket/shared/performance';
import { Section } from '../../../components/section.tsx';

interface Props {
  title: string;
  credits: PerformanceView['cast'];
  andOthers: boolean;
}

/** Who plays or made it, in the source's order; each name leads to what else they are in. */
export function Credits({ title, credits, andOthers }: Props) {
  const { t } = useTranslation();
  if (credits.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="grid grid-cols-2 gap-x-6 gap-y-4 sm:grid-cols-3 xl:grid-cols-4">
        {credits.map(({ personId, name, part }) => (
          <li key={`${personId} ${part}`}>
            <Link
              to="/people/$id"
              params={{ id: personId }}
              className="font-semibold decoration-gold underline-offset-4 hover:underline"
            >
              {name}
            </Link>
            {part && <span className="block text-sm text-soft">{part}</span>}
          </li>
        ))}
        {andOthers && <li className="text-soft">{t('performance.andOthers')}</li>}
      </ul>
    </Section>
  );
}

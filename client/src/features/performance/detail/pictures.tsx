import { useTranslation } from 'react-i18next';
import type { PerformanceView } from '@golden-ticket/shared/performance';
import { Expandable } from '../../../components/expandable.tsx';
import { Picture } from '../../../components/picture.tsx';
import { Section } from '../../../components/section.tsx';

/** The pictures that introduce it: often one that is many screens tall, so they are cut until asked for. */
export function Pictures({ performance }: { performance: PerformanceView }) {
  const { t } = useTranslation();
  const { images, title } = performance;
  if (images.length === 0) return null;
  return (
    <Section title={t('performance.images')}>
      <Expandable label={t('performance.showAllImages')} className="max-h-[36rem]">
        <ul className="max-w-3xl space-y-2">
          {images.map((image, index) => (
            <li key={image.key}>
              <Picture
                image={image}
                alt={t('performance.imageOf', { title, number: index + 1 })}
                sizes="(min-width: 48rem) 768px, 100vw"
                className="h-auto w-full rounded-lg"
              />
            </li>
          ))}
        </ul>
      </Expandable>
    </Section>
  );
}

import { useTranslation } from 'react-i18next';
import type { PerformanceView } from '@golden-ticket/shared/performance';
import { Expandable } from '../../../components/expandable.tsx';
import { Picture } from '../../../components/picture.tsx';
import { Section } from '../../../components/section.tsx';

interface Props {
  performance: PerformanceView;
  /** To see a picture large, by its key. */
  onView: (key: string) => void;
}

/** The pictures that introduce it: often one that is many screens tall, so they are cut until asked for. */
export function Pictures({ performance, onView }: Props) {
  const { t } = useTranslation();
  const { images, title } = performance;
  if (images.length === 0) return null;
  return (
    <Section title={t('performance.images')}>
      <Expandable label={t('performance.showAllImages')} className="max-h-[36rem]">
        <ul className="max-w-3xl space-y-2">
          {images.map((image, index) => {
            const name = t('performance.imageOf', { title, number: index + 1 });
            return (
              <li key={image.key}>
                <button
                  type="button"
                  aria-label={t('viewer.enlarge', { name })}
                  onClick={() => onView(image.key)}
                  className="block w-full cursor-zoom-in rounded-lg"
                >
                  <Picture
                    image={image}
                    alt={name}
                    sizes="(min-width: 48rem) 768px, 100vw"
                    className="h-auto w-full rounded-lg"
                  />
                </button>
              </li>
            );
          })}
        </ul>
      </Expandable>
    </Section>
  );
}

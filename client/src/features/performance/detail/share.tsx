import { Check, Link2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../../../components/button-class.ts';
import { OutsideLink } from '../../../components/outside-link.tsx';

/** Passes a performance on: its address to copy, and plain links to where people share, without anybody's script. */
export function Share({ id, title }: { id: number; title: string }) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<'copied' | 'refused'>();
  const address = new URL(`/performances/${id}`, location.origin).href;
  const query = (values: Record<string, string>) => new URLSearchParams(values).toString();
  const copy = () => {
    navigator.clipboard
      .writeText(address)
      .then(() => setOutcome('copied'))
      .catch(() => setOutcome('refused'));
  };
  const Icon = outcome === 'copied' ? Check : Link2;
  return (
    <section aria-label={t('share.title')}>
      <div className="flex flex-wrap gap-2">
        <button type="button" className={buttonClass('outline', 'small')} onClick={copy}>
          <Icon className="size-4" aria-hidden="true" />
          {t('share.copy')}
        </button>
        <OutsideLink
          href={`https://www.facebook.com/sharer/sharer.php?${query({ u: address })}`}
          className={buttonClass('outline', 'small')}
        >
          Facebook
        </OutsideLink>
        <OutsideLink
          href={`https://x.com/intent/post?${query({ text: title, url: address })}`}
          className={buttonClass('outline', 'small')}
        >
          X
        </OutsideLink>
      </div>
      <output className="mt-2 block text-sm text-soft empty:hidden">
        {outcome === 'copied' && t('share.copied')}
        {outcome === 'refused' && (
          <>
            {t('share.refused')} <span className="break-all text-ink select-all">{address}</span>
          </>
        )}
      </output>
    </section>
  );
}

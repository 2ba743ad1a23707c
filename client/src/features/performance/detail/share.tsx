import { Check, Link2, MessageCircle } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../../../components/button-class.ts';
import { OutsideLink } from '../../../components/outside-link.tsx';
import { shareToKakaoTalk } from '../../../lib/kakao/share.ts';
import { useSiteSettings } from '../../../lib/use-site-settings.ts';

/**
 * Passes a performance on: its address to copy, plain links to where people share, and KakaoTalk, which has no such link, where there is a
 * key for its script. That is loaded on a click.
 */
export function Share({ id, title }: { id: number; title: string }) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | 'loading' | 'press-again' | 'kakao-failed'>();
  const kakaoKey = useSiteSettings()?.kakaoKey;
  const address = new URL(`/performances/${id}`, location.origin).href;
  const query = (values: Record<string, string>) => new URLSearchParams(values).toString();
  const copy = () => {
    navigator.clipboard
      .writeText(address)
      .then(() => setOutcome('copied'))
      .catch(() => setOutcome('refused'));
  };
  const toKakaoTalk = (key: string) => {
    setOutcome('loading');
    shareToKakaoTalk(key, address)
      .then((how) => setOutcome(how === 'press-again' ? how : undefined))
      .catch(() => setOutcome('kakao-failed'));
  };
  const Icon = outcome === 'copied' ? Check : Link2;
  return (
    <section aria-label={t('share.title')}>
      <div className="flex flex-wrap gap-2">
        <button type="button" className={buttonClass('outline', 'small')} onClick={copy}>
          <Icon className="size-4" aria-hidden="true" />
          {t('share.copy')}
        </button>
        {kakaoKey && (
          <button
            type="button"
            aria-disabled={outcome === 'loading'}
            className={buttonClass('outline', 'small')}
            onClick={() => outcome !== 'loading' && toKakaoTalk(kakaoKey)}
          >
            <MessageCircle className="size-4" aria-hidden="true" />
            {t('share.kakaoTalk')}
          </button>
        )}
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
        {outcome === 'loading' && t('loading')}
        {outcome === 'press-again' && t('share.pressAgain')}
        {outcome === 'kakao-failed' && t('share.kakaoFailed')}
        {outcome === 'refused' && (
          <>
            {t('share.refused')} <span className="break-all text-ink select-all">{address}</span>
          </>
        )}
      </output>
    </section>
  );
}

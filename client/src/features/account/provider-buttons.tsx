import { useTranslation } from 'react-i18next';
import type { Provider } from '@golden-ticket/shared/account';
import { FormFailure } from '../../components/form/form-failure.tsx';
import { useProviders } from './use-account.ts';

/** The colours that Kakao and Naver ask for, on which black and white can be read. */
const LOOKS: Record<Provider, string> = {
  kakao: 'bg-[#fee500] text-black/90 hover:bg-[#f4dc00]',
  naver: 'bg-[#027a3c] text-white hover:bg-[#026632]',
};

/** The ways in by somebody who knows one already; nothing where the site has none. */
export function ProviderButtons({ returnTo }: { returnTo: string | undefined }) {
  const { t } = useTranslation();
  const { providers, start, isPending, error } = useProviders();
  if (providers.length === 0) return null;
  return (
    <div className="mt-7">
      <p className="flex items-center gap-4 text-sm text-soft before:h-px before:grow before:bg-line after:h-px after:grow after:bg-line">
        {t('account.or')}
      </p>
      <div className="mt-5 grid gap-3">
        {providers.map((provider) => (
          <button
            key={provider}
            type="button"
            aria-disabled={isPending}
            onClick={() => !isPending && start(provider, returnTo)}
            className={`h-13 rounded-full font-semibold transition-colors ${LOOKS[provider]}`}
          >
            {t(`account.with.${provider}`)}
          </button>
        ))}
        <FormFailure error={error} />
      </div>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { formatWon, formatWonRange } from '../lib/format.ts';
import { useLanguage } from '../lib/i18n/i18n.ts';

interface Props {
  lowestPrice: number | null;
  highestPrice: number | null;
  isRange?: boolean;
}

/** From how much, or from how much to how much; nothing while prices are unknown. */
export function PriceLine({ lowestPrice, highestPrice, isRange = false }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (lowestPrice === null || highestPrice === null) return null;
  if (highestPrice === 0) return t('performance.free');
  if (isRange || lowestPrice === highestPrice) return formatWonRange(lowestPrice, highestPrice, language);
  return t('performance.priceFrom', { price: formatWon(lowestPrice, language) });
}

import { useTranslation } from 'react-i18next';
import { ACCESSIBILITY } from '@golden-ticket/shared/venue';
import type { Accessibility } from '@golden-ticket/shared/venue';
import { CHIP } from '../chip-class.ts';
import { ACCESSIBILITY_ICONS } from './accessibility-icons.ts';

interface Props {
  chosen: readonly Accessibility[];
  onChange: (chosen: Accessibility[]) => void;
}

/** What a venue must have: all of those pressed. */
export function AccessibilityToggles({ chosen, onChange }: Props) {
  const { t } = useTranslation();
  return ACCESSIBILITY.map((each) => {
    const Icon = ACCESSIBILITY_ICONS[each];
    return (
      <button
        key={each}
        type="button"
        aria-pressed={chosen.includes(each)}
        onClick={() => onChange(chosen.includes(each) ? chosen.filter((other) => other !== each) : [...chosen, each])}
        className={CHIP}
      >
        <Icon className="size-4" aria-hidden="true" />
        {t(`accessibility.${each}`)}
      </button>
    );
  });
}

import { Moon, Sun } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useTheme } from '../lib/theme.ts';
import { IconButton } from './icon-button.tsx';

/** Raises or dims the lights of the whole site. */
export function ThemeSwitch() {
  const { t } = useTranslation();
  const [theme, choose] = useTheme();
  const other = theme === 'dark' ? 'light' : 'dark';
  const Icon = theme === 'dark' ? Sun : Moon;
  return (
    <IconButton label={t(theme === 'dark' ? 'theme.toLight' : 'theme.toDark')} onClick={() => choose(other)}>
      <Icon className="size-5" aria-hidden="true" />
    </IconButton>
  );
}

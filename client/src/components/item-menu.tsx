import { Ellipsis } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

interface Props {
  /** What the button is called, which shows three dots. */
  label: string;
  items: readonly { label: string; onAction: () => void }[];
}

/** What can be done about one thing, in a menu that opens from three dots. */
export function ItemMenu({ label, items }: Props) {
  return (
    <MenuTrigger>
      <Button
        aria-label={label}
        className="grid size-10 shrink-0 cursor-pointer place-items-center rounded-full text-soft transition-colors hover:bg-sunken hover:text-ink"
      >
        <Ellipsis className="size-5" aria-hidden="true" />
      </Button>
      <Popover
        placement="bottom end"
        className="min-w-44 rounded-2xl border border-line bg-raised p-1.5 shadow-2xl data-entering:animate-[arrive_0.2s]"
      >
        <Menu className="outline-none">
          {items.map((item) => (
            <MenuItem
              key={item.label}
              onAction={item.onAction}
              className="flex h-11 cursor-default items-center rounded-xl px-3.5 text-[0.9375rem] outline-none data-focused:bg-sunken"
            >
              {item.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

import { Ellipsis } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';

interface Props {
  /** What the button is called, which shows three dots. */
  label: string;
  items: readonly { label: string; onAction: () => void }[];
}

/** What can be done about one thing: buttons that appear under three dots. React Aria's own menu would weigh 8 KB on every page that has a list to choose from. */
export function ItemMenu({ label, items }: Props) {
  return (
    <DialogTrigger>
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
        <Dialog aria-label={label} className="outline-none">
          {({ close }) =>
            items.map((item) => (
              <button
                key={item.label}
                type="button"
                onClick={() => {
                  close();
                  item.onAction();
                }}
                className="flex h-11 w-full cursor-pointer items-center rounded-xl px-3.5 text-left text-[0.9375rem] hover:bg-sunken"
              >
                {item.label}
              </button>
            ))
          }
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

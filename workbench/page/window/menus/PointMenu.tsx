/** A context menu at a point of the window. */

import { Menu, MenuList, MenuPopover, type PositioningVirtualElement } from '@fluentui/react-components';
import { useMemo, type ReactElement, type ReactNode } from 'react';
import type { MenuPoint } from '../../grid';

interface PointMenuProps {
  readonly at: MenuPoint;
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function PointMenu({ at, label, onClose, children }: PointMenuProps): ReactElement {
  const target = usePointTarget(at);
  return (
    <Menu open onOpenChange={(_, { open }) => (open ? undefined : onClose())} positioning={{ target, position: 'below', align: 'start' }}>
      {/* The menu key asks for the browser's own menu, too. */}
      <MenuPopover onContextMenu={(event) => event.preventDefault()}>
        <MenuList aria-label={label}>{children}</MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** What something opens at that has no element. */
export function usePointTarget({ x, y }: MenuPoint): PositioningVirtualElement {
  return useMemo(() => ({ getBoundingClientRect: () => new DOMRect(x, y, 0, 0) }), [x, y]);
}

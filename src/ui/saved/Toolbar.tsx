import { Menu } from '@base-ui/react/menu';
import {
  ChartColumn,
  Check,
  Columns3,
  FolderInput,
  Kanban,
  Rows3,
  Search,
  SlidersHorizontal,
  X,
} from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { type SavedStatus, savedStatuses } from '../../saved/saved-posting.ts';
import { Button, buttonClass } from '../parts/Button.tsx';
import { Choice } from '../parts/Choice.tsx';
import { Hidden } from '../parts/Hidden.tsx';
import { type ColumnName, columnWords, groupWords, statusWords } from '../words/saved-words.ts';
import { countFilters, type Filters, noFilters } from './filters.ts';
import type { ListView } from './list-view.ts';
import styles from './Toolbar.module.css';

interface Props {
  readonly total: number;
  readonly typed: string;
  readonly filters: Filters;
  readonly view: ListView;
  readonly tags: readonly string[];
  readonly searchRef: React.Ref<HTMLInputElement>;
  readonly onType: (typed: string) => void;
  readonly onFilter: (filters: Filters) => void;
  readonly onView: (view: ListView) => void;
}

/** Above the list: search, filters, and how it is shown. */
export function Toolbar(props: Props) {
  const { total, typed, filters, view, searchRef, onType, onFilter, onView } = props;
  return (
    <>
      <div className={styles.bar}>
        <h1 className={styles.title}>
          Saved postings <span className={styles.total}>{total}</span>
        </h1>
        <label className={styles.search}>
          <Search size={16} aria-hidden="true" />
          <Hidden>Search saved postings</Hidden>
          <input
            ref={searchRef}
            type="search"
            placeholder="Search all text"
            value={typed}
            onChange={(event) => onType(event.target.value)}
          />
          <span className={styles.key} title="Press / to search">
            /
          </span>
        </label>
        <FilterMenu {...props} />
        {/* biome-ignore lint/a11y/useSemanticElements: a legend would break the frame of the two */}
        <div role="group" className={styles.layout} aria-label="Layout">
          {(['table', 'board'] as const).map((layout) => (
            <button
              key={layout}
              type="button"
              aria-pressed={view.layout === layout}
              className={styles.side}
              onClick={() => onView({ ...view, layout })}
            >
              {layout === 'table' ? (
                <Rows3 size={15} aria-hidden="true" />
              ) : (
                <Kanban size={15} aria-hidden="true" />
              )}
              {layout === 'table' ? 'Table' : 'Board'}
            </button>
          ))}
        </div>
        {view.layout === 'table' && (
          <>
            <Choice
              label="Groups"
              words={groupWords}
              value={view.group}
              onChange={(group) => group !== null && onView({ ...view, group })}
            />
            <ColumnMenu view={view} onView={onView} />
          </>
        )}
        <a href="#insight" className={buttonClass({ look: 'plain', size: 'small' })}>
          <ChartColumn size={15} aria-hidden="true" />
          Insight
        </a>
        <a href="#files" className={buttonClass({ look: 'plain', size: 'small' })}>
          <FolderInput size={15} aria-hidden="true" />
          Files
        </a>
      </div>
      {filters.only !== null && (
        <p className={styles.only}>
          Shown: {filters.only.name}
          <Button size="small" look="quiet" onClick={() => onFilter({ ...filters, only: null })}>
            <X size={14} aria-hidden="true" />
            Show all
          </Button>
        </p>
      )}
    </>
  );
}

function FilterMenu({ filters, tags, onFilter }: Pick<Props, 'filters' | 'tags' | 'onFilter'>) {
  const active = countFilters(filters);
  const toggle = (status: SavedStatus): void => {
    const { statuses } = filters;
    const next = statuses.includes(status)
      ? statuses.filter((one) => one !== status)
      : [...statuses, status];
    onFilter({ ...filters, statuses: next });
  };
  return (
    <MenuButton
      name={active === 0 ? 'Filter' : `Filter, ${active} on`}
      icon={<SlidersHorizontal size={15} aria-hidden="true" />}
    >
      <Menu.Group>
        <Menu.GroupLabel className={styles.label}>Status</Menu.GroupLabel>
        {savedStatuses.map((status) => (
          <CheckItem
            key={status}
            on={filters.statuses.includes(status)}
            onChange={() => toggle(status)}
          >
            {statusWords[status]}
          </CheckItem>
        ))}
      </Menu.Group>
      <Menu.Group>
        <Menu.GroupLabel className={styles.label}>Fit and liking</Menu.GroupLabel>
        {([80, 60, 40] as const).map((least) => (
          <CheckItem
            key={least}
            on={filters.leastFit === least}
            onChange={(on) => onFilter({ ...filters, leastFit: on ? least : null })}
          >
            Fit of {least} or more
          </CheckItem>
        ))}
        <CheckItem
          on={filters.leastStars > 0}
          onChange={(on) => onFilter({ ...filters, leastStars: on ? 1 : 0 })}
        >
          With stars
        </CheckItem>
      </Menu.Group>
      {tags.length > 0 && (
        <Menu.Group>
          <Menu.GroupLabel className={styles.label}>Tag</Menu.GroupLabel>
          {tags.slice(0, 12).map((tag) => (
            <CheckItem
              key={tag}
              on={filters.tag === tag}
              onChange={(on) => onFilter({ ...filters, tag: on ? tag : null })}
            >
              {tag}
            </CheckItem>
          ))}
        </Menu.Group>
      )}
      {active > 0 && (
        <Menu.Item className={styles.item} onClick={() => onFilter(noFilters)}>
          <X size={15} aria-hidden="true" />
          Clear filters
        </Menu.Item>
      )}
    </MenuButton>
  );
}

function ColumnMenu({ view, onView }: Pick<Props, 'view' | 'onView'>) {
  return (
    <MenuButton name="Columns" icon={<Columns3 size={15} aria-hidden="true" />}>
      {(Object.keys(columnWords) as ColumnName[]).map((name) => (
        <CheckItem
          key={name}
          on={view.columns.includes(name)}
          onChange={(on) => {
            const order = Object.keys(columnWords) as ColumnName[];
            const kept = order.filter((one) => (one === name ? on : view.columns.includes(one)));
            // The title is the way to the posting itself.
            if (name !== 'title') onView({ ...view, columns: kept });
          }}
        >
          {columnWords[name]}
        </CheckItem>
      ))}
    </MenuButton>
  );
}

function MenuButton({
  name,
  icon,
  children,
}: {
  readonly name: string;
  readonly icon: ReactNode;
  readonly children: ReactNode;
}) {
  // Below the page's own landmark, so that those who go by landmarks find what it opens.
  const place = useRef<HTMLSpanElement>(null);
  return (
    <Menu.Root>
      <Menu.Trigger className={buttonClass({ look: 'plain', size: 'small' })}>
        {icon}
        {name}
      </Menu.Trigger>
      <span ref={place} />
      <Menu.Portal container={place}>
        <Menu.Positioner sideOffset={4} align="end" className={styles.positioner}>
          <Menu.Popup className={styles.popup}>{children}</Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

function CheckItem({
  on,
  onChange,
  children,
}: {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ReactNode;
}) {
  return (
    <Menu.CheckboxItem
      className={styles.item}
      checked={on}
      closeOnClick={false}
      onCheckedChange={onChange}
    >
      <span className={styles.check}>
        <Menu.CheckboxItemIndicator>
          <Check size={15} aria-hidden="true" />
        </Menu.CheckboxItemIndicator>
      </span>
      {children}
    </Menu.CheckboxItem>
  );
}

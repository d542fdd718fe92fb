import { changeWishes } from '../../profile/preferences.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Accepts } from '../../profile/wishes.ts';
import { Choice } from '../parts/Choice.tsx';
import { Switch } from '../parts/Switch.tsx';
import {
  countryName,
  employmentWords,
  fineOrNot,
  unsaid,
  wishesText,
  wishesTitle,
  wishTitles,
  wishWords,
  workplaceWords,
  yesNo,
} from '../words/wishes.ts';
import { RemovableChips, ToggleChips } from './Chips.tsx';
import { CountryAdder } from './CountryAdder.tsx';
import type { Edit } from './edit.ts';
import { NumberBox } from './NumberBox.tsx';
import { PayWish } from './PayWish.tsx';
import { Section } from './Section.tsx';
import { TextAdder, TextBox } from './TextBox.tsx';
import { Wish } from './Wish.tsx';
import styles from './WishesSection.module.css';

const acceptNames = ['shifts', 'nights', 'weekends', 'onCall'] as const;

/** What the person may and wants to do, and what of it is a deal-breaker. */
export function WishesSection({
  profile,
  onChange,
}: {
  readonly profile: Profile;
  readonly onChange: Edit;
}) {
  const { wishes } = profile;
  const { permission } = wishes;
  const set = (change: Partial<Profile['wishes']>): void =>
    onChange((kept) => changeWishes(kept, change));
  const accept = (name: keyof Accepts, value: boolean | null): void =>
    onChange((kept) => changeWishes(kept, { accepts: { ...kept.wishes.accepts, [name]: value } }));
  const common = { profile, onChange };
  return (
    <Section title={wishesTitle} text={wishesText}>
      <div className={styles.wishes}>
        <Wish {...common} name="permission">
          <RemovableChips
            items={permission.countries.map((code) => ({ key: code, name: countryName(code) }))}
            onRemove={(code) =>
              set({
                permission: {
                  ...permission,
                  countries: permission.countries.filter((other) => other !== code),
                },
              })
            }
          />
          <CountryAdder
            known={permission.countries}
            onAdd={(code) =>
              set({ permission: { ...permission, countries: [...permission.countries, code] } })
            }
          />
          <Switch
            on={permission.needsSponsorship === true}
            onChange={(on) =>
              set({ permission: { ...permission, needsSponsorship: on ? true : null } })
            }
          >
            {wishWords.sponsorship}
          </Switch>
        </Wish>
        <Wish {...common} name="places">
          <RemovableChips
            items={wishes.places.map((place) => ({ key: place, name: place }))}
            onRemove={(place) => set({ places: wishes.places.filter((other) => other !== place) })}
          />
          <TextAdder
            label={wishWords.place}
            placeholder={wishWords.addPlace}
            onAdd={(place) =>
              !wishes.places.includes(place) && set({ places: [...wishes.places, place] })
            }
          />
          <Switch
            on={wishes.willingToRelocate === true}
            onChange={(on) => set({ willingToRelocate: on ? true : null })}
          >
            {wishWords.relocate}
          </Switch>
        </Wish>
        <Wish {...common} name="workplaces">
          <ToggleChips
            label={wishTitles.workplaces}
            words={workplaceWords}
            chosen={wishes.workplaces}
            onChange={(workplaces) => set({ workplaces })}
          />
        </Wish>
        <Wish {...common} name="employmentTypes">
          <ToggleChips
            label={wishTitles.employmentTypes}
            words={employmentWords}
            chosen={wishes.employmentTypes}
            onChange={(employmentTypes) => set({ employmentTypes })}
          />
        </Wish>
        <Wish {...common} name="pay">
          <PayWish pay={wishes.pay} onChange={(pay) => set({ pay })} />
        </Wish>
        <Wish {...common} name="travel">
          <NumberBox
            label={`${wishTitles.travel}: ${wishWords.travelLabel}`}
            value={wishes.travelAtMost}
            least={0}
            most={100}
            after={wishWords.percent}
            onChange={(travelAtMost) => set({ travelAtMost })}
          />
        </Wish>
        {acceptNames.map((name) => (
          <Wish key={name} {...common} name={name}>
            <YesNo
              label={wishTitles[name]}
              words={fineOrNot}
              value={wishes.accepts[name]}
              onChange={(value) => accept(name, value)}
            />
          </Wish>
        ))}
        <Wish {...common} name="drivingLicence">
          <YesNo
            label={wishTitles.drivingLicence}
            words={yesNo}
            value={wishes.drivingLicence}
            onChange={(drivingLicence) => set({ drivingLicence })}
          />
        </Wish>
        <Wish {...common} name="clearance">
          <TextBox
            label={wishWords.clearanceLabel}
            placeholder={wishWords.clearancePlaceholder}
            value={wishes.clearance ?? ''}
            most={200}
            onChange={(text) => set({ clearance: text === '' ? null : text })}
          />
        </Wish>
      </div>
    </Section>
  );
}

function YesNo({
  label,
  words,
  value,
  onChange,
}: {
  readonly label: string;
  readonly words: { readonly yes: string; readonly no: string };
  readonly value: boolean | null;
  readonly onChange: (value: boolean | null) => void;
}) {
  return (
    <Choice
      label={label}
      words={words}
      value={value === null ? null : value ? 'yes' : 'no'}
      none={unsaid}
      onChange={(next) => onChange(next === null ? null : next === 'yes')}
    />
  );
}

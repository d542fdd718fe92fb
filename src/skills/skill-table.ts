import type { NameTable } from './name-table.ts';
import { idOf } from './parse-vocabulary.ts';
import { longestKey, ScannedText } from './scanned-text.ts';
import { type Skill, skillKinds } from './skill.ts';
import { markOf, type SkillIndex } from './skill-index.ts';

/** The skills of an index. Each is made when it is first asked for, so that opening the index costs little. */
export class SkillTable {
  readonly size: number;
  readonly #fields: readonly string[];
  readonly #names: NameTable;
  readonly #groups: SkillIndex['groups'];
  readonly #relationLines: Lines;
  readonly #nameLines: Lines;
  readonly #ownIds: ReadonlyMap<number, string>;
  readonly #placesOfOwnIds: ReadonlyMap<string, number>;
  readonly #made: (Skill | undefined)[];
  readonly #scan = new ScannedText();

  constructor(index: SkillIndex, names: NameTable) {
    this.#fields = index.fields;
    this.#names = names;
    this.#groups = index.groups;
    this.#relationLines = new Lines(index.relations);
    this.#nameLines = new Lines(index.names);
    this.#ownIds = new Map(index.ownIds);
    this.#placesOfOwnIds = new Map(index.ownIds.map(([place, id]) => [id, place]));
    this.size = index.groups.length === 0 ? 0 : this.#relationLines.count;
    this.#made = new Array(this.size);
  }

  at(place: number): Skill {
    let skill = this.#made[place];
    if (!skill) {
      const [implies, partOf, closeTo] = this.#relationLines.at(place).split('\t');
      const [, kind, field] = this.#groups.findLast(([first]) => first <= place)!;
      skill = {
        id: this.#idAt(place),
        name: this.#firstNameAt(place),
        kind: skillKinds[kind]!,
        field: this.#fields[field]!,
        implies: this.#idsIn(field, implies),
        partOf: this.#idsIn(field, partOf),
        closeTo: this.#idsIn(field, closeTo),
      };
      this.#made[place] = skill;
    }
    return skill;
  }

  get(id: string): Skill | undefined {
    const place = this.#placesOfOwnIds.get(id) ?? this.#placeOfNameWithId(id);
    return place === undefined ? undefined : this.at(place);
  }

  *all(): Iterable<Skill> {
    for (let place = 0; place < this.size; place++) yield this.at(place);
  }

  namesOf(id: string): string[] {
    const place = this.#placesOfOwnIds.get(id) ?? this.#placeOfNameWithId(id);
    if (place === undefined) return [];
    const [, ...others] = this.#nameLines.at(place).split('\t');
    return others.map((name) => markOf(name).written);
  }

  /** An id that is made of the first name has that name's letters, and so is found where the name is. */
  #placeOfNameWithId(id: string): number | undefined {
    const scan = this.#scan.scan(id);
    if (scan.offsets[scan.count]! > longestKey) return undefined;
    const hash = scan.hashOf(0, scan.offsets[scan.count]!);
    for (let at = this.#names.find(hash); at >= 0; at = this.#names.find(hash, at)) {
      const { skill } = this.#names.nameAt(at);
      if (this.#idAt(skill) === id) return skill;
    }
    return undefined;
  }

  #idAt(place: number): string {
    return this.#ownIds.get(place) ?? idOf(this.#firstNameAt(place));
  }

  #firstNameAt(place: number): string {
    return markOf(this.#nameLines.at(place).split('\t', 1)[0]!).written;
  }

  /** Of places that are counted from the first skill of a field. */
  #idsIn(field: number, places: string | undefined): string[] {
    if (!places) return [];
    const [first] = this.#groups.find((group) => group[2] === field)!;
    return places.split(',').map((place) => this.#idAt(first + Number(place)));
  }
}

/** The lines of a long text, found without cutting it up. */
class Lines {
  readonly #text: string;
  readonly #starts: number[] = [];

  constructor(text: string) {
    this.#text = text;
    for (let start = 0; start >= 0; ) {
      this.#starts.push(start);
      const end = text.indexOf('\n', start);
      start = end < 0 ? -1 : end + 1;
    }
  }

  get count(): number {
    return this.#starts.length;
  }

  at(place: number): string {
    const end = this.#starts[place + 1];
    return this.#text.slice(this.#starts[place], end === undefined ? undefined : end - 1);
  }
}

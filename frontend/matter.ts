/** What the server tells of a person; `colour` is the name of a person's colour. */
export interface Person {
  readonly name: string;
  readonly initials: string;
  readonly colour: string;
}

/** How much there is in a matter beside its fields. */
export interface Tally {
  readonly items: number;
  readonly done: number;
  readonly comments: number;
}

/** A matter as a card shows it. */
export interface Matter {
  readonly number: string;
  readonly title: string;
  readonly client: string;
  readonly priority: 'HIGH' | 'NORMAL' | 'LOW';
  readonly status: 'OPEN' | 'ON_HOLD' | 'CLOSED';
  /** `YYYY-MM-DD`, as are the other days. */
  readonly deadline: string | null;
  readonly hearing: string | null;
  /** When the claim becomes barred. */
  readonly limitation: string | null;
  readonly tags: readonly string[];
  /** The ISO instant at which it came to its stage. */
  readonly since: string;
  readonly person: Person | null;
  readonly reference: string | null;
  readonly tally?: Tally | null;
  readonly archived?: boolean;
}

export type MatterState = 'saved' | 'pending' | 'conflict';

/** Who changed a matter. */
export interface Changed {
  readonly name: string;
  readonly colour: string;
  /** Whether the mark is to be there until the next one comes. */
  readonly stays?: boolean;
}

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

/** A matter as a card shows it. What is empty, of normal priority or open is not told of. */
export interface Matter {
  readonly number: string;
  readonly title: string;
  readonly client?: string;
  readonly priority?: 'HIGH' | 'LOW';
  readonly status?: 'ON_HOLD' | 'CLOSED';
  /** `YYYY-MM-DD`, as are the other days. */
  readonly deadline?: string;
  readonly hearing?: string;
  /** When the claim becomes barred. */
  readonly limitation?: string;
  readonly tags?: readonly string[];
  /** The ISO instant at which it came to its stage. */
  readonly since: string;
  readonly person?: Person;
  readonly reference?: string;
  readonly tally?: Tally;
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

export interface UncertaintyQuestion {
  readonly output: string;
  readonly month: number;
  readonly scenario: string;
  readonly against: 'baseline' | 'nothing';
}

type Source = 'everything' | 'evidence' | 'chance' | 'drift';

export interface UncertaintySplit extends UncertaintyQuestion {
  readonly replicates: Readonly<Record<Source, number>>;
  readonly standardDeviation: number;
  readonly shares: { readonly evidence: number; readonly chance: number; readonly drift: number };
  readonly together: number;
  readonly inputs: readonly {
    readonly input: string;
    readonly label: string;
    readonly share: number;
    readonly low: number;
    readonly high: number;
  }[];
}

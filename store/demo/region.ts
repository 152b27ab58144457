import { deOever } from './conversations/de-oever';
import { heidebaken } from './conversations/heidebaken';
import { maatwerf } from './conversations/maatwerf';
import { stichtingKompas } from './conversations/stichting-kompas';
import { tweedeHaven } from './conversations/tweede-haven';
import { vaartwende } from './conversations/vaartwende';
import { veerhuis } from './conversations/veerhuis';
import { wilgenspoor } from './conversations/wilgenspoor';
import { demoPeople } from './people';
import { demoProviders } from './providers';
import type { DemoRegion } from './types';

/** The made-up region that a demo starts with: people, providers, and a finished previous quarter with open actions. */
export const demoRegion: DemoRegion = {
  people: demoPeople,
  providers: demoProviders,
  previousQuarter: [
    deOever,
    stichtingKompas,
    veerhuis,
    wilgenspoor,
    heidebaken,
    vaartwende,
    tweedeHaven,
    maatwerf,
  ],
};

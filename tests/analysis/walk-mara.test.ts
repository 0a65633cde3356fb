import { walksWhole } from '../support/wholeWalk.ts';

walksWhole('mara');

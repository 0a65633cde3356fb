import { useSyncExternalStore } from 'react';
import type { Player, PlayerState } from '../../session/player.ts';

/** The record as it is now; drawn again after every change. */
export const usePlayer = (player: Player): PlayerState => useSyncExternalStore(player.subscribe, player.state);

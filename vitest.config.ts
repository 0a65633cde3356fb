import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const CHANCE = 'tests/support/setupChance.ts';

export default defineConfig({
  plugins: [react()],
  test: {
    env: { NODE_ENV: 'test' }, // a caller's "production" would take React's act() away
    exclude: ['tests/e2e/**', 'node_modules/**'],
    testTimeout: 60_000, // ms; a machine that is busy with something else is no failure
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'core', environment: 'node', include: ['tests/**/*.test.ts'], setupFiles: [CHANCE] },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: [CHANCE, 'tests/support/setupDom.ts'],
        },
      },
    ],
  },
});

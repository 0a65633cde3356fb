import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    env: { NODE_ENV: 'test' }, // a caller's "production" would take React's act() away
    exclude: ['tests/e2e/**', 'node_modules/**'],
    projects: [
      { extends: true, test: { name: 'core', environment: 'node', include: ['tests/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/support/setupDom.ts'],
        },
      },
    ],
  },
});

import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { provedPeople } from './scripts/proved-people.ts';

// Everything comes from our own files. React sets style properties through the DOM, which a policy does not
// restrict, so no inline style is allowed either. Pictures may be data: (portraits) and blob: (exports).
const builtPolicy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

// The development server adds an inline script, style elements and a web socket of its own.
const developmentPolicy = {
  ...builtPolicy,
  'script-src': "'self' 'unsafe-inline'",
  'style-src': "'self' 'unsafe-inline'",
  'connect-src': "'self' ws:",
};

function contentSecurityPolicy(): Plugin {
  return {
    name: 'attune-content-security-policy',
    transformIndexHtml(_html, context) {
      const policy = context.server ? developmentPolicy : builtPolicy;
      const content = Object.entries(policy)
        .map(([directive, sources]) => `${directive} ${sources}`)
        .join('; ');
      return [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' }];
    },
  };
}

export default defineConfig({
  base: './', // the built app works from any folder of any static server
  plugins: [react(), contentSecurityPolicy(), provedPeople()],
  worker: { format: 'es' },
  build: {
    manifest: true, // read by scripts/budget.mjs
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0, // a file stays a file, so that the policy needs no exception for fonts
  },
});

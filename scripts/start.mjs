// npm start: installs what is missing, then serves Attune for development and says where.
import { ensureDependencies } from './ensure-dependencies.mjs';

if (!ensureDependencies()) process.exit(1);

process.env.NODE_ENV = 'development'; // a caller's "production" would serve a React without its development checks
const { createServer } = await import('vite'); // only now is it certain to be installed
const server = await createServer({ server: { host: '127.0.0.1', strictPort: false } });
await server.listen();
const address = server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${server.config.server.port}/`;
console.log(`\nAttune is at ${address}\nPress Ctrl+C to stop.`);

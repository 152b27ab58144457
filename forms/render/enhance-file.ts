import { join } from 'node:path';

/** Where the browser script of the form pages lies; serve it as it is (`defer`, no inline code, no eval). */
export const enhanceFile = join(__dirname, 'enhance.js');

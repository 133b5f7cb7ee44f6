import * as z from 'zod/mini';

// A page's policy forbids `Function`, which zod tries when it makes its first schema: imported before every schema.
z.config({ jitless: true });

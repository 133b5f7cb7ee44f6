import * as z from 'zod';

// The page's content security policy forbids `Function`; zod tries it when the first schema is made, unless told here.
z.config({ jitless: true });

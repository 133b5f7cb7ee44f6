import * as z from 'zod';

// The pages of an app run under a content security policy that forbids `Function`.
z.config({ jitless: true });

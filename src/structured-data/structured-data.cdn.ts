import { writeStructuredData } from './structured-data.js';

// In cdn/, for pages without script of their own: to load it is to ask for it.
writeStructuredData();

export { writeStructuredData } from './structured-data.js';

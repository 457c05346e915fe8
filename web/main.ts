import { answerCheck } from './checkInWorker.js';
import { startPage } from './startPage.js';

// One script in two roles: the page, and the worker that the page starts from its own text.
if (typeof document === 'undefined') addEventListener('message', answerCheck);
else startPage();

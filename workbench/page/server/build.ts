/**
 * `npm run build:page`: the add-in and the page, where they are missing or older than their sources. `npm test` runs it before the tests,
 * so that none of them spends its own time on a build.
 */

import { requireBuiltAddin } from '../../headless/addin/addin-build';
import { requireBuiltPage } from './page-build';

await requireBuiltAddin();
await requireBuiltPage();

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keptDoor } from '../src/browser/kept-door.ts';
import { LinkMarks } from '../src/page/link-marks.ts';
import { shared } from '../src/page/shared.ts';

export default defineUnlistedScript(() => {
  shared.linkMarks ??= new LinkMarks(document, keptDoor);
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detectorDoor } from '../src/browser/detector-door.ts';
import { detect } from '../src/page/detect.ts';

export default defineUnlistedScript(() => detect(document, detectorDoor));

import { defineBackground } from 'wxt/utils/define-background';
import { welcomeOnInstall } from '../src/browser/first-run.ts';

export default defineBackground(() => {
  welcomeOnInstall();
});

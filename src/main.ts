import './styles/font.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/slider.css';
import './styles/sheet.css';
import './styles/forms.css';
import './styles/print.css';
import { registerOffline } from './hosting/offline.ts';
import { chooseLanguage } from './language/choose.ts';

/**
 * Asked for before the first words are laid out: else each is measured in letters of the machine first, and those are looked for one
 * by one. Without them the page works the same.
 */
document.fonts.load('1em "Atkinson Hyperlegible Next Variable"').catch(() => undefined);

const target = document.getElementById('app');
if (target === null) throw new Error('The page has no element with the id "app".');
await chooseLanguage();
const { start } = await import('./start.ts');
await start(target, registerOffline);

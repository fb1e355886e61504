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

const target = document.getElementById('app');
if (target === null) throw new Error('The page has no element with the id "app".');
await chooseLanguage();
const { start } = await import('./start.ts');
await start(target, registerOffline);

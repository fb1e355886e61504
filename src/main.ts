import './styles/font.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/slider.css';
import './styles/sheet.css';
import './styles/forms.css';
import './styles/print.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { registerOffline } from './hosting/offline.ts';
import { loadCatalogue } from './io/seeds.ts';
import { startRunner } from './io/runner.ts';
import { loadTexts } from './io/texts.ts';

const target = document.getElementById('app');
if (target === null) throw new Error('The page has no element with the id "app".');
mount(App, { target, props: { load: loadCatalogue, startRunner, loadTexts } });
registerOffline();
